package org.breathe.gesture.softness;

/** The numbers that decide how soft detail becomes and where, chosen by eye. Softness is 0 (as in the still) … 1. */
final class SoftnessTuning {
    // How soft detail is (SoftnessVoice).

    /** The softness at a memory of 0, in parts of that at a memory of 1. */
    static final double SHARE_WHEN_PRESENT = 0.25;
    /** The part of it that there is all through a passage; the rest comes with the peak of its memory. */
    static final double SHARE_ALWAYS = 0.3;

    // Where (SoftnessMap).

    /** Up to this distance from the attention point, in widths of the still, detail stays … */
    static final double SHARP_WITHIN = 0.10;
    /** … and over this one it lets go. */
    static final double RELEASE = 0.22;
    /** Edges begin so far from the middle, in parts of the frame's sides … */
    static final double EDGES_FROM = 0.26;
    /** … and are soft from here. */
    static final double EDGES_TO = 0.62;
    /** Up to this difference in disparity from what is attended to, 0…1, detail stays … */
    static final double DISTANCE_FROM = 0.12;
    /** … and from this one on it is soft. */
    static final double DISTANCE_TO = 0.6;
    /** How much of its sharpness the subject keeps where it softens most, 0…1. */
    static final double SUBJECT_SHARPNESS = 0.85;
    /** The radius over which places blend, in widths of the still. */
    static final double BLEND_RADIUS = 0.004;

    private SoftnessTuning() {}
}
