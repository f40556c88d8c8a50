package org.breathe.gesture.flow;

import org.breathe.pixels.FloatMap;

/**
 * After which delay waves that run a given way get to each place: the delays whose slopes come nearest to those that
 * are asked for, in the least squares sense, found by successive over-relaxation.
 */
final class WaveDelay {
    private static final int ROUNDS = 120;

    private final int width;
    private final int height;
    private final float[] right;
    private final float[] down;

    /**
     * The delays that are to have given slopes.
     *
     * @param right how much later a wave is one node to the right
     * @param down how much later it is one node further down; of the same size
     */
    WaveDelay(FloatMap right, FloatMap down) {
        width = right.width();
        height = right.height();
        this.right = right.values();
        this.down = down.values();
    }

    /** The delays; the least is 0. */
    FloatMap delays() {
        float[] delays = firstGuess();
        // The best factor for a rectangle of that size (Young, Trans. Am. Math. Soc. 76:92, 1954).
        float factor = (float) (2 / (1 + Math.sin(Math.PI / Math.max(2, Math.max(width, height)))));
        for (int round = 0; round < ROUNDS; round++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int i = y * width + x;
                    delays[i] += factor * (wanted(delays, x, y) - delays[i]);
                }
            }
        }
        float least = Float.POSITIVE_INFINITY;
        for (float delay : delays) {
            least = Math.min(least, delay);
        }
        for (int i = 0; i < delays.length; i++) {
            delays[i] -= least;
        }
        return new FloatMap(width, height, delays);
    }

    /** The delays if slopes down were the same all along a row, and slopes to the right all along a column. */
    private float[] firstGuess() {
        float[] byRow = new float[height + 1];
        float[] byColumn = new float[width + 1];
        for (int i = 0; i < right.length; i++) {
            byRow[i / width + 1] += down[i] / width;
            byColumn[i % width + 1] += right[i] / height;
        }
        sumUp(byRow);
        sumUp(byColumn);
        float[] delays = new float[right.length];
        for (int i = 0; i < delays.length; i++) {
            delays[i] = byRow[i / width] + byColumn[i % width];
        }
        return delays;
    }

    private static void sumUp(float[] steps) {
        for (int i = 1; i < steps.length; i++) {
            steps[i] += steps[i - 1];
        }
    }

    /** The delay that the neighbours of a node ask for, on average. */
    private float wanted(float[] delays, int x, int y) {
        int i = y * width + x;
        float sum = 0;
        int count = 0;
        if (x > 0) {
            sum += delays[i - 1] + (right[i - 1] + right[i]) / 2;
            count++;
        }
        if (x + 1 < width) {
            sum += delays[i + 1] - (right[i] + right[i + 1]) / 2;
            count++;
        }
        if (y > 0) {
            sum += delays[i - width] + (down[i - width] + down[i]) / 2;
            count++;
        }
        if (y + 1 < height) {
            sum += delays[i + width] - (down[i] + down[i + width]) / 2;
            count++;
        }
        return count == 0 ? delays[i] : sum / count;
    }
}
