package org.breathe.pixels;

/** Smooths maps by box means; sums are kept in double. */
public final class Smoothing {
    private final int width;
    private final int height;
    private final int radius;
    private final Border border;
    /** Means along rows; serves pass after pass. */
    private final float[] across;

    private Smoothing(int width, int height, int radius, Border border) {
        this.width = width;
        this.height = height;
        this.radius = radius;
        this.border = border;
        across = new float[width * height];
    }

    /** The mean of all that lies within {@code radius} px in a square; a new map. */
    public static FloatMap box(FloatMap map, int radius, Border border) {
        float[] mean = new float[map.values().length];
        new Smoothing(map.width(), map.height(), radius, border).box(map.values(), mean);
        return new FloatMap(map.width(), map.height(), mean);
    }

    /** The mean of all that lies within {@code radius} px in a square, over what is inside the map; a new map. */
    public static float[] box(float[] map, int width, int height, int radius) {
        float[] mean = new float[map.length];
        new Smoothing(width, height, radius, Border.INSIDE).box(map, mean);
        return mean;
    }

    /**
     * A map smoothed as if by a Gaussian of standard deviation √(radius · (radius + 1)): three box means over what is
     * inside the map (Wells, IEEE Trans. PAMI 8:234, 1986); a new map.
     */
    public static float[] blur(float[] map, int width, int height, int radius) {
        if (radius < 1) {
            return map.clone();
        }
        float[] blurred = new float[map.length];
        Smoothing smoothing = new Smoothing(width, height, radius, Border.INSIDE);
        smoothing.box(map, blurred);
        smoothing.box(blurred, blurred);
        smoothing.box(blurred, blurred);
        return blurred;
    }

    /** Box means from one array into another, which may be the same one. */
    private void box(float[] from, float[] into) {
        for (int y = 0; y < height; y++) {
            acrossRow(from, y * width);
        }
        double[] sums = new double[width];
        for (int y = -radius; y < radius; y++) {
            add(y, 1, sums);
        }
        for (int y = 0; y < height; y++) {
            add(y + radius, 1, sums);
            int count = count(y, height);
            double share = 1.0 / count;
            for (int x = 0; x < width; x++) {
                into[y * width + x] = border == Border.INSIDE ? (float) (sums[x] * share) : (float) sums[x] / count;
            }
            add(y - radius, -1, sums);
        }
    }

    private void acrossRow(float[] from, int row) {
        double sum = 0;
        for (int x = -radius; x <= radius; x++) {
            sum += sample(from, row, x);
        }
        for (int x = 0; x < width; x++) {
            float entering = sample(from, row, x + radius + 1);
            float leaving = sample(from, row, x - radius);
            if (border == Border.INSIDE) {
                across[row + x] = (float) (sum / count(x, width));
                sum = sum - leaving + entering;
            } else {
                // In float, as optical flow has always taken it: what time points show between them hangs on this bit.
                across[row + x] = (float) sum / count(x, width);
                sum += entering - leaving;
            }
        }
    }

    private float sample(float[] from, int row, int x) {
        int inside = border.index(x, width);
        return inside < 0 ? 0 : from[row + inside];
    }

    private void add(int y, int sign, double[] sums) {
        int inside = border.index(y, height);
        if (inside < 0) {
            return;
        }
        for (int x = 0; x < width; x++) {
            sums[x] += sign * across[inside * width + x];
        }
    }

    /** How many samples of a line the window about a position holds. */
    private int count(int at, int length) {
        return border == Border.INSIDE
                ? Math.min(at + radius, length - 1) - Math.max(at - radius, 0) + 1
                : 2 * radius + 1;
    }
}
