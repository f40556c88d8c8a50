package org.breathe.pixels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmoothingTest {
    private static float[] map(int width, int height) {
        float[] map = new float[width * height];
        for (int i = 0; i < map.length; i++) {
            map[i] = i * 7919 % 101;
        }
        return map;
    }

    @ParameterizedTest
    @CsvSource({"9,7,1", "9,7,3", "5,8,0", "4,3,6", "1,6,2", "1,1,1"})
    void aBoxMeanIsTheMeanOfWhatLiesInside(int width, int height, int radius) {
        float[] map = map(width, height);
        float[] mean = Smoothing.box(map, width, height, radius);
        for (int i = 0; i < mean.length; i++) {
            assertEquals(mean(map, width, height, i % width, i / width, radius), mean[i], 1e-4);
        }
    }

    @ParameterizedTest
    @CsvSource({"REPLICATED, 9, 7, 1", "REPLICATED, 4, 3, 6", "MIRRORED, 9, 7, 3", "MIRRORED, 1, 6, 2"})
    void beyondABorderIsWhatItSays(Border border, int width, int height, int radius) {
        FloatMap map = new FloatMap(width, height, map(width, height));
        FloatMap mean = Smoothing.box(map, radius, border);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double sum = 0;
                for (int v = -radius; v <= radius; v++) {
                    for (int u = -radius; u <= radius; u++) {
                        sum += map.get(border.index(x + u, width), border.index(y + v, height));
                    }
                }
                assertEquals(sum / Math.pow(2 * radius + 1, 2), mean.get(x, y), 1e-4);
            }
        }
    }

    private static double mean(float[] map, int width, int height, int x, int y, int radius) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < map.length; i++) {
            if (Math.abs(i % width - x) <= radius && Math.abs(i / width - y) <= radius) {
                sum += map[i];
                count++;
            }
        }
        return sum / count;
    }

    @ParameterizedTest
    @CsvSource({"1", "4"})
    void aBlurredPointSpreadsAsAGaussianDoes(int radius) {
        int side = 61;
        float[] point = new float[side * side];
        point[point.length / 2] = 1;
        float[] blurred = Smoothing.blur(point, side, side, radius);
        double variance = 0;
        for (int i = 0; i < blurred.length; i++) {
            variance += blurred[i] * Math.pow(i % side - side / 2, 2);
        }
        assertEquals(radius * (radius + 1), variance, 1e-3);
    }

    @Test
    void withoutARadiusABlurIsACopy() {
        float[] map = map(6, 5);
        assertArrayEquals(map, Smoothing.blur(map, 6, 5, 0));
    }

    @Test
    void aSmoothStepRisesFromLevelToLevelAndStays() {
        assertEquals(0, SmoothStep.between(2, 4, 1));
        assertEquals(0.5, SmoothStep.between(2, 4, 3));
        assertEquals(1, SmoothStep.between(2, 4, 9));
        for (double value = 2; value < 4; value += 0.1) {
            assertTrue(SmoothStep.between(2, 4, value) <= SmoothStep.between(2, 4, value + 0.1));
        }
    }
}
