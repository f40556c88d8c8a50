package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.ImageProcessor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;
import org.breathe.render.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Measurements get time and a camera, and nothing is done to them that their labels do not tell. */
class DataTest {
    private static final Pattern TRANSFORM = Pattern.compile("zoom ([\\d.]+) at (-?[\\d.]+), (-?[\\d.]+)");
    private static final Settings MOVING = Settings.parse("mood=Regretful seconds=6 imperfection=1 fps=10 treat=Data");

    @ParameterizedTest
    @EnumSource(names = {"SHORT", "FLOAT", "COMPOSITE"})
    void whatMeasuresIsDataWithoutBeingAsked(Pixels type) {
        assertData(Gallery.stack(type, 64, Gallery.PORTRAIT), "", true);
        assertData(Gallery.stack(type, 64, Gallery.PORTRAIT), "treat=Photo", false);
    }

    @ParameterizedTest
    @CsvSource({"micron,true", "µm,true", "nm,true", "pixel,false", "inch,false", "cm,false"})
    void soIsWhatIsCalibrated(String unit, boolean data) {
        ImagePlus image = Gallery.stack(Pixels.RGB, 64, Gallery.PORTRAIT);
        image.getCalibration().setUnit(unit);
        image.getCalibration().pixelWidth = 0.25;
        image.getCalibration().pixelHeight = 0.25;
        assertData(image, "", data);
    }

    @Test
    void soAreTimePointsAndDepthLayers() {
        assertData(Gallery.stack(Pixels.BYTE, 64, Gallery.PORTRAIT, "room.jpg"), "read=[Time points]", true);
        assertData(Gallery.stack(Pixels.BYTE, 64, Gallery.PORTRAIT, "room.jpg"), "read=[Depth layers]", true);
        assertData(Gallery.stack(Pixels.BYTE, 64, Gallery.PORTRAIT, "room.jpg"), "", false);
    }

    /** One line of the recipe tells that a piece is data and which key overrides it. */
    private static void assertData(ImagePlus image, String wish, boolean data) {
        try (Animation animation = Breathe.of(image)
                .with(Settings.parse(wish + " seconds=3 fps=5"))
                .animate()) {
            long lines = animation
                    .recipe()
                    .lines()
                    .filter(line -> line.contains("treat=Photo overrides"))
                    .count();
            assertEquals(data ? 1 : 0, lines, animation.recipe());
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheWholeFrameMoves(Pixels type) {
        try (Animation animation = Breathe.of(Gallery.stack(type, 80, Gallery.PORTRAIT))
                .with(MOVING)
                .animate()) {
            assertEquals(1, animation.layers(0));
            for (int i = 0; i < animation.frames(); i++) {
                Field whole = animation.displacement(i, 0, 0, Gesture.all());
                assertArrayEquals(
                        animation
                                .displacement(i, 0, 0, Set.of(Gesture.of("camera")))
                                .dx(),
                        whole.dx());
                for (double gain :
                        (float[]) animation.gain(i, Gesture.of("light")).getPixels()) {
                    assertEquals(1, gain);
                }
                double bend = whole.dx()[0] - 2 * whole.dx()[39] + whole.dx()[78];
                assertEquals(0, bend, 1e-4, "a pan and a zoom, nothing else");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLabelHoldsTheTransformAndWithoutOneAFrameIsAsMeasured(Pixels type) {
        ImagePlus image = Gallery.stack(type, 80, Gallery.PORTRAIT, "coffee.png");
        try (Animation animation = Breathe.of(image).with(MOVING).animate()) {
            int resting = 0;
            int moving = 0;
            for (int i = 0; i < animation.frames(); i++) {
                if (animation.at(i).size() > 1) {
                    continue;
                }
                int still = animation.at(i).get(0).still();
                Matcher transform = TRANSFORM.matcher(animation.label(i));
                if (transform.find()) {
                    moving++;
                    assertTransformed(animation.frame(i), Gallery.pixels(image, still), transform);
                } else {
                    resting++;
                    assertArrayEquals(Gallery.pixels(image, still), Gallery.pixels(animation.frame(i)), "frame " + i);
                }
            }
            assertTrue(resting > animation.frames() / 4 && moving > animation.frames() / 8, resting + ", " + moving);
        }
    }

    /** That a frame is a still seen through the transform that its label tells, to a few parts in a thousand. */
    private static void assertTransformed(ImageProcessor[] frame, Object[] still, Matcher transform) {
        double zoom = Double.parseDouble(transform.group(1));
        double panX = Double.parseDouble(transform.group(2));
        double panY = Double.parseDouble(transform.group(3));
        int w = frame[0].getWidth();
        int h = frame[0].getHeight();
        ImageProcessor source = frame[0].createProcessor(w, h);
        source.setPixels(still[0]);
        float[] samples = (float[]) source.convertToFloatProcessor().getPixels();
        double[] doubles = new double[samples.length];
        double peak = 0;
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = samples[i];
            peak = Math.max(peak, doubles[i]);
        }
        Bspline spline = new Bspline(doubles, w, h);
        float[] seen = (float[]) frame[0].convertToFloatProcessor().getPixels();
        double squares = 0;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double u = w / 2.0 - 0.5 + w * panX + (x + 0.5 - w / 2.0) / zoom;
                double v = h / 2.0 - 0.5 + w * panY + (y + 0.5 - h / 2.0) / zoom;
                double value = spline.at(Math.max(0, Math.min(w - 1, u)), Math.max(0, Math.min(h - 1, v)));
                double error = seen[y * w + x] - Math.max(0, Math.min(peak, value));
                squares += error * error / (w * h);
            }
        }
        double decibels = 10 * Math.log10(peak * peak / squares);
        assertTrue(decibels >= 40, transform.group() + ": " + decibels + " dB");
    }

    @Test
    void betweenTimePointsToo() {
        ImagePlus image = Gallery.stack(Pixels.SHORT, 80, Gallery.PORTRAIT, "coffee.png", "room.jpg");
        try (Animation animation =
                Breathe.of(image).with(MOVING.with("read", "Time points")).animate()) {
            assertTrue(animation.recipe().contains("Model flow SHA-256: "), animation.recipe());
            int between = 0;
            for (int i = 0; i < animation.frames(); i++) {
                long transforms =
                        TRANSFORM.matcher(animation.label(i)).results().count();
                assertTrue(transforms <= 1, "one transform: " + animation.label(i));
                if (!animation.label(i).contains("not measured") && transforms == 0) {
                    int still = animation.at(i).get(0).still();
                    assertArrayEquals(Gallery.pixels(image, still), Gallery.pixels(animation.frame(i)), "frame " + i);
                }
                between += animation.label(i).contains("not measured") ? 1 : 0;
            }
            assertTrue(between > 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"64,0.5", "32,1.0", "128,0.25"})
    void theScaleStaysTrueInAnotherSize(String size, double expected) {
        ImagePlus image = Gallery.stack(Pixels.SHORT, 64, Gallery.PORTRAIT);
        image.getCalibration().setUnit("micron");
        image.getCalibration().pixelWidth = 0.5;
        image.getCalibration().pixelHeight = 0.5;
        ImagePlus film = Breathe.of(image)
                .with(MOVING.with("size", size).with("seconds", "1"))
                .run();
        assertEquals(
                List.of(expected, expected, "micron"),
                Arrays.asList(
                        film.getCalibration().pixelWidth,
                        film.getCalibration().pixelHeight,
                        film.getCalibration().getUnit()));
    }
}
