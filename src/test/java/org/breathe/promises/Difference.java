package org.breathe.promises;

import ij.process.ColorProcessor;

/** How much frames differ. */
final class Difference {
    private Difference() {}

    /** The mean absolute difference over pixels and colours, grey levels. */
    static double mean(ColorProcessor a, ColorProcessor b) {
        int[] p = (int[]) a.getPixels();
        int[] q = (int[]) b.getPixels();
        long sum = 0;
        for (int i = 0; i < p.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((p[i] >> shift & 255) - (q[i] >> shift & 255));
            }
        }
        return sum / (3.0 * p.length);
    }
}
