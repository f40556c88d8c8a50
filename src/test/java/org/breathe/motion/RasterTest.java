package org.breathe.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.breathe.timing.Noise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RasterTest {
    @Test
    void noiseIsToldInMapsOfAnyShapeAndSize() {
        int[][] sizes = {{400, 300}, {2000, 40}, {40, 2000}, {3992, 3024}};
        for (int[] size : sizes) {
            assertEquals(5, white(size[0], size[1], 5).noise(), 0.4, size[0] + " by " + size[1]);
        }
    }

    @Test
    void aSlopeIsNoNoise() {
        float[] slope = new float[60 * 40];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = 3 * (i % 60) - 2 * (i / 60);
        }
        assertEquals(0, new Raster(60, 40, slope).noise(), 1e-3);
    }

    @Test
    void theSmallestMapHasNoNoise() {
        assertEquals(0, new Raster(2, 2, new float[] {1, 9, 4, 0}).noise());
    }

    private static Raster white(int width, int height, double deviation) {
        Noise dice = Noise.ofSeed(3);
        float[] tile = new float[1 << 16];
        for (int i = 0; i < tile.length; i++) {
            tile[i] = (float) (deviation * dice.gaussian(i));
        }
        float[] samples = new float[width * height];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = tile[i * 31 + i / 977 & tile.length - 1];
        }
        return new Raster(width, height, samples);
    }

    @ParameterizedTest
    @CsvSource({"7, 6", "3, 3", "2, 5", "5, 2"})
    void theMedianIsTheMiddleOfNineAndBordersStay(int width, int height) {
        float[] samples = new float[width * height];
        Random dice = new Random(1);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = dice.nextInt(20);
        }
        float[] median = new Raster(width, height, samples).median().samples();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean border = x == 0 || y == 0 || x == width - 1 || y == height - 1;
                float[] around = border ? new float[0] : new float[9];
                for (int k = 0; k < around.length; k++) {
                    around[k] = samples[(y - 1 + k / 3) * width + x - 1 + k % 3];
                }
                Arrays.sort(around);
                assertEquals(border ? samples[y * width + x] : around[4], median[y * width + x]);
            }
        }
    }
}
