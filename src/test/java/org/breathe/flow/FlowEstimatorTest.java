package org.breathe.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.breathe.pixels.FloatMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowEstimatorTest {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;

    @ParameterizedTest
    @CsvSource({"0.5, -0.3, 255", "3.25, 1.5, 65535", "-6.4, 3.7, 0.001"})
    void aShiftIsFoundToATenthOfAPixelInAnyUnit(double dx, double dy, float unit) {
        float[] first = pattern(0, 0, unit);
        float[] second = pattern(dx, dy, unit);
        OpticalFlow there =
                FlowEstimator.classical().between(map(first), map(second)).there();
        double sum = 0;
        int count = 0;
        for (int y = 16; y < HEIGHT - 16; y++) {
            for (int x = 16; x < WIDTH - 16; x++) {
                int i = y * WIDTH + x;
                sum += Math.pow(there.dx().values()[i] - dx, 2)
                        + Math.pow(there.dy().values()[i] - dy, 2);
                count++;
            }
        }
        assertTrue(Math.sqrt(sum / count) <= 0.1, "rms error " + Math.sqrt(sum / count) + " px");
    }

    @Test
    void exchangingTheStillsExchangesTheWays() {
        float[] first = pattern(0, 0, 1);
        float[] second = pattern(2.5, -1, 1);
        OpticalFlow.Pair pair = FlowEstimator.classical().between(map(first), map(second));
        OpticalFlow.Pair exchanged = FlowEstimator.classical().between(map(second), map(first));
        assertArrayEquals(pair.there().dx().values(), exchanged.back().dx().values());
        assertArrayEquals(pair.back().dy().values(), exchanged.there().dy().values());
        assertArrayEquals(
                pair.there().confidence().values(),
                exchanged.back().confidence().values());
    }

    @Test
    void noiseAloneDoesNotMove() {
        float[] first = noisy(pattern(0, 0, 255), 1);
        float[] second = noisy(pattern(0, 0, 255), 2);
        OpticalFlow there =
                FlowEstimator.classical().between(map(first), map(second)).there();
        for (int i = 0; i < first.length; i++) {
            assertTrue(
                    Math.hypot(there.dx().values()[i], there.dy().values()[i]) < 0.2,
                    "pixel " + i + " moves by " + there.dx().values()[i]);
        }
        assertTrue(there.likeness() > 0.95);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        OpticalFlow there = FlowEstimator.classical()
                .between(map(pattern(0, 0, 255)), map(noisy(new float[WIDTH * HEIGHT], 3)))
                .there();
        assertTrue(there.likeness() < 0.5, "likeness " + there.likeness());
    }

    private static FloatMap map(float[] samples) {
        return new FloatMap(WIDTH, HEIGHT, samples);
    }

    /** Waves of many lengths, the long ones stronger as in photographs, in 0…unit, moved by (dx, dy). */
    private static float[] pattern(double dx, double dy, float unit) {
        Random random = new Random(7);
        double[][] waves = new double[24][];
        for (int k = 0; k < waves.length; k++) {
            double length = 6 * Math.pow(20, random.nextDouble());
            double angle = 2 * Math.PI * random.nextDouble();
            waves[k] = new double[] {
                2 * Math.PI * Math.cos(angle) / length,
                2 * Math.PI * Math.sin(angle) / length,
                2 * Math.PI * random.nextDouble(),
                Math.sqrt(length)
            };
        }
        float[] samples = new float[WIDTH * HEIGHT];
        for (int y = 0, i = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++, i++) {
                double sum = 0;
                for (double[] wave : waves) {
                    sum += wave[3] * Math.sin(wave[0] * (x - dx) + wave[1] * (y - dy) + wave[2]);
                }
                samples[i] = (float) (unit * (0.5 + sum / (8 * waves.length)));
            }
        }
        return samples;
    }

    private static float[] noisy(float[] samples, int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < samples.length; i++) {
            samples[i] += (float) (6 * random.nextGaussian());
        }
        return samples;
    }
}
