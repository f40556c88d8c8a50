package org.breathe.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.CompositeImage;
import ij.ImagePlus;
import ij.ImageStack;
import ij.plugin.ZProjector;
import ij.process.ByteProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.gesture.Gesture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DepthFilmTest {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 64;

    @Test
    void withoutACameraEveryFrameIsTheProjection() {
        short[] projection =
                (short[]) ZProjector.run(stack(), "max").getProcessor().getPixels();
        try (Animation film = film("without=camera", 2)) {
            for (int i = 0; i < film.frames(); i += 7) {
                assertArrayEquals(projection, (short[]) film.frame(i)[0].getPixels());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 24, 32})
    void atRestEveryDepthAndChannelIsTheProjectionAndShownAsTheImageIs(int bitDepth) {
        ImagePlus image = composite(bitDepth);
        ImagePlus projection = ZProjector.run(image, "max");
        try (Animation film = film(image, "without=camera", 2)) {
            ImageProcessor[] frame = film.frame(0);
            assertEquals(image.getNChannels(), frame.length);
            for (int c = 0; c < frame.length; c++) {
                assertEquals(bitDepth, frame[c].getBitDepth());
                assertArrayEquals(projection.getStack().getProcessor(c + 1).getFloatArray(), frame[c].getFloatArray());
            }
            int[] shown = (int[]) projection.flatten().getProcessor().getPixels();
            int[] rgb = (int[]) film.rgb(0).getPixels();
            for (int i = 0; i < shown.length; i++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    assertEquals(shown[i] >> shift & 255, rgb[i] >> shift & 255, 1);
                }
            }
        }
    }

    @Test
    void nearSlicesAreMagnifiedMoreThanFarOnes() {
        try (Animation film = film("", 2)) {
            assertEquals(12, film.layers(0));
            int i = closest(film);
            for (int layer = 1; layer < 12; layer++) {
                assertTrue(spread(film, i, layer) < spread(film, i, layer - 1), film.label(i));
            }
            assertTrue(spread(film, i, 11) < 1.1 * spread(film, i, 0), film.label(i));
        }
    }

    @Test
    void whereAttentionIsTheLabelsTransformIsTrue() {
        Pattern told = Pattern.compile("\\(zoom (.+) at (.+), (.+) of the width\\) at slice (.+), slabs up to");
        try (Animation film = film("", 2)) {
            for (int i = 0; i < film.frames(); i++) {
                Matcher label = told.matcher(film.label(i));
                if (label.find()) {
                    double zoom = Double.parseDouble(label.group(1));
                    double x = Double.parseDouble(label.group(2));
                    double y = Double.parseDouble(label.group(3));
                    double slab = (Double.parseDouble(label.group(4)) - 1.5) / 2;
                    int near = Math.max(0, Math.min(10, (int) slab));
                    Field a = film.displacement(i, 0, 11 - near, Set.of(Gesture.of("camera")));
                    Field b = film.displacement(i, 0, 10 - near, Set.of(Gesture.of("camera")));
                    double share = slab - near;
                    assertEquals(
                            x * WIDTH + (0.5 - 0.5 * WIDTH) * (1 / zoom - 1),
                            a.dx()[0] + share * (b.dx()[0] - a.dx()[0]),
                            0.05,
                            film.label(i));
                    assertEquals(
                            y * WIDTH + (0.5 - 0.5 * HEIGHT) * (1 / zoom - 1),
                            a.dy()[0] + share * (b.dy()[0] - a.dy()[0]),
                            0.05,
                            film.label(i));
                }
            }
            assertTrue(told.matcher(film.label(closest(film))).find());
        }
    }

    @Test
    void slabsMoveApartAsGentlyAsTheCameraMoves() {
        Settings settings = Settings.parse("read=[Depth layers] mood=Calm seconds=6 intensity=2 imperfection=0");
        try (Animation film = Breathe.of(stack()).with(settings).animate()) {
            double[] jerks = IntStream.range(0, 12)
                    .mapToDouble(layer -> jerk(film, layer))
                    .sorted()
                    .toArray();
            assertTrue(jerks[11] < 1.4 * jerks[0], jerks[11] + " px against " + jerks[0] + " px");
        }
    }

    @Test
    void aSingleSliceIsMovedAsAWhole() {
        ImagePlus slice = new ImagePlus("slice", stack().getStack().getProcessor(5));
        try (Animation film = film(slice, "", 2)) {
            assertEquals(1, film.layers(0));
            int i = IntStream.range(0, film.frames())
                    .filter(k -> film.label(k).contains("zoom"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(film.label(i).contains("slice 1.0, slabs up to 0.0 px apart"), film.label(i));
            assertTrue(Float.isFinite(
                    film.displacement(i, 0, 0, Set.of(Gesture.of("camera"))).dx()[0]));
        }
    }

    @Test
    void attentionDimsNothing() {
        ImagePlus even = stack();
        for (int z = 1; z <= even.getStackSize(); z++) {
            even.getStack().getProcessor(z).set(100 * z);
        }
        try (Animation film = film(even, "", 2)) {
            for (int i = 0; i < film.frames(); i += 3) {
                assertEquals(2400, film.frame(i)[0].getStats().min, film.label(i));
                assertEquals(2400, film.frame(i)[0].getStats().max, film.label(i));
            }
        }
    }

    @Test
    void anotherMoodReadsNoSliceAgain() {
        AtomicInteger read = new AtomicInteger();
        Breathe wish = Breathe.of(stack()).progress((what, done, total) -> {
            if (what.equals("Reading the slices")) {
                read.incrementAndGet();
            }
        });
        for (String mood : List.of("Calm", "Tense", "Joyful")) {
            wish.with(Settings.parse("read=[Depth layers] mood=" + mood))
                    .preview(48)
                    .close();
        }
        assertEquals(24 + 1, read.get());
    }

    @Test
    void theRecipeSaysHowDepthIsShown() {
        try (Animation film = film("", 1)) {
            assertTrue(film.recipe().contains("24 slices are shown as 12 slabs, the first nearest"), film.recipe());
            assertTrue(film.recipe().contains("no intensity is weighted"), film.recipe());
        }
    }

    @Test
    void theNumberOfThreadsChangesNoByte() {
        try (Animation one = film("", 1);
                Animation three = film("", 3)) {
            for (int i = 20; i < one.frames(); i += 25) {
                assertArrayEquals((short[]) one.frame(i)[0].getPixels(), (short[]) three.frame(i)[0].getPixels());
            }
        }
    }

    /** The frame in which the camera is nearest. */
    private static int closest(Animation film) {
        return IntStream.range(0, film.frames())
                .reduce((a, b) -> spread(film, a, 11) <= spread(film, b, 11) ? a : b)
                .orElseThrow();
    }

    /** How much more a layer's right edge is displaced than its left one, px; the less the more it is magnified. */
    private static double spread(Animation film, int i, int layer) {
        if (film.at(i).isEmpty()) {
            return 0;
        }
        Field field = film.displacement(i, 0, layer, Set.of(Gesture.of("camera")));
        return field.dx()[WIDTH - 1] - field.dx()[0];
    }

    /** By how many px at most a layer's bottom left corner strays from its pace from one frame to the next. */
    private static double jerk(Animation film, int layer) {
        int corner = WIDTH * (HEIGHT - 1);
        Field[] fields = new Field[film.frames()];
        Arrays.setAll(fields, i -> film.displacement(i, 0, layer, Set.of(Gesture.of("camera"))));
        return IntStream.range(2, fields.length)
                .filter(i -> film.at(i).size() + film.at(i - 2).size() == 2)
                .mapToDouble(i -> Math.hypot(
                        fields[i].dx()[corner]
                                - 2 * fields[i - 1].dx()[corner]
                                + fields[i - 2].dx()[corner],
                        fields[i].dy()[corner]
                                - 2 * fields[i - 1].dy()[corner]
                                + fields[i - 2].dy()[corner]))
                .max()
                .orElseThrow();
    }

    private static Animation film(String more, int threads) {
        return film(stack(), more, threads);
    }

    private static Animation film(ImagePlus image, String more, int threads) {
        Settings settings = Settings.parse("read=[Depth layers] mood=Calm seconds=6 fps=12 " + more);
        return Breathe.of(image).with(settings).threads(threads).animate();
    }

    /** Beads in three channels of other ranges and colours, or in RGB. */
    private static ImagePlus composite(int bitDepth) {
        int channels = bitDepth == 24 ? 1 : 3;
        ImageStack stack = new ImageStack(WIDTH, HEIGHT);
        for (int z = 0; z < 14; z++) {
            for (int c = 0; c < channels; c++) {
                ImageProcessor plane = new ByteProcessor(WIDTH, HEIGHT);
                for (int i = 0; i < WIDTH * HEIGHT; i++) {
                    double r = Math.hypot(i % WIDTH - 6 - 6 * z, i / WIDTH - 20 - 8 * c);
                    plane.set(i, (int) (20 + 200 * Math.exp(-r * r / 30)));
                }
                stack.addSlice(
                        switch (bitDepth) {
                            case 16 -> plane.convertToShort(false);
                            case 24 -> plane.convertToRGB();
                            case 32 -> plane.convertToFloat();
                            default -> plane;
                        });
            }
        }
        ImagePlus image = new ImagePlus("beads", stack);
        image.setDimensions(channels, 14, 1);
        if (channels == 1) {
            return image;
        }
        CompositeImage composite = new CompositeImage(image, CompositeImage.COMPOSITE);
        for (int c = 1; c <= 3; c++) {
            composite.setPosition(c, 1, 1);
            composite.setDisplayRange(10 * c, 250 - 20 * c);
        }
        return composite;
    }

    /** A row of beads, each in its own slice. */
    private static ImagePlus stack() {
        ImageStack stack = new ImageStack(WIDTH, HEIGHT);
        for (int z = 0; z < 24; z++) {
            ShortProcessor plane = new ShortProcessor(WIDTH, HEIGHT);
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    double r = Math.hypot(x - 6 - 3.5 * z, y - 32 - 20 * Math.sin(z));
                    plane.set(x, y, (int) (1000 + 30_000 * Math.exp(-r * r / 12)));
                }
            }
            stack.addSlice(plane);
        }
        ImagePlus image = new ImagePlus("beads", stack);
        image.setDimensions(1, 24, 1);
        image.getCalibration().pixelDepth = 3;
        return image;
    }
}
