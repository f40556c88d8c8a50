package org.breathe.motion;

import java.util.Arrays;

/**
 * A map of numbers on whole pixels. Beyond its borders it goes on as at the border.
 *
 * @param width at least 2 px
 * @param height at least 2 px
 * @param samples {@code samples[y * width + x]}
 */
public record Raster(int width, int height, float[] samples) {
    /** A quarter of normal deviates are nearer to 0 than this. */
    private static final float NORMAL_QUARTER = 0.3186f;
    /** What the noise filter makes of a standard deviation of 1. */
    private static final float FILTER_GAIN = 6;
    /** So many responses tell the noise well enough. */
    private static final int ENOUGH = 50_000;

    /** The map at a position between pixels, linearly. */
    public float at(float x, float y) {
        float u = Math.max(0, Math.min(width - 1, x));
        float v = Math.max(0, Math.min(height - 1, y));
        int left = Math.max(0, Math.min((int) u, width - 2));
        int top = Math.max(0, Math.min((int) v, height - 2));
        int across = Math.min(1, width - 1);
        int down = Math.min(1, height - 1) * width;
        float right = u - left;
        float low = v - top;
        int i = top * width + left;
        float above = samples[i] + right * (samples[i + across] - samples[i]);
        float below = samples[i + down] + right * (samples[i + down + across] - samples[i + down]);
        return above + low * (below - above);
    }

    /** Half as large, smoothed with the weights 1 3 3 1, which keep every pixel midway between the two it replaces. */
    Raster halved() {
        int w = (width + 1) / 2;
        int h = (height + 1) / 2;
        float[] narrow = new float[w * height];
        for (int y = 0; y < height; y++) {
            int row = y * width;
            for (int x = 0; x < w; x++) {
                float outer = samples[row + Math.max(0, 2 * x - 1)] + samples[row + Math.min(width - 1, 2 * x + 2)];
                float inner = samples[row + 2 * x] + samples[row + Math.min(width - 1, 2 * x + 1)];
                narrow[y * w + x] = (outer + 3 * inner) / 8;
            }
        }
        float[] half = new float[w * h];
        for (int y = 0; y < h; y++) {
            int a = Math.max(0, 2 * y - 1) * w;
            int b = 2 * y * w;
            int c = Math.min(height - 1, 2 * y + 1) * w;
            int d = Math.min(height - 1, 2 * y + 2) * w;
            for (int x = 0; x < w; x++) {
                half[y * w + x] = (narrow[a + x] + narrow[d + x] + 3 * (narrow[b + x] + narrow[c + x])) / 8;
            }
        }
        return new Raster(w, h, half);
    }

    /** Halved until it is at most so many px wide. */
    public Raster atMost(int most) {
        Raster small = this;
        while (small.width > most) {
            small = small.halved();
        }
        return small;
    }

    /** Twice as large, for lengths in px: they double too. */
    Raster doubledLengths(int toWidth, int toHeight) {
        float[] large = new float[toWidth * toHeight];
        for (int y = 0, i = 0; y < toHeight; y++) {
            for (int x = 0; x < toWidth; x++, i++) {
                large[i] = 2 * at(x / 2f - 0.25f, y / 2f - 0.25f);
            }
        }
        return new Raster(toWidth, toHeight, large);
    }

    /** The map at another size, between pixels linearly. */
    Raster resized(int toWidth, int toHeight) {
        if (toWidth == width && toHeight == height) {
            return this;
        }
        float acrossStep = (float) width / toWidth;
        float downStep = (float) height / toHeight;
        float[] resized = new float[toWidth * toHeight];
        for (int y = 0, i = 0; y < toHeight; y++) {
            for (int x = 0; x < toWidth; x++, i++) {
                resized[i] = at((x + 0.5f) * acrossStep - 0.5f, (y + 0.5f) * downStep - 0.5f);
            }
        }
        return new Raster(toWidth, toHeight, resized);
    }

    /** Every sample times a factor. */
    Raster times(float factor) {
        float[] product = samples.clone();
        for (int i = 0; i < product.length; i++) {
            product[i] *= factor;
        }
        return new Raster(width, height, product);
    }

    /** The mean of all within {@code radius} px, in a square. */
    public Raster mean(int radius) {
        float[] across = new float[samples.length];
        for (int y = 0; y < height; y++) {
            double sum = 0;
            int row = y * width;
            for (int k = -radius; k <= radius; k++) {
                sum += samples[row + Math.max(0, Math.min(width - 1, k))];
            }
            for (int x = 0; x < width; x++) {
                across[row + x] = (float) sum / (2 * radius + 1);
                sum += samples[row + Math.min(width - 1, x + radius + 1)] - samples[row + Math.max(0, x - radius)];
            }
        }
        float[] mean = new float[samples.length];
        double[] sums = new double[width];
        for (int k = -radius; k <= radius; k++) {
            add(across, k, 1, sums);
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                mean[y * width + x] = (float) sums[x] / (2 * radius + 1);
            }
            add(across, y + radius + 1, 1, sums);
            add(across, y - radius, -1, sums);
        }
        return new Raster(width, height, mean);
    }

    private void add(float[] lines, int y, int sign, double[] sums) {
        int row = Math.max(0, Math.min(height - 1, y)) * width;
        for (int x = 0; x < width; x++) {
            sums[x] += sign * lines[row + x];
        }
    }

    /** The median of three by three; the outermost pixels stay. */
    public Raster median() {
        float[] result = samples.clone();
        if (width < 3) {
            return new Raster(width, height, result);
        }
        for (int y = 1; y < height - 1; y++) {
            Column left = new Column();
            Column here = new Column();
            Column right = new Column();
            here.sort(y * width);
            right.sort(y * width + 1);
            for (int x = 1; x < width - 1; x++) {
                Column oldest = left;
                left = here;
                here = right;
                right = oldest;
                right.sort(y * width + x + 1);
                // The median of the highest low, the middle middle and the lowest high.
                result[y * width + x] = middle(
                        Math.max(Math.max(left.low, here.low), right.low),
                        middle(left.middle, here.middle, right.middle),
                        Math.min(Math.min(left.high, here.high), right.high));
            }
        }
        return new Raster(width, height, result);
    }

    /** A pixel and those above and below it, in order. */
    private final class Column {
        float low;
        float middle;
        float high;

        void sort(int i) {
            float a = samples[i - width];
            float b = samples[i];
            float c = samples[i + width];
            low = Math.min(Math.min(a, b), c);
            middle = Raster.middle(a, b, c);
            high = Math.max(Math.max(a, b), c);
        }
    }

    private static float middle(float a, float b, float c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    /**
     * The standard deviation of the map's noise, from the least quarter of the responses of a filter that knows no slopes
     * (Immerkær, Comput. Vis. Image Underst. 64:300, 1996), since the greater ones are texture.
     */
    float noise() {
        int step = 1 + samples.length / ENOUGH;
        float[] responses = new float[1 + Math.max(0, height - 2) * (1 + Math.max(0, width - 2) / step)];
        int count = 0;
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1 + y % step; x < width - 1; x += step) {
                int i = y * width + x;
                int up = i - width;
                int down = i + width;
                float corners = samples[up - 1] + samples[up + 1] + samples[down - 1] + samples[down + 1];
                float sides = samples[up] + samples[down] + samples[i - 1] + samples[i + 1];
                responses[count++] = Math.abs(corners - 2 * sides + 4 * samples[i]);
            }
        }
        Arrays.sort(responses, 0, count);
        return responses[count / 4] / (NORMAL_QUARTER * FILTER_GAIN);
    }
}
