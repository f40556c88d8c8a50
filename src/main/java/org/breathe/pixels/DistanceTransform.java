package org.breathe.pixels;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Exact Euclidean distances in a map (Felzenszwalb and Huttenlocher, Theory of Computing 8:415, 2012). ImageJ's own
 * distance map is faster, but not exact for every shape, and films of water and foliage show it.
 */
public final class DistanceTransform {
    /** Farther than any map is wide, px squared; finite, so that parabolas of it still cross. */
    private static final double FAR = 1e12;

    private DistanceTransform() {}

    /**
     * How far each pixel of a map is from the nearest one that counts.
     *
     * @param counts whether the pixel of an index counts
     * @return px; 1e6 everywhere if none counts
     */
    public static float[] to(int width, int height, IntPredicate counts) {
        double[] squares = new double[width * height];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = counts.test(i) ? 0 : FAR;
        }
        for (int x = 0; x < width; x++) {
            sweep(squares, x, width, height);
        }
        float[] distances = new float[squares.length];
        for (int y = 0; y < height; y++) {
            sweep(squares, y * width, 1, width);
        }
        for (int i = 0; i < distances.length; i++) {
            distances[i] = (float) Math.sqrt(squares[i]);
        }
        return distances;
    }

    /** Replaces squares along a line by the lower envelope of the parabolas that stand on them. */
    private static void sweep(double[] squares, int start, int step, int count) {
        double[] heights = new double[count];
        int[] feet = new int[count];
        double[] from = new double[count];
        Arrays.setAll(heights, i -> squares[start + i * step]);
        int last = 0;
        from[0] = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < count; i++) {
            double crossing = crossing(heights, feet[last], i);
            while (last > 0 && crossing <= from[last]) {
                last--;
                crossing = crossing(heights, feet[last], i);
            }
            last++;
            feet[last] = i;
            from[last] = crossing;
        }
        int k = 0;
        for (int i = 0; i < count; i++) {
            while (k < last && from[k + 1] < i) {
                k++;
            }
            double away = i - feet[k];
            squares[start + i * step] = away * away + heights[feet[k]];
        }
    }

    private static double crossing(double[] heights, int left, int right) {
        return (heights[right] - heights[left] + (double) right * right - (double) left * left)
                / (2.0 * (right - left));
    }
}
