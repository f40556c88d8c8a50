package org.breathe.gesture.sway;

/**
 * The numbers that decide how leaves sway, chosen by eye where no source is named. Lengths are in widths of the still
 * unless said otherwise; a bend of 1 is that of the tip of a near plant in a breeze at its strongest.
 */
final class SwayTuning {
    // How the wind blows (SwayVoice).

    /** How many sines make up each band of frequencies below. */
    static final int PARTIALS = 4;
    /** The frequencies of gusts in an even wind, Hz, from here … */
    static final double EVEN_GUST_LOW = 0.06;
    /** … to here. */
    static final double EVEN_GUST_HIGH = 0.25;
    /** The frequencies of gusts in an uneven wind, Hz, from here … */
    static final double UNEVEN_GUST_LOW = 0.15;
    /** … to here. */
    static final double UNEVEN_GUST_HIGH = 0.6;
    /** The power of gusts falls as 1 ÷ frequency to this exponent. */
    static final double GUST_EXPONENT = 1;
    /** How uneven an aroused wind is, 0…1: it grows in proportion to (1 + arousal) ÷ 2. */
    static final double UNEVEN_BY_AROUSAL = 0.6;
    /** How much more uneven a tense wind is, per unit of tension. */
    static final double UNEVEN_BY_TENSION = 0.5;

    // How leaves answer it (SwayVoice).

    /** The frequencies at which leaves swing when calm, Hz, from here … */
    static final double CALM_SWING_LOW = 0.2;
    /** … to here. */
    static final double CALM_SWING_HIGH = 0.9;
    /** The frequencies at which leaves swing when aroused, Hz, from here … */
    static final double AROUSED_SWING_LOW = 0.4;
    /** … to here. */
    static final double AROUSED_SWING_HIGH = 1.6;
    /**
     * The power of swinging falls as 1 ÷ frequency to this exponent, so what is slow goes far, as in videos of plants.
     */
    static final double SWING_EXPONENT = 3;
    /** How much of the delay between places there is at an arousal of −1. */
    static final double CALM_DELAY = 1.4;
    /** How much less of it there is at an arousal of 1, in proportion between: a strong wind is everywhere sooner. */
    static final double DELAY_LESS_BY_AROUSAL = 0.8;
    /** The share of the swing, 0…1, that goes on between gusts. */
    static final double SWING_IN_LULL = 0.5;
    /** How much of that share goes per unit of tension. */
    static final double SWING_IN_LULL_LESS_BY_TENSION = 0.3;
    /** The bend by a full gust. */
    static final double BEND_BY_GUST = 0.7;
    /** The bend against the wind when no gust blows. */
    static final double BEND_BACK = 0.2;
    /** The bend by a full swing to either side. */
    static final double BEND_BY_SWING = 0.6;

    // How strong the wind is (SwayVoice); 1 is a breeze that moves small branches.

    /** The strength in a neutral mood. */
    static final double STRENGTH = 0.8;
    /** How much stronger it is per unit of arousal. */
    static final double STRENGTH_BY_AROUSAL = 0.25;
    /** How much stronger it is per unit of valence. */
    static final double STRENGTH_BY_VALENCE = 0.2;
    /** How much weaker it is per unit of valence below 0, besides. */
    static final double WEAKNESS_BY_GRIEF = 0.3;
    /** How much stronger it is per unit of tension times arousal above 0. */
    static final double STRENGTH_BY_AGITATION = 0.3;
    /** The least strength. */
    static final double LEAST_STRENGTH = 0.15;
    /** The greatest strength. */
    static final double GREATEST_STRENGTH = 1.2;
    /** The intensity of a piece, 0…2, counts up to here; beyond, leaves would fold. */
    static final double MOST_INTENSITY = 1.15;

    // How a place moves (SwayWarp).

    /** How far the tip of a near plant goes at a bend of 1. */
    static final double FARTHEST = 0.018;
    /** How fast the wind crosses the picture, widths per s. */
    static final double WIND_SPEED = 0.4;
    /** How much later the nearest leaves answer than the farthest, s. */
    static final double NEAR_DELAY = 0.8;
    /** By how much the answers of branches differ at most, s. */
    static final double BRANCH_DELAY = 0.9;
    /** How wide a branch is that answers as one. */
    static final double BRANCH_WIDTH = 0.1;
    /** By how much the answers of twigs differ at most, s. */
    static final double TWIG_DELAY = 0.3;
    /** How wide a twig is that answers as one. */
    static final double TWIG_WIDTH = 0.025;
    /** How far a bent tip sinks, in parts of how far it goes sideways. */
    static final double SINKING = 0.3;
    /** How much later it sinks than it bends, s. */
    static final double SINKING_DELAY = 0.35;
    /** How wide the border at the top is that sinks less, so that nothing is drawn in from beyond it. */
    static final double TOP_BORDER = 0.02;

    // What is a leaf (FoliageMask).

    /** The least part of the picture that is foliage, 0…1; less may be lime on a wall. */
    static final double LEAST_FOLIAGE = 0.1;
    /** A place that is less likely foliage than this, 0…1, is none. */
    static final double UNLIKELY_FOLIAGE = 0.85;
    /** A place that is more likely foliage than this, 0…1, certainly is. */
    static final double CERTAIN_FOLIAGE = 0.97;

    // How far the wind takes a place (FoliageMask).

    /** The distance from what holds it at which a leaf goes half as far as a tip. */
    static final double HALFWAY = 0.06;
    /** How far leaves go grows with their distance from what holds them to this power, as a stem bends that tapers. */
    static final double STEM_POWER = 1.5;
    /** How much shorter stems look that are rooted below the lower edge, since they are seen from above. */
    static final double ROOT_FORESHORTENING = 2;
    /** How wide the rim of the sky is that moves with the leaves before it. */
    static final double SKY_RIM = 0.05;
    /** How wide the borders at the sides are that are held, so that nothing is drawn in from beyond. */
    static final double SIDE_BORDER = 0.08;
    /** How far the farthest leaves go, in parts of how far the nearest go. */
    static final double FAR_SHARE = 0.25;
    /** What comes nearer downwards by less than this, in units of depth per width, stands upright. */
    static final double UPRIGHT_SLOPE = 0.8;
    /** What comes nearer downwards by more than this, in units of depth per width, lies as the ground does. */
    static final double LYING_SLOPE = 1.4;
    /** From this slope on, in units of depth per width, it may be the edge of a thing and not the ground. */
    static final double EDGE_SLOPE = 4;
    /** From this slope on it certainly is. */
    static final double STEEP_EDGE_SLOPE = 6;
    /** Where less than this part of the surroundings slopes as the ground does, 0…1, there is no ground. */
    static final double SOME_GROUND = 0.4;
    /** Where more than this part of them does, 0…1, there is. */
    static final double ALL_GROUND = 0.8;
    /** How far what lies goes, in parts of how far what stands goes: a lawn is short. */
    static final double LAWN_SHARE = 0.3;

    private SwayTuning() {}
}
