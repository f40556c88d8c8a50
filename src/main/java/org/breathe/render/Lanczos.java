package org.breathe.render;

/**
 * Interpolation along one axis by the sinc with a window of three lobes (Turkowski, Graphics Gems, 1990, 147), its
 * weights scaled to a sum of 1. It passes through the samples, and takes less than a cubic convolution from noise and
 * small bright things that fall between two px, so that they hardly flicker as they move.
 */
final class Lanczos {
    /** How many samples make up one. */
    static final int TAPS = 6;
    /** How many samples beyond a border are asked for. */
    static final int PAD = 3;

    /** Between which sample and the next each position lies. */
    final int[] left;
    /** How far each position lies from that sample, 0…1. */
    final float[] share;
    /** What the samples from {@code left − 2} to {@code left + 3} weigh, {@code weights[tap][position]}. */
    final float[][] weights;

    /** @param positions within the axis, in samples from the first */
    Lanczos(double[] positions) {
        left = new int[positions.length];
        share = new float[positions.length];
        weights = new float[TAPS][positions.length];
        for (int i = 0; i < positions.length; i++) {
            left[i] = (int) positions[i];
            share[i] = (float) (positions[i] - left[i]);
            weigh(i);
        }
    }

    private void weigh(int i) {
        double[] kernel = new double[TAPS];
        double sum = 0;
        for (int tap = 0; tap < TAPS; tap++) {
            kernel[tap] = kernel(tap - 2 - (double) share[i]);
            sum += kernel[tap];
        }
        for (int tap = 0; tap < TAPS; tap++) {
            weights[tap][i] = (float) (kernel[tap] / sum);
        }
    }

    private static double kernel(double x) {
        if (x == Math.rint(x)) {
            return x == 0 ? 1 : 0;
        }
        double t = Math.PI * x;
        return Math.abs(x) < 3 ? 3 * Math.sin(t) * Math.sin(t / 3) / (t * t) : 0;
    }
}
