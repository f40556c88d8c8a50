package org.breathe.pixels;

/** Keeps numbers within limits; NaN stays NaN. */
public final class Clamp {
    private Clamp() {}

    /** The value, or the limit beyond which it lies. */
    public static int between(int value, int low, int high) {
        return Math.min(Math.max(value, low), high);
    }

    /** The value, or the limit beyond which it lies. */
    public static float between(float value, float low, float high) {
        return Math.min(Math.max(value, low), high);
    }

    /** The value, or the limit beyond which it lies. */
    public static double between(double value, double low, double high) {
        return Math.min(Math.max(value, low), high);
    }

    /** The value within 0…1. */
    public static float unit(float value) {
        return between(value, 0f, 1f);
    }

    /** The value within 0…1. */
    public static double unit(double value) {
        return between(value, 0.0, 1.0);
    }
}
