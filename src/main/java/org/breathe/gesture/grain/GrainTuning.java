package org.breathe.gesture.grain;

/**
 * The numbers that decide how much grain there is and how it looks, chosen by eye. An amount is 0 (none) … 1 (full).
 */
final class GrainTuning {
    // How much grain there is (GrainVoice).

    /** How much memory decides of the amount; the manner of the mood decides the rest. */
    static final double MEMORY_SHARE = 0.35;
    /** The most at an imperfection of 0. */
    static final double AMOUNT = 0.4;
    /** How much more there is per unit of imperfection. */
    static final double AMOUNT_BY_IMPERFECTION = 2;
    /** The most of both. */
    static final double MOST_AMOUNT = 1.5;
    /** The part of it that there is all through a passage … */
    static final double SHARE_ALWAYS = 0.5;
    /** … and the part that comes with the peak of its memory. */
    static final double SHARE_AT_PEAK = 0.5;

    // How it looks (GrainTexture).

    /** The standard deviation of full grain before it is weighted by tone, in fractions of full scale. */
    static final double DEVIATION = 0.035;
    /**
     * The width of a frame, px, from which on grain is full; on a smaller one specks are larger, so less looks alike.
     */
    static final double FULL_WIDTH = 1920;
    /** How much of a speck its neighbours to the right and below have: a speck is a little larger than a pixel. */
    static final float SPECK_OVERLAP = 0.6f;
    /** The weight of grain in black and in white. */
    static final float WEIGHT_AT_ENDS = 0.35f;
    /** Four times how much larger the weight is in middle grey, where grain is strongest, as in film. */
    static final float WEIGHT_BY_TONE = 2.6f;

    private GrainTuning() {}
}
