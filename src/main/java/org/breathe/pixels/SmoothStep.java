package org.breathe.pixels;

/** Hermite's cubic between two levels: 0 below the first, 1 above the second, without slope at either. */
public final class SmoothStep {
    private SmoothStep() {}

    /** The step at a value, 0…1. */
    public static double between(double low, double high, double value) {
        double t = Clamp.unit((value - low) / (high - low));
        return t * t * (3 - 2 * t);
    }
}
