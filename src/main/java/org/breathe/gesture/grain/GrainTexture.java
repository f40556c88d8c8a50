package org.breathe.gesture.grain;

import static org.breathe.gesture.grain.GrainTuning.*;

import org.breathe.gesture.FrameTexture;
import org.breathe.pixels.Clamp;
import org.breathe.timing.Noise;

/**
 * Grain that lies over a frame. It belongs to the frame, not to things in it, and changes from frame to frame; it is
 * strongest in the middle tones, as in film. The numbers are in {@link GrainTuning}.
 */
final class GrainTexture implements FrameTexture {
    /** The side of the tile that is repeated over the frame, px; a power of 2. */
    private static final int SIDE = 256;

    private final float[] tile = new float[SIDE * SIDE];
    private final Noise shift;

    /** @param seed of the piece; the same seed gives the same grain */
    GrainTexture(long seed) {
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
                float soft = white[y * SIDE + x] + SPECK_OVERLAP * (white[right] + white[below]);
                tile[y * SIDE + x] = soft;
                power += soft * soft;
            }
        }
        float scale = (float) (1 / Math.sqrt(power / tile.length));
        for (int i = 0; i < tile.length; i++) {
            tile[i] *= scale;
        }
    }

    @Override
    public void add(double amount, int frame, int y, float[][] line, float full) {
        int shiftX = (int) (shift.uniform(2L * frame) * SIDE);
        int row = (y + (int) (shift.uniform(2L * frame + 1) * SIDE) & SIDE - 1) * SIDE;
        int width = line[0].length;
        // A smaller frame shows each speck larger; less of it then looks alike.
        float strength = (float) (amount * DEVIATION * full * Math.min(1, Math.sqrt(width / FULL_WIDTH)));
        for (int x = 0; x < width; x++) {
            float sum = 0;
            for (float[] samples : line) {
                sum += samples[x];
            }
            float v = Clamp.unit(sum / (line.length * full));
            float grain =
                    strength * tile[row + (x + shiftX & SIDE - 1)] * (WEIGHT_AT_ENDS + WEIGHT_BY_TONE * v * (1 - v));
            for (float[] samples : line) {
                samples[x] += grain;
            }
        }
    }
}
