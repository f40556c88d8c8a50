package org.breathe.image;

/** Smooths scalar maps, {@code map[y * width + x]}. */
public final class Smoothing {
    private Smoothing() {}

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

    private static int count(int at, int radius, int length) {
        return Math.min(at + radius, length - 1) - Math.max(at - radius, 0) + 1;
    }

    private static void add(float[] map, int row, int sign, double[] sums) {
        for (int x = 0; x < sums.length; x++) {
            sums[x] += sign * map[row * sums.length + x];
        }
    }

    /**
     * A map smoothed as if by a Gaussian of standard deviation √(radius · (radius + 1)): three box means (Wells, IEEE
     * Trans. PAMI 8:234, 1986); a new map.
     */
    public static float[] blur(float[] map, int width, int height, int radius) {
        if (radius < 1) {
            return map.clone();
        }
        return box(box(box(map, width, height, radius), width, height, radius), width, height, radius);
    }
}
