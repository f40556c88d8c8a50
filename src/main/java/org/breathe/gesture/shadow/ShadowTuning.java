package org.breathe.gesture.shadow;

/** The numbers that decide how a cloud's shadow looks and goes, chosen by eye. Lengths are in widths of the still. */
final class ShadowTuning {
    // How dark it is (ShadowVoice).

    /** How dark the shadow is in a neutral mood, in parts of the darkest. */
    static final double DARKNESS = 0.65;
    /** How much less dark per unit of valence: a bad feeling has dark shadows. */
    static final double DARKNESS_LESS_BY_VALENCE = 0.35;

    // How it looks (ShadowTone).

    /** How much of the light the darkest shadow takes, linear, 0…1. */
    static final double DARKEST = 0.3;
    /** Half the width of the shadow, its soft rim included. */
    static final double HALF_WIDTH = 0.55;
    /** How far to the left the shadow leans, per width downwards. */
    static final double SLANT = 0.25;
    /** How much farther the shadow goes over the nearest ground than over the farthest, per width of its way. */
    static final double NEAR_LEAD = 0.3;
    /** How far the shadow is beyond the left edge when it sets out. */
    static final double BEFORE = 0.3;
    /** How much longer its way is than the picture and the shadow are wide. */
    static final double EXTRA_WAY = 0.9;

    // Where it may fall (ShadowTone).

    /** There is an open sky where more than this part of the picture is sky, 0…1 … */
    static final double LEAST_SKY = 0.04;
    /** … and land where less than this part is. */
    static final double MOST_SKY = 0.9;

    private ShadowTuning() {}
}
