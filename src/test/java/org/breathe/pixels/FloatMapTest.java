package org.breathe.pixels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FloatMapTest {
    @ParameterizedTest
    @CsvSource({"7, 5", "13, 40", "1, 1", "64, 48", "31, 200"})
    void resizingKeepsALevelAndStaysWithinTheRange(int width, int height) {
        FloatMap level = FloatMap.filled(32, 24, 0.3f).resized(width, height);
        assertEquals(width, level.width());
        assertEquals(height, level.height());
        for (float value : level.values()) assertEquals(0.3, value, 1e-6);
        for (float value : checks(32, 24).resized(width, height).values())
            assertTrue(value >= -1e-6 && value <= 1 + 1e-6);
    }

    @Test
    void enlargingKeepsPlaces() {
        FloatMap ramp = columns(16);
        FloatMap large = ramp.resized(64, 4);
        for (double x = 1; x < 15; x += 0.25) assertEquals(ramp.at(x - 0.5, 0.5), large.at(4 * x - 0.5, 1.5), 0.02);
    }

    @Test
    void shrinkingAverages() {
        for (float value : checks(64, 64).resized(8, 8).values()) assertEquals(0.5, value, 0.02);
    }

    @Test
    void aSmallerPixelIsTheMeanOfWhatLiesUnderIt() {
        FloatMap row = new FloatMap(6, 1, new float[] {1, 3, 8, 0, 5, 7});
        assertArrayEquals(new float[] {2, 4, 6}, row.resized(3, 1).values(), 1e-6f);
        assertArrayEquals(
                new float[] {2.2f, 5.8f},
                new FloatMap(5, 1, new float[] {1, 3, 3, 6, 7}).resized(2, 1).values(),
                1e-6f);
    }

    @Test
    void floatAndDoubleReadTheSameBetweenPixels() {
        FloatMap map = checks(7, 5);
        for (float y = -1; y < 6; y += 0.3f) {
            for (float x = -1; x < 8; x += 0.3f) {
                assertEquals(map.at((double) x, (double) y), map.at(x, y), 1e-6);
            }
        }
        assertEquals(map.get(6, 4), map.at(100f, 100f));
    }

    @Test
    void halvingKeepsALevelAndHalvesOddSidesUp() {
        FloatMap half = FloatMap.filled(9, 4, 0.7f).halved();
        assertEquals(5, half.width());
        assertEquals(2, half.height());
        for (float value : half.values()) {
            assertEquals(0.7f, value, 1e-6);
        }
        assertEquals(3, FloatMap.filled(9, 4, 0).atMost(4).width());
    }

    @Test
    void boundsAreAroundAllThatReachesALevel() {
        FloatMap plane = new FloatMap(4, 3, new float[] {0, 0, 0, 0, 0, 0.5f, 0, 0, 0, 0, 0.9f, 0.4f});
        assertEquals(new Rectangle(1, 1, 2, 2), plane.bounds(0.5));
    }

    @Test
    void aPartIsWhatLiesThere() {
        FloatMap plane = new FloatMap(4, 3, new float[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
        assertArrayEquals(
                new float[] {5, 6, 9, 10}, plane.part(new Rectangle(1, 1, 2, 2)).values());
    }

    @Test
    void theSameSizeIsTheSamePlane() {
        FloatMap plane = checks(5, 4);
        assertSame(plane, plane.resized(5, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 9, 50})
    void aBoxMeanIsTheMeanOfTheWindowInside(int radius) {
        FloatMap plane = checks(11, 7);
        FloatMap mean = plane.boxMean(radius);
        for (int y = 0; y < 7; y++)
            for (int x = 0; x < 11; x++) {
                double sum = 0;
                int count = 0;
                for (int v = Math.max(0, y - radius); v <= Math.min(6, y + radius); v++)
                    for (int u = Math.max(0, x - radius); u <= Math.min(10, x + radius); u++) {
                        sum += plane.get(u, v);
                        count++;
                    }
                assertEquals(sum / count, mean.get(x, y), 1e-5);
            }
    }

    @Test
    void aLevelHasNothingToNormalise() {
        for (float value : FloatMap.filled(6, 6, 3).normalised().values()) assertEquals(0.5, value);
    }

    @Test
    void normalisingUsesTheWholeRange() {
        FloatMap normalised = columns(300).normalised();
        assertEquals(0, normalised.get(0, 0));
        assertEquals(1, normalised.get(299, 0));
        assertEquals(0.5, normalised.get(150, 0), 0.02);
    }

    private static FloatMap columns(int width) {
        float[] values = new float[2 * width];
        for (int i = 0; i < values.length; i++) values[i] = i % width;
        return new FloatMap(width, 2, values);
    }

    private static FloatMap checks(int width, int height) {
        float[] values = new float[width * height];
        for (int i = 0; i < values.length; i++) values[i] = (i % width + i / width) % 2;
        return new FloatMap(width, height, values);
    }
}
