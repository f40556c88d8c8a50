package org.breathe.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.breathe.timing.Noise;
import org.junit.jupiter.api.Test;

class NoiseMeterTest {
    @Test
    void noiseIsToldInMapsOfAnyShapeAndSize() {
        int[][] sizes = {{400, 300}, {2000, 40}, {40, 2000}, {3992, 3024}};
        for (int[] size : sizes) {
            assertEquals(5, NoiseMeter.ofPixels(white(size[0], size[1], 5)), 0.4, size[0] + " by " + size[1]);
        }
    }

    @Test
    void aSlopeIsNoNoise() {
        float[] slope = new float[60 * 40];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = 3 * (i % 60) - 2 * (i / 60);
        }
        assertEquals(0, NoiseMeter.ofPixels(new FloatMap(60, 40, slope)), 1e-3);
    }

    @Test
    void theNoiseOfAPictureIsThatOfItsQuietestBlocks() {
        float[] values = white(160, 120, 0.02).values();
        for (int i = 0; i < values.length; i++) {
            values[i] += 0.5f + (i % 160 < 80 ? 0.2f * (i % 2) : 0);
        }
        assertEquals(0.02, NoiseMeter.ofBlocks(new FloatMap(160, 120, values)), 0.003);
    }

    @Test
    void whereNoiseIsClippedNoneIsTold() {
        assertEquals(0, NoiseMeter.ofBlocks(FloatMap.filled(64, 64, 1)));
        assertEquals(0, NoiseMeter.ofBlocks(FloatMap.filled(10, 1, 0.5f)));
    }

    @Test
    void theSmallestMapHasNoNoise() {
        assertEquals(0, NoiseMeter.ofPixels(new FloatMap(2, 2, new float[] {1, 9, 4, 0})));
    }

    private static FloatMap white(int width, int height, double deviation) {
        Noise dice = Noise.ofSeed(3);
        float[] tile = new float[1 << 16];
        for (int i = 0; i < tile.length; i++) {
            tile[i] = (float) (deviation * dice.gaussian(i));
        }
        float[] samples = new float[width * height];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = tile[i * 31 + i / 977 & tile.length - 1];
        }
        return new FloatMap(width, height, samples);
    }
}
