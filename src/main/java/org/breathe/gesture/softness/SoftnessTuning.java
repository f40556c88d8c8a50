package org.breathe.gesture.softness;

/** The numbers that decide how soft detail becomes and where, chosen by eye. Softness is 0 (as in the still) … 1. */
final class SoftnessTuning {
    // How soft detail is (SoftnessVoice).

    /** The share of the softness below that there is when nothing is remembered, at a memory of 0. */
    static final double LEAST_SHARE = 0.08;
    /** How much more of it there is at a memory of 1, in proportion between. */
    static final double SHARE_BY_MEMORY = 0.92;
    /** The softness all through a passage, per unit of memory. */
    static final double SOFTNESS_BY_MEMORY = 0.3;
    /** The softness at the peak of a passage, besides. */
    static final double SOFTNESS_AT_PEAK = 0.7;

    // Where (SoftnessMap). Distances from the attention point are in widths of the still.

    /** Up to this distance detail stays. */
    static final double SHARP_WITHIN = 0.10;
    /** From this distance on it is as soft as it gets. */
    static final double SOFT_BEYOND = 0.55;
    /** The distance that a difference in depth from the attention point of 1 (farthest to nearest) counts for. */
    static final double DEPTH_DISTANCE = 0.6;
    /** How much of its sharpness the subject keeps where it softens most, 0…1. */
    static final double SUBJECT_SHARPNESS = 0.85;
    /** The radius over which places blend, in widths of the still. */
    static final double BLEND_RADIUS = 0.004;

    private SoftnessTuning() {}
}
