package org.breathe.gesture.colour;

/** The numbers that decide how colour changes, chosen by eye. */
final class ColourTuning {
    /** The opacity of the densest haze; it has the mean brightness of the still, which so stays as bright as it is. */
    static final float MOST_HAZE = 0.14f;
    /** By how much the mean saturation changes at most, in parts of it; light and haze change it, too. */
    static final double MOST_CHANGE = 0.11;
    /** The cells across a still that the mean is taken over. */
    static final int CELLS = 24;
    /** How much of its tone skin keeps under a tint, 0…1. */
    static final float SKIN_KEPT = 0.75f;
    /** The radius over which skin blends into what is around it, in widths of the still. */
    static final double SKIN_BLEND = 0.02;

    private ColourTuning() {}
}
