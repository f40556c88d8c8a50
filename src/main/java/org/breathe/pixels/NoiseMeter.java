package org.breathe.pixels;

import java.util.Arrays;

/**
 * Measures the standard deviation of a map's noise by the responses of a filter that knows no slopes (Immerkær, Comput.
 * Vis. Image Underst. 64:300, 1996). Texture responds too, so only quiet places are heard: single pixels, where the
 * noise of two stills is compared, or blocks, where the grain of a picture is told from its texture.
 */
public final class NoiseMeter {
    /** A quarter of normal deviates are nearer to 0 than this. */
    private static final float NORMAL_QUARTER = 0.3186f;
    /** What the filter makes of a standard deviation of 1. */
    private static final float GAIN = 6;
    /** So many responses tell the noise well enough. */
    private static final int ENOUGH = 50_000;
    /** The side of a block, px. */
    private static final int BLOCK = 16;
    /** The ends of a range of 0…1, within which noise is clipped. */
    private static final double[] CLIPPED = {0.04, 0.96};

    private final FloatMap map;

    private NoiseMeter(FloatMap map) {
        this.map = map;
    }

    /** The noise by the least quarter of the responses of pixels. */
    public static float ofPixels(FloatMap map) {
        return new NoiseMeter(map).pixels();
    }

    /** The noise by the quietest fifth of blocks; those at the ends of 0…1, where noise is clipped, are left out. */
    public static double ofBlocks(FloatMap map) {
        return new NoiseMeter(map).blocks();
    }

    private float pixels() {
        int width = map.width();
        int height = map.height();
        int step = 1 + map.values().length / ENOUGH;
        float[] responses = new float[1 + Math.max(0, height - 2) * (1 + Math.max(0, width - 2) / step)];
        int count = 0;
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1 + y % step; x < width - 1; x += step) {
                responses[count++] = response(x, y);
            }
        }
        Arrays.sort(responses, 0, count);
        return responses[count / 4] / (NORMAL_QUARTER * GAIN);
    }

    private double blocks() {
        int columns = (map.width() - 2) / BLOCK;
        int rows = (map.height() - 2) / BLOCK;
        double[] sigmas = new double[Math.max(0, columns) * Math.max(0, rows)];
        int count = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double sigma = block(column * BLOCK + 1, row * BLOCK + 1);
                if (sigma >= 0) {
                    sigmas[count++] = sigma;
                }
            }
        }
        if (count == 0) {
            return 0;
        }
        Arrays.sort(sigmas, 0, count);
        return sigmas[count / 5];
    }

    /** The noise of the block from a pixel on; −1 where it is clipped. */
    private double block(int left, int top) {
        double mean = 0;
        double roughness = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                mean += map.get(x, y);
                roughness += response(x, y);
            }
        }
        mean /= BLOCK * BLOCK;
        if (mean < CLIPPED[0] || mean > CLIPPED[1]) {
            return -1;
        }
        return Math.sqrt(Math.PI / 2) / GAIN * roughness / (BLOCK * BLOCK);
    }

    private float response(int x, int y) {
        float[] samples = map.values();
        int i = y * map.width() + x;
        int up = i - map.width();
        int down = i + map.width();
        return Math.abs(samples[up - 1]
                - 2 * samples[up]
                + samples[up + 1]
                - 2 * samples[i - 1]
                + 4 * samples[i]
                - 2 * samples[i + 1]
                + samples[down - 1]
                - 2 * samples[down]
                + samples[down + 1]);
    }
}
