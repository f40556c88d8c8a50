package org.breathe.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.plugin.ZProjector;
import ij.process.ImageProcessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.breathe.pixels.FrameBuffer;
import org.breathe.pixels.PlanarImage;
import org.breathe.score.Pose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlabsTest {
    private static final int WIDTH = 32;
    private static final int HEIGHT = 24;
    private static final int SLICES = 29;
    private static final GlobalView REST = camera(0, 0, 1);

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 24, 32})
    void atRestTheSlabsAreTheProjectionOfTheStack(int bitDepth) {
        for (boolean brightField : new boolean[] {false, true}) {
            List<PlanarImage> slices = slices(bitDepth, brightField);
            Slabs slabs = Slabs.of(SLICES, 2.5, slices::get);
            ImageProcessor[] seen = seen(slabs, REST, 2);
            ImageProcessor expected = projected(slices, brightField);
            if (bitDepth == 24) {
                assertArrayEquals((int[]) expected.getPixels(), (int[]) seen[0].getPixels());
            } else {
                assertArrayEquals(expected.getFloatArray(), seen[0].getFloatArray());
            }
        }
    }

    @Test
    void eachChannelIsProjectedByItsOwnGround() {
        List<PlanarImage> fluorescence = slices(16, false);
        List<PlanarImage> transmission = slices(16, true);
        Slabs slabs = Slabs.of(
                SLICES,
                1,
                z -> new PlanarImage(WIDTH, HEIGHT, 16, new float[][] {
                    fluorescence.get(z).samples()[0], transmission.get(z).samples()[0]
                }));
        ImageProcessor[] seen = seen(slabs, REST, 2);
        assertArrayEquals(projected(fluorescence, false).getFloatArray(), seen[0].getFloatArray());
        assertArrayEquals(projected(transmission, true).getFloatArray(), seen[1].getFloatArray());
        assertTrue(slabs.account().contains("maximum, but channel 2 by minimum"), slabs.account());
    }

    @Test
    void anEmptyChannelIsProjectedByItsMaximumWhateverItsNoise() {
        for (int seed = 0; seed < 50; seed++) {
            Random noise = new Random(seed);
            float[] samples = new float[WIDTH * HEIGHT];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (float) (100 + 5 * noise.nextGaussian());
            }
            assertEquals(Projection.MAXIMUM, Projection.fitting(samples));
        }
    }

    @Test
    void slabsHaveRoomHoweverManyChannelsThereAre() {
        for (int channels = 1; channels <= 7; channels++) {
            for (int bytes : new int[] {1, 2, 4}) {
                int count = Slabs.count(300, 8 * bytes, channels);
                assertTrue(count * bytes * channels <= 64 * Math.max(1, channels / 3.0), "too large");
                assertTrue(count == 12 || (count + 1) * bytes * channels > 64 * Math.max(1, channels / 3.0), "too few");
            }
        }
    }

    @Test
    void aMovedStackIsTheProjectionOfItsMovedSlabs() {
        List<PlanarImage> slices = slices(32, false);
        Slabs slabs = Slabs.of(5, 1, slices::get);
        List<GlobalView> looks = IntStream.range(0, 5)
                .mapToObj(k -> camera(0.004 * k, -0.003 * k, 1.1 + 0.02 * k))
                .toList();
        float[] seen = (float[]) seen(slabs, looks, 2)[0].getPixels();
        float[] range = slabs.projection().samples()[0];
        Arrays.sort(range);
        for (int i = 0; i < seen.length; i++) {
            double expected = range[0];
            for (int k = 0; k < 5; k++) {
                expected = Math.max(expected, at(slices.get(k).samples()[0], looks.get(k), i % WIDTH, i / WIDTH));
            }
            assertEquals(Math.min(expected, range[range.length - 1]), seen[i], 1e-3);
        }
    }

    @Test
    void noMoveChangesAnEvenStack() {
        List<PlanarImage> slices = IntStream.range(0, 6)
                .mapToObj(z -> {
                    float[] even = new float[WIDTH * HEIGHT];
                    Arrays.fill(even, 1000 + 77 * z);
                    return new PlanarImage(WIDTH, HEIGHT, 16, new float[][] {even});
                })
                .toList();
        Slabs slabs = Slabs.of(6, 1, slices::get);
        assertArrayEquals(
                seen(slabs, REST, 1)[0].getFloatArray(), seen(slabs, camera(0.01, 0.02, 1.1), 1)[0].getFloatArray());
    }

    @Test
    void whatIsNotANumberHidesNothingAndIsSeenWhereNothingElseIs() {
        List<PlanarImage> slices = slices(32, false).subList(0, 4);
        slices.get(2).samples()[0][5 * WIDTH + 7] = Float.NaN;
        slices.forEach(slice -> slice.samples()[0][12 * WIDTH + 16] = Float.NaN);
        Slabs slabs = Slabs.of(4, 1, slices::get);
        ImageProcessor still = seen(slabs, REST, 1)[0];
        assertEquals(
                IntStream.of(0, 1, 3)
                        .mapToDouble(z -> slices.get(z).samples()[0][5 * WIDTH + 7])
                        .max()
                        .orElse(0),
                still.getf(7, 5));
        ImageProcessor moved = seen(slabs, camera(0, 0, 1.05), 1)[0];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                assertEquals(x == 16 && y == 12, Float.isNaN(still.getf(x, y)));
                assertEquals(x == 16 && y == 12, Float.isNaN(moved.getf(x, y)));
            }
        }
    }

    @Test
    void slabsLieAsFarApartAsTheirVoxels() {
        Slabs slabs = Slabs.of(24, 2.5, slices(8, false)::get);
        assertEquals(12, slabs.count());
        for (int k = 0; k < 12; k++) {
            assertEquals((2 * k + 0.5) * 2.5, slabs.depth(k));
        }
    }

    @Test
    void theNumberOfThreadsChangesNoByte() {
        Slabs slabs = Slabs.of(SLICES, 1, slices(32, false)::get);
        GlobalView look = camera(0.01, 0.02, 1.1);
        assertArrayEquals(seen(slabs, look, 1)[0].getFloatArray(), seen(slabs, look, 3)[0].getFloatArray());
    }

    private static GlobalView camera(double x, double y, double zoom) {
        return new GlobalView(new Pose(x, y, zoom), WIDTH, HEIGHT);
    }

    private static ImageProcessor[] seen(Slabs slabs, GlobalView look, int threads) {
        return seen(slabs, Collections.nCopies(slabs.count(), look), threads);
    }

    private static ImageProcessor[] seen(Slabs slabs, List<GlobalView> looks, int threads) {
        try (Workers workers = new Workers(threads)) {
            return new DepthRenderer(slabs, looks, 1, new float[3])
                    .render(workers)
                    .processors();
        }
    }

    /** The sample where a pixel looks, by the windowed sinc in two dimensions at once. */
    private static double at(float[] samples, GlobalView look, int x, int y) {
        double[] d = new double[2];
        look.displace(x, y, d);
        int left = (int) (x + d[0]);
        int top = (int) (y + d[1]);
        double sum = 0;
        double weights = 0;
        for (int v = top - 2; v <= top + 3; v++) {
            for (int u = left - 2; u <= left + 3; u++) {
                double weight = lanczos(u - x - d[0]) * lanczos(v - y - d[1]);
                int row = Math.max(0, Math.min(HEIGHT - 1, v));
                sum += weight * samples[row * WIDTH + Math.max(0, Math.min(WIDTH - 1, u))];
                weights += weight;
            }
        }
        return sum / weights;
    }

    private static double lanczos(double x) {
        return sinc(x) * sinc(x / 3);
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private static ImageProcessor projected(List<PlanarImage> slices, boolean darkest) {
        ImageStack stack = new ImageStack(WIDTH, HEIGHT);
        for (PlanarImage slice : slices) {
            FrameBuffer canvas = new FrameBuffer(WIDTH, HEIGHT, slice.bitDepth(), slice.components());
            for (int y = 0; y < HEIGHT; y++) {
                float[][] line = new float[slice.components()][WIDTH];
                for (int c = 0; c < line.length; c++) {
                    System.arraycopy(slice.samples()[c], y * WIDTH, line[c], 0, WIDTH);
                }
                canvas.write(y, line);
            }
            stack.addSlice(canvas.processors()[0]);
        }
        return ZProjector.run(new ImagePlus("slices", stack), darkest ? "min" : "max")
                .getProcessor();
    }

    /** Slices whose few things stand out from the ground, brighter than it or darker. */
    private static List<PlanarImage> slices(int bitDepth, boolean brightField) {
        Random random = new Random(11);
        List<PlanarImage> slices = new ArrayList<>();
        for (int z = 0; z < SLICES; z++) {
            float[][] samples = new float[bitDepth == 24 ? 3 : 1][WIDTH * HEIGHT];
            for (float[] plane : samples) {
                for (int i = 0; i < plane.length; i++) {
                    float thing = Math.round(250 * Math.pow(random.nextDouble(), 4));
                    plane[i] = (brightField ? 255 - thing : thing) * (bitDepth == 32 ? 0.37f : 1);
                }
            }
            slices.add(new PlanarImage(WIDTH, HEIGHT, bitDepth, samples));
        }
        return slices;
    }
}
