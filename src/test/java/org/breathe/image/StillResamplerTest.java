package org.breathe.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.ByteProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import java.util.Arrays;
import org.breathe.pixels.PlanarImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StillResamplerTest {
    private static final float[] BLACK = new float[3];

    @ParameterizedTest
    @CsvSource({"8, 37, 23", "16, 37, 23", "24, 10, 90", "32, 7, 7", "8, 1, 1", "16, 99, 60"})
    void averagingKeepsTheMean(int bitDepth, int width, int height) {
        ImageProcessor source = StacksTest.noise(bitDepth, 101, 97, 1);
        if (bitDepth == 32) {
            source.set(0);
        }
        PlanarImage small = shrink(source, width, height);

        float[] original = shrink(source, 101, 97).samples()[0];
        assertEquals(mean(original), mean(small.samples()[0]), 1e-5 * Math.max(1, Math.abs(mean(original))));
    }

    @Test
    void anAverageCountsFractionsOfPixels() {
        ImageProcessor row = new FloatProcessor(3, 1, new float[] {0, 30, 90});
        assertArrayEquals(new float[] {10, 70}, shrink(row, 2, 1).samples()[0], 1e-4f);
    }

    @Test
    void flatAreasStayExactlyFlatAtAnyRatio() {
        ByteProcessor flat = new ByteProcessor(1000, 13);
        flat.setColor(201);
        flat.fill();
        for (int width : new int[] {1, 3, 7, 333, 999, 1000, 1001, 1777}) {
            for (float sample : shrink(flat, width, 5).samples()[0]) {
                assertEquals(201, sample);
            }
        }
    }

    @Test
    void aHugeStillShrinksToOnePixel() {
        byte[] pixels = new byte[20000 * 500];
        for (int i = 0; i < pixels.length; i += 2) {
            pixels[i] = (byte) 200;
        }
        assertEquals(100, shrink(new ByteProcessor(20000, 500, pixels), 1, 1).samples()[0][0], 1e-4);
    }

    @Test
    void missingSamplesDoNotSpread() {
        float nan = Float.NaN;
        ImageProcessor source = new FloatProcessor(4, 2, new float[] {1, nan, nan, nan, 3, 5, nan, nan});
        float[] small = shrink(source, 2, 1).samples()[0];
        assertEquals(3, small[0], 1e-6);
        assertTrue(Float.isNaN(small[1]));
    }

    @Test
    void enlargedNothingIsMissingExceptWhereTheNearestSampleIs() {
        ImageProcessor source = new FloatProcessor(3, 1, new float[] {4, Float.NaN, 8});
        float[] large = shrink(source, 9, 1).samples()[0];
        assertArrayEquals(new float[] {4, 4, 4, Float.NaN, Float.NaN, Float.NaN, 8, 8, 8}, large);
    }

    @Test
    void enlargingFollowsASlopeExactly() {
        float[] slope = new float[12];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = 3 * i;
        }
        float[] large = shrink(new FloatProcessor(12, 1, slope), 48, 1).samples()[0];
        for (int x = 8; x < 40; x++) {
            assertEquals(3 * ((x + 0.5) / 4 - 0.5), large[x], 1e-4);
        }
    }

    @Test
    void outsideTheStillIsSilence() {
        ByteProcessor white = new ByteProcessor(10, 10);
        white.setColor(255);
        white.fill();
        Placement beside = new Placement(-5, 0, 20, 10, 8, 4);
        float[] samples = StillResampler.planes(new ImageProcessor[] {white}, beside, new float[] {40})
                .samples()[0];
        assertArrayEquals(new float[] {40, 40, 255, 255, 255, 255, 40, 40}, Arrays.copyOf(samples, 8));
    }

    @Test
    void aPlacementFarAwayShowsOnlySilence() {
        Placement away = new Placement(50, 50, 10, 10, 2, 2);
        ImageProcessor[] planes = {new ByteProcessor(10, 10)};
        float[] samples = StillResampler.planes(planes, away, new float[] {7}).samples()[0];
        assertArrayEquals(new float[] {7, 7, 7, 7}, samples);
    }

    @Test
    void aCropAtWholePixelsIsACopy() {
        ImageProcessor source = StacksTest.noise(24, 30, 20, 3);
        PlanarImage crop =
                StillResampler.planes(new ImageProcessor[] {source}, new Placement(4, 5, 10, 8, 10, 8), BLACK);
        assertEquals(source.get(4, 5) | 0xff000000, crop.processors()[0].get(0, 0) | 0xff000000);
        assertEquals(source.get(13, 12) | 0xff000000, crop.processors()[0].get(9, 7) | 0xff000000);
    }

    private static PlanarImage shrink(ImageProcessor source, int width, int height) {
        Placement whole = new Placement(0, 0, source.getWidth(), source.getHeight(), width, height);
        return StillResampler.planes(new ImageProcessor[] {source}, whole, BLACK);
    }

    private static double mean(float[] samples) {
        double sum = 0;
        for (float sample : samples) {
            sum += sample;
        }
        return sum / samples.length;
    }
}
