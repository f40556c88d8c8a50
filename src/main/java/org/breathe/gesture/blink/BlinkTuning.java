package org.breathe.gesture.blink;

/**
 * The numbers that decide when and how lids fall, chosen by eye where no source is named. A slow mood is
 * (1 − arousal) ÷ 2, 0…1; a sad one is that times how far valence is below 0.
 */
final class BlinkTuning {
    // When a blink begins (BlinkSchedule).

    /** Blinks per minute at an arousal of 0. */
    static final double NEUTRAL_RATE = 17;
    /** How many fewer there are at an arousal of −1, in proportion between. */
    static final double RATE_LESS_WHEN_CALM = 7;
    /** How many more there are at an arousal of 1, in proportion between. */
    static final double RATE_MORE_WHEN_AROUSED = 9;
    /** The first blink comes after so much of a mean gap at the soonest … */
    static final double FIRST_SOONEST = 0.25;
    /** … and after so much of it at the latest. */
    static final double FIRST_LATEST = 0.9;
    /** The standard deviation of the logarithm of gaps (log-normal: Bentivoglio et al., Mov. Disord. 12:1028, 1997). */
    static final double GAP_SPREAD = 0.55;
    /** A beat draws to it a blink that would come so much of a mean gap before or after it. */
    static final double BEAT_REACH = 0.6;
    /** A beat draws no blink so soon after the last, s. */
    static final double BEAT_PAUSE = 0.3;
    /** The least time between two blinks, s. */
    static final double LEAST_GAP = 0.05;
    /** The chance, 0…1, that a blink is followed at once by another, per unit of arousal above 0. */
    static final double TWICE_BY_AROUSAL = 0.3;
    /** The time between the two, s. */
    static final double TWICE_GAP = 0.08;

    // When which lid falls (BlinkVoice).

    /** How much later one eye's lid falls than the other's, s. */
    static final double OTHER_EYE_DELAY = 0.006;
    /** The time between the camera's arrival and the blink that answers it, s. */
    static final double ANSWER_DELAY = 0.25;
    /** How much later each further face answers, s. */
    static final double ANSWER_DELAY_PER_FACE = 0.4;

    // How a lid falls (BlinkSchedule).

    /** How long a blink takes, s, when the mood is not slow. */
    static final double DURATION = 0.17;
    /** How much longer in a slow mood, s. */
    static final double DURATION_WHEN_SLOW = 0.13;
    /** How much longer in a sad mood, s, besides. */
    static final double DURATION_WHEN_SAD = 0.08;
    /** The standard deviation of the logarithm of durations. */
    static final double DURATION_SPREAD = 0.12;
    /** The longest duration, s. */
    static final double LONGEST = 0.4;
    /** The part of it for which the lid is down, 0…1. */
    static final double DOWN_SHARE = 0.09;
    /**
     * How many times as long as closing opening takes, at the least (lids close 40 to 47 % faster: Sforza et al. 2008)
     * …
     */
    static final double LEAST_ASYMMETRY = 1.40;
    /** … and at the most. */
    static final double GREATEST_ASYMMETRY = 1.47;
    /** The chance, 0…1, that a lid falls only in part (lids often do: Sforza et al. 2008). */
    static final double PARTIAL_CHANCE = 0.25;
    /** How much more likely that is in a sad mood. */
    static final double PARTIAL_CHANCE_WHEN_SAD = 0.5;
    /** How far a lid falls in part, 0…1, at the least … */
    static final double PARTIAL_LEAST = 0.5;
    /** … and at the most. */
    static final double PARTIAL_MOST = 0.78;
    /** How far a lid falls otherwise, 0…1, at the least; at the most it closes. */
    static final double WHOLE_LEAST = 0.9;

    // What a falling lid does to the picture (BlinkWarp). Lengths are in widths of the eye.

    /** How high the skin above the rim is that is stretched. */
    static final double SKIN = 0.42;
    /** How far below the lower rim a closed lid comes to rest. */
    static final double OVERLAP = 0.015;

    private BlinkTuning() {}
}
