package org.breathe.motion;

import org.breathe.timing.Noise;

/**
 * Grain that a memory lays over a frame. It belongs to the frame, not to things, and changes from frame to frame; it is
 * strongest in the middle tones, as in film.
 */
public final class GrainTexture {
    /** Standard deviation of full grain on middle grey, in fractions of full scale. */
    private static final double STRENGTH = 0.035;
    /** The width in px from which grain is as strong as it gets. */
    private static final double FULL_WIDTH = 1920;

    private static final int SIDE = 256;

    private final float[] tile = new float[SIDE * SIDE];
    private final Noise shift;

    /**
     * The grain of a piece.
     *
     * @param seed of the piece; the same seed gives the same grain
     */
    public GrainTexture(long seed) {
        Noise speck = Noise.ofSeed(seed).channel(1);
        shift = Noise.ofSeed(seed).channel(2);
        float[] white = new float[SIDE * SIDE];
        for (int i = 0; i < white.length; i++) {
            white[i] = (float) speck.gaussian(i);
        }
        double power = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int right = y * SIDE + (x + 1) % SIDE;
                int below = (y + 1) % SIDE * SIDE + x;
                float soft = white[y * SIDE + x] + 0.6f * (white[right] + white[below]);
                tile[y * SIDE + x] = soft;
                power += soft * soft;
            }
        }
        float scale = (float) (1 / Math.sqrt(power / tile.length));
        for (int i = 0; i < tile.length; i++) {
            tile[i] *= scale;
        }
    }

    /**
     * Adds grain to one line of a frame.
     *
     * @param amount 0 … 1
     * @param frame which frame, from 0
     * @param line samples per component
     * @param full how far white is from black, such as 255
     */
    public void add(double amount, int frame, int y, float[][] line, float full) {
        int shiftX = (int) (shift.uniform(2L * frame) * SIDE);
        int row = (y + (int) (shift.uniform(2L * frame + 1) * SIDE) & SIDE - 1) * SIDE;
        int width = line[0].length;
        // A smaller frame shows each speck larger; less of it then looks alike.
        float strength = (float) (amount * STRENGTH * full * Math.min(1, Math.sqrt(width / FULL_WIDTH)));
        for (int x = 0; x < width; x++) {
            float sum = 0;
            for (float[] samples : line) {
                sum += samples[x];
            }
            float v = Math.min(Math.max(sum / (line.length * full), 0), 1);
            float grain = strength * tile[row + (x + shiftX & SIDE - 1)] * (0.35f + 2.6f * v * (1 - v));
            for (float[] samples : line) {
                samples[x] += grain;
            }
        }
    }
}
