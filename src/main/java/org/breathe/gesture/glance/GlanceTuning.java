package org.breathe.gesture.glance;

/** The numbers that decide when and how far eyes look aside, chosen by eye where no source is named. */
final class GlanceTuning {
    // When eyes look aside (GlanceSchedule).

    /** The mean time between two glances in a neutral mood, s. */
    static final double GAP = 5;
    /** How much shorter it is per unit of arousal, s. */
    static final double GAP_LESS_BY_AROUSAL = 2;
    /** How much longer it is per unit of valence below 0, s. */
    static final double GAP_BY_GRIEF = 1.5;
    /** The standard deviation of the logarithm of these times. */
    static final double GAP_SPREAD = 0.5;
    /** The shortest time between two glances, s. */
    static final double LEAST_GAP = 0.4;
    /** The first glance comes after so much of a mean gap at the soonest … */
    static final double FIRST_SOONEST = 0.3;
    /** … and after so much of it at the latest. */
    static final double FIRST_LATEST = 0.7;

    // How a glance goes (GlanceSchedule).

    /** How long eyes take to jump there or back, s; 0.02 to 0.05 (Rayner, Psychol. Bull. 124:372, 1998). */
    static final double JUMP = 0.045;
    /** How long they dwell aside in a neutral mood, s; some tenths (Rayner 1998). */
    static final double DWELL = 0.75;
    /** How much shorter per unit of arousal, s. */
    static final double DWELL_LESS_BY_AROUSAL = 0.4;
    /** The standard deviation of the logarithm of these times. */
    static final double DWELL_SPREAD = 0.4;
    /** How far eyes turn at the least, in parts of the farthest, 0…1. */
    static final double LEAST_TURN = 0.45;

    // What turning does to the picture (GlanceWarp). Lengths are in radii of the iris.

    /** How far the iris goes at the most. */
    static final double FARTHEST = 0.45;
    /** What is this near to the middle of the iris slides without being stretched. */
    static final double RIGID = 1.15;
    /** The most of the way from there to a corner of the eye that is not stretched, 0…1. */
    static final double MOST_RIGID = 0.8;

    private GlanceTuning() {}
}
