package org.breathe.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedianFilterTest {
    @ParameterizedTest
    @CsvSource({"7, 6", "3, 3", "2, 5", "5, 2"})
    void theMedianIsTheMiddleOfNineAndBordersStay(int width, int height) {
        float[] samples = new float[width * height];
        Random dice = new Random(1);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = dice.nextInt(20);
        }
        float[] median = MedianFilter.of(new FloatMap(width, height, samples)).values();
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
