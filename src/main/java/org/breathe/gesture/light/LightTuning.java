package org.breathe.gesture.light;

/**
 * The numbers that decide how light comes and goes, chosen by eye where no source is named. A change of light is in
 * parts of the still's linear light; a region is 0 (reached first by a change) … 1 (reached last).
 */
final class LightTuning {
    // How bright a passage is (LightVoice).

    /** The change per unit of valence: it is brighter where the feeling is good (Lakens et al. 2013). */
    static final double CHANGE_BY_VALENCE = 0.08;
    /** How much larger it is where a still returns. */
    static final double CHANGE_WHEN_RETURNING = 0.09;
    /** The change with a full breath where nobody is seen to breathe. */
    static final double CHANGE_BY_BREATH = 0.02;
    /** The intensity of a piece, 0…2, counts up to here. */
    static final double MOST_INTENSITY = 1.25;

    // How light wavers (LightVoice).

    /** How many sines make up the slow wavering. */
    static final int SLOW_PARTIALS = 5;
    /** The frequencies of the slow wavering, Hz, from here … */
    static final double SLOW_LOW = 0.06;
    /** … to here. */
    static final double SLOW_HIGH = 0.25;
    /** The bound of the slow wavering. */
    static final double SLOW_CHANGE = 0.02;
    /** How much larger it is per unit of arousal below 0. */
    static final double SLOW_CHANGE_BY_CALM = 0.01;
    /** How many sines make up the quick wavering. */
    static final int QUICK_PARTIALS = 6;
    /** The frequencies of the quick wavering, Hz, from here … */
    static final double QUICK_LOW = 0.4;
    /** … to here. */
    static final double QUICK_HIGH = 2.4;
    /** Half the bound of the quick wavering, per unit of arousal above 0. */
    static final double QUICK_CHANGE_BY_AROUSAL = 0.02;
    /** Half the bound of the quick wavering, per unit of tension times imperfection, besides. */
    static final double QUICK_CHANGE_BY_TENSION = 0.02;
    /** How late the quick wavering reaches a region, in parts of how late the slow one does. */
    static final double QUICK_DELAY_SHARE = 0.2;
    /** The power of either falls as 1 ÷ frequency to this exponent. */
    static final double EXPONENT = 1;

    // How a change arrives when the feeling changes (LightVoice).

    /** How long an arrival takes in each region, s. */
    static final double ARRIVAL = 2.2;
    /** By how much it goes too far before it settles, in parts of the change. */
    static final double OVERSHOOT = 0.25;
    /** The part of an arrival after which it turns back, 0…1. */
    static final double OVERSHOOT_AT = 0.55;
    /** The time between the arrivals in the first and the last region, s, in a neutral mood. */
    static final double SPREAD = 0.9;
    /** How much shorter it is per unit of arousal, s. */
    static final double SPREAD_LESS_BY_AROUSAL = 0.6;
    /** How much sooner or later regions are reached than their order says, in parts of that time. */
    static final double UNEVENNESS = 0.15;
    /** How often that goes to and fro from the first region to the last. */
    static final double UNEVENNESS_TURNS = 1.3;
    /** In all passages but the first, light reaches the first region so long after the beginning, s … */
    static final double LATEST_START = 0.3;
    /** … or after this part of the passage, if that is sooner. */
    static final double START_SHARE = 0.2;
    /** In the first passage, it does so after this part of it, 0…1 … */
    static final double FIRST_START_SHARE = 0.45;
    /** … or so long after the camera's first arrival, s, if that is sooner. */
    static final double AFTER_CAMERA = 0.2;

    // Which regions light reaches first (LightTone).

    /** How much sooner it reaches what is nearest than what is farthest. */
    static final float SOONER_BY_NEARNESS = 0.75f;
    /** How much sooner it reaches the subject. */
    static final float SOONER_BY_SUBJECT = 0.25f;
    /** The radius over which regions blend, in widths of the still. */
    static final double BLEND_RADIUS = 0.03;

    private LightTuning() {}
}
