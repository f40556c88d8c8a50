package org.breathe.pixels;

/**
 * The kernels of all interpolation. Those of four samples are given by what each sample weighs for a position between
 * the second and the third; inner loops call them one by one, so that weights stay in registers. Where a kernel stands in
 * float and in double the formula is one, and each caller keeps the arithmetic of its samples.
 */
public final class Kernels {
    private static final int LANCZOS_LOBES = 3;

    private Kernels() {}

    /**
     * Cubic convolution with a = −½ (Keys, IEEE Trans. Acoust. 29:1153, 1981), the spline of Catmull and Rom: what the
     * first of four samples weighs.
     *
     * @param t how far the position is from the second sample to the third, 0…1
     */
    public static float keys0(float t) {
        return ((-0.5f * t + 1) * t - 0.5f) * t;
    }

    /** What the second sample weighs in {@link #keys0(float) Keys'} cubic. */
    public static float keys1(float t) {
        return (1.5f * t - 2.5f) * t * t + 1;
    }

    /** What the third sample weighs in {@link #keys0(float) Keys'} cubic. */
    public static float keys2(float t) {
        return ((-1.5f * t + 2) * t + 0.5f) * t;
    }

    /** What the fourth sample weighs in {@link #keys0(float) Keys'} cubic. */
    public static float keys3(float t) {
        return (0.5f * t - 0.5f) * t * t;
    }

    /** What all four samples weigh in {@link #keys0(float) Keys'} cubic, in double. */
    public static double[] keys(double t) {
        return new double[] {
            ((-0.5 * t + 1) * t - 0.5) * t,
            (1.5 * t - 2.5) * t * t + 1,
            ((-1.5 * t + 2) * t + 0.5) * t,
            (0.5 * t - 0.5) * t * t
        };
    }

    /**
     * The cubic B-spline: what the fourth of four coefficients weighs, and, given {@code 1 − t}, the first.
     *
     * @param t how far the position is from the second coefficient to the third, 0…1
     */
    public static float splineOuter(float t) {
        return t * t * t * (1 / 6f);
    }

    /** What the second coefficient weighs in the cubic B-spline; the third has what is left of a sum of 1. */
    public static float splineInner(float t) {
        return 2 / 3f - t * t * (1 - 0.5f * t);
    }

    /** The sinc with a window of three lobes (Turkowski, Graphics Gems, 1990, 147), at a distance in samples. */
    public static double lanczos(double x) {
        if (x == Math.rint(x)) {
            return x == 0 ? 1 : 0;
        }
        double t = Math.PI * x;
        return Math.abs(x) < LANCZOS_LOBES ? LANCZOS_LOBES * Math.sin(t) * Math.sin(t / LANCZOS_LOBES) / (t * t) : 0;
    }

    /**
     * How much of a sample lies under a wider one.
     *
     * @param x the distance between their middles, in samples
     * @param wide the width of the wider one, in samples, at least 1
     */
    public static double overlap(double x, double wide) {
        return Clamp.unit((wide + 1) / 2 - Math.abs(x));
    }
}
