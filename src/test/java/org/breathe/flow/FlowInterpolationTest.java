package org.breathe.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.process.ImageProcessor;
import java.util.stream.IntStream;
import org.breathe.pixels.PlanarImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowInterpolationTest {
    private static final int WIDTH = 192;
    private static final int HEIGHT = 128;

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 24, 32})
    void theEndsAreTheStills(int bitDepth) {
        PlanarImage first = still(bitDepth, 0);
        PlanarImage second = still(bitDepth, 3);
        FlowInterpolation between = FlowInterpolation.of(first, second, FlowEstimator.classical());
        for (int c = 0; c < first.components(); c++) {
            assertArrayEquals(first.samples()[c], between.at(0).samples()[c]);
            assertArrayEquals(second.samples()[c], between.at(1).samples()[c]);
        }
    }

    @Test
    void theMiddleOfAMoveIsTheMoveHalfway() {
        PlanarImage halfway = FlowInterpolation.of(still(8, 0), still(8, 6), FlowEstimator.classical())
                .at(0.5);
        assertTrue(difference(halfway, still(8, 3)) < difference(still(8, 0), still(8, 6)) / 5);
    }

    @Test
    void aMomentIsTheSameBackwards() {
        PlanarImage first = still(24, 0);
        PlanarImage second = still(24, 4);
        PlanarImage there =
                FlowInterpolation.of(first, second, FlowEstimator.classical()).at(0.25);
        PlanarImage back =
                FlowInterpolation.of(second, first, FlowEstimator.classical()).at(0.75);
        for (int c = 0; c < 3; c++) {
            assertArrayEquals(there.samples()[c], back.samples()[c], 1e-3f);
        }
    }

    @Test
    void stillsOfDifferentThingsDissolve() {
        PlanarImage coffee = still(8, 0);
        PlanarImage cat = planes("chelsea.png", 8, 40);
        FlowInterpolation between = FlowInterpolation.of(coffee, cat, FlowEstimator.classical());
        assertFalse(between.related());
        PlanarImage halfway = between.at(0.5);
        for (int i = 0; i < WIDTH * HEIGHT; i += 97) {
            assertEquals((coffee.samples()[0][i] + cat.samples()[0][i]) / 2, halfway.samples()[0][i]);
        }
    }

    @Test
    void nothingLeavesTheRangeOfTheStills() {
        float[][] step = new float[2][WIDTH * HEIGHT];
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            step[0][i] = i % WIDTH < 80 ? 10 : 240;
            step[1][i] = i % WIDTH < 85 ? 10 : 240;
        }
        PlanarImage moment = FlowInterpolation.of(plane(step[0]), plane(step[1]), FlowEstimator.classical())
                .at(0.3);
        for (float sample : moment.samples()[0]) {
            assertTrue(sample >= 10 && sample <= 240, "sample " + sample);
        }
    }

    @Test
    void whatIsMissingInBothStaysMissingAndSpreadsNoFurther() {
        PlanarImage first = still(32, 0);
        PlanarImage second = still(32, 0);
        int hole = 60 * WIDTH + 90;
        first.samples()[0][hole] = Float.NaN;
        second.samples()[0][hole] = Float.NaN;
        float[] moment = FlowInterpolation.of(first, second, FlowEstimator.classical())
                .at(0.5)
                .samples()[0];
        assertTrue(Float.isNaN(moment[hole]));
        assertEquals(
                1,
                IntStream.range(0, moment.length)
                        .filter(i -> Float.isNaN(moment[i]))
                        .count());
    }

    @Test
    void momentsDoNotDependOnWhoElseAsks() {
        FlowInterpolation between = FlowInterpolation.of(still(8, 0), still(8, 5), FlowEstimator.classical());
        float[] alone = between.at(0.4).samples()[0];
        IntStream.range(0, 8)
                .parallel()
                .forEach(k -> assertArrayEquals(alone, between.at(0.4).samples()[0]));
    }

    private static double difference(PlanarImage a, PlanarImage b) {
        double sum = 0;
        for (int y = 12; y < HEIGHT - 12; y++) {
            for (int x = 12; x < WIDTH - 12; x++) {
                sum += Math.abs(a.samples()[0][y * WIDTH + x] - b.samples()[0][y * WIDTH + x]);
            }
        }
        return sum;
    }

    private static PlanarImage still(int bitDepth, int shift) {
        return planes("coffee.png", bitDepth, shift);
    }

    /** A piece of a photo, begun so many px farther right. */
    private static PlanarImage planes(String photo, int bitDepth, int shift) {
        ImagePlus image = IJ.openImage("samples/" + photo);
        ImageProcessor pixels = image.getProcessor();
        pixels.setRoi(150 + shift, 100, WIDTH, HEIGHT);
        pixels = pixels.crop();
        float[][] samples = new float[bitDepth == 24 ? 3 : 1][];
        float unit = bitDepth == 16 ? 257 : bitDepth == 32 ? 0.01f : 1;
        for (int c = 0; c < samples.length; c++) {
            ImageProcessor plane = bitDepth == 24
                    ? pixels.toFloat(c, null)
                    : pixels.convertToByteProcessor().convertToFloat();
            plane.multiply(unit);
            samples[c] = (float[]) plane.getPixels();
        }
        return new PlanarImage(WIDTH, HEIGHT, bitDepth, samples);
    }

    private static PlanarImage plane(float[] samples) {
        return new PlanarImage(WIDTH, HEIGHT, 8, new float[][] {samples});
    }
}
