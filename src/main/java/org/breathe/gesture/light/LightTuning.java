package org.breathe.gesture.light;

/**
 * The numbers that decide how light comes and goes, chosen by eye where no source is named. A change of light is in
 * parts of the still's linear light; a region is 0 (reached first by a change) … 1 (reached last).
 */
final class LightTuning {
    // How bright a passage is (LightVoice).

    /** The change per unit of valence, besides what the manner says: it is brighter where the feeling is good (Lakens et al. 2013). */
    static final double CHANGE_BY_VALENCE = 0.08;
    /** How much larger it is where a still returns. */
    static final double CHANGE_WHEN_RETURNING = 0.09;
    /** How much a light that gathers adds where attention is, linear, at its strongest; around it takes away. */
    static final double MOST_POOL = 0.34;
    /** The radius within which it gathers, in widths of the still. */
    static final double POOL_RADIUS = 0.3;
    /** How much a light that wanders adds where it is, linear, at its strongest. */
    static final double MOST_SWEEP = 0.26;
    /** Half the width of that light, in widths of the still. */
    static final double SWEEP_RADIUS = 0.38;
    /** Its mean over the still and its way. */
    static final double SWEEP_MEAN = 0.55;
    /** By how much the mean of a still changes at most, encoded for display. */
    static final double MOST_CHANGE = 0.11;
    /** A gain of linear light is about this power of itself on encoded samples, the dark ones counted in. */
    static final double ENCODING = 1 / 2.0;
    /** The cells across a still that the mean is taken over. */
    static final int CELLS = 24;
    /** How far, px of the colours that a still tells, a bright speck keeps places beside it from brightening as it does. */
    static final int SPECK = 2;
    /** Over this radius, in widths of the still, a bright place keeps those beside it from brightening. */
    static final double HEADROOM_RADIUS = 0.006;
    /** The change with a full breath where nobody is seen to breathe. */
    static final double CHANGE_BY_BREATH = 0.03;

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

    private LightTuning() {}
}
