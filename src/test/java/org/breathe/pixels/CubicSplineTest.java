package org.breathe.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CubicSplineTest {
    private static float[] waves(int width, int height) {
        float[] samples = new float[width * height];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (100 + 50 * Math.sin(i % width / 2.3) + 30 * Math.cos(i / width / 3.1));
        }
        return samples;
    }

    private static float at(float[] samples, int width, int height, float x, float y) {
        float[][] out = new float[1][1];
        float[][] planes = {CubicSpline.coefficients(samples, width, height)};
        CubicSpline.sample(planes, CubicSpline.stride(width), new float[] {x}, new float[] {y}, 0, 1, out);
        return out[0][0];
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,1", "3,7", "16,9", "40,30"})
    void passesThroughEverySample(int width, int height) {
        float[] samples = waves(width, height);
        for (int i = 0; i < samples.length; i++) {
            assertEquals(samples[i], at(samples, width, height, i % width, i / width), 1e-3, "sample " + i);
        }
    }

    @Test
    void followsASmoothFunctionBetweenSamples() {
        float[] samples = waves(60, 40);
        double expected = 100 + 50 * Math.sin(30.4 / 2.3) + 30 * Math.cos(20.7 / 3.1);
        assertEquals(expected, at(samples, 60, 40, 30.4f, 20.7f), 0.1);
    }

    @Test
    void aRunIsSampledAsItsPositionsAre() {
        int width = 96;
        int height = 48;
        float[] samples = waves(width, height);
        CubicSpline.Size size = new CubicSpline.Size(width, height);
        float[][] planes = {CubicSpline.coefficients(samples, width, height)};
        float[] sx = new float[80];
        float[] sy = new float[80];
        for (int x = 0; x < sx.length; x++) {
            sx[x] = 3.2f + 1.07f * x;
            sy[x] = 20.9f + 0.02f * x;
        }
        float[][] run = new float[1][80];
        float[][] each = new float[1][80];
        new SplineSampler(width, 1).sample(planes, size, sx, sy, 0, 80, run);
        CubicSpline.sample(planes, size.stride(), sx, sy, 0, 80, each);
        for (int x = 0; x < sx.length; x++) {
            // The waves rise by up to 20 per px, so this is a hundredth of a px.
            assertEquals(each[0][x], run[0][x], 0.2, "position " + x);
        }
    }

    @Test
    void aRunAtTheBordersStaysWithinThem() {
        float[] samples = waves(20, 20);
        CubicSpline.Size size = new CubicSpline.Size(20, 20);
        float[][] planes = {CubicSpline.coefficients(samples, 20, 20)};
        float[] sx = {0, 0, 0.5f, 18.6f, 19, 19};
        float[] sy = {19, 19, 18.9f, 18.9f, 19, 19};
        float[][] run = new float[1][6];
        new SplineSampler(20, 1).sample(planes, size, sx, sy, 0, 6, run);
        assertEquals(samples[19 * 20], run[0][0], 0.05);
        assertEquals(samples[19 * 20 + 19], run[0][5], 0.05);
        for (float value : run[0]) {
            assertTrue(value > 0 && value < 200);
        }
    }
}
