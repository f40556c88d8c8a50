package org.breathe.pixels;

import java.util.Arrays;

/**
 * Smooths maps, {@code map[y * width + x]}, by box means; sums are kept in double. Each pass writes into an array of its
 * own: with shared scratch the compiler cannot know that arrays differ, and passes take an eighth longer.
 */
public final class Smoothing {
    private Smoothing() {}

    /** The mean of all that lies within {@code radius} px in a square; a new map. */
    public static FloatMap box(FloatMap map, int radius, Border border) {
        int width = map.width();
        int height = map.height();
        return new FloatMap(
                width,
                height,
                border == Border.INSIDE
                        ? box(map.values(), width, height, radius)
                        : bordered(map.values(), width, height, radius, border));
    }

    /** The mean of all that lies within {@code radius} px in a square, over what is inside the map; a new map. */
    public static float[] box(float[] map, int width, int height, int radius) {
        float[] across = new float[map.length];
        for (int y = 0; y < height; y++) {
            int row = y * width;
            double sum = 0;
            for (int x = 0; x < Math.min(radius, width); x++) {
                sum += map[row + x];
            }
            for (int x = 0; x < width; x++) {
                if (x + radius < width) {
                    sum += map[row + x + radius];
                }
                if (x - radius > 0) {
                    sum -= map[row + x - radius - 1];
                }
                across[row + x] = (float) (sum / count(x, radius, width));
            }
        }
        float[] mean = new float[map.length];
        double[] sums = new double[width];
        for (int y = 0; y < Math.min(radius, height); y++) {
            add(across, y, 1, sums);
        }
        for (int y = 0; y < height; y++) {
            if (y + radius < height) {
                add(across, y + radius, 1, sums);
            }
            if (y - radius > 0) {
                add(across, y - radius - 1, -1, sums);
            }
            double share = 1.0 / count(y, radius, height);
            for (int x = 0; x < width; x++) {
                mean[y * width + x] = (float) (sums[x] * share);
            }
        }
        return mean;
    }

    /**
     * The same with samples beyond the borders. Differences and quotients are taken in float, as optical flow has always
     * had them: what lies between two time points hangs on their last bit.
     */
    private static float[] bordered(float[] map, int width, int height, int radius, Border border) {
        int[] columns = new int[width + 2 * radius + 1];
        Arrays.setAll(columns, k -> border.index(k - radius, width));
        float[] across = new float[map.length];
        for (int y = 0; y < height; y++) {
            int row = y * width;
            double sum = 0;
            for (int k = 0; k <= 2 * radius; k++) {
                sum += map[row + columns[k]];
            }
            for (int x = 0; x < width; x++) {
                across[row + x] = (float) sum / (2 * radius + 1);
                sum += map[row + columns[x + 2 * radius + 1]] - map[row + columns[x]];
            }
        }
        float[] mean = new float[map.length];
        double[] sums = new double[width];
        for (int y = -radius; y <= radius; y++) {
            add(across, border.index(y, height), 1, sums);
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                mean[y * width + x] = (float) sums[x] / (2 * radius + 1);
            }
            add(across, border.index(y + radius + 1, height), 1, sums);
            add(across, border.index(y - radius, height), -1, sums);
        }
        return mean;
    }

    private static int count(int at, int radius, int length) {
        return Math.min(at + radius, length - 1) - Math.max(at - radius, 0) + 1;
    }

    private static void add(float[] map, int row, int sign, double[] sums) {
        for (int x = 0; x < sums.length; x++) {
            sums[x] += sign * map[row * sums.length + x];
        }
    }

    /**
     * A map smoothed as if by a Gaussian of standard deviation √(radius · (radius + 1)): three box means over what is
     * inside the map (Wells, IEEE Trans. PAMI 8:234, 1986); a new map.
     */
    public static float[] blur(float[] map, int width, int height, int radius) {
        if (radius < 1) {
            return map.clone();
        }
        return box(box(box(map, width, height, radius), width, height, radius), width, height, radius);
    }

    /** The same for a map. */
    public static FloatMap blur(FloatMap map, int radius) {
        return new FloatMap(map.width(), map.height(), blur(map.values(), map.width(), map.height(), radius));
    }
}
