package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.CompositeImage;
import ij.ImagePlus;
import ij.gui.Roi;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.LUT;
import java.awt.Color;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;
import org.breathe.render.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The input is left as it was, and the result is what an ImageJ user expects of a stack made from it. */
class StackCitizenTest {
    private static final Settings WISH = Settings.parse("mood=Tense seconds=3 fps=8 imperfection=1");

    @ParameterizedTest
    @EnumSource
    void theInputStaysAsItWas(Pixels type) {
        ImagePlus image = Gallery.stack(type, 64, Gallery.PORTRAIT, "room.jpg", "coffee.png");
        ImagePlus before = image.duplicate();
        image.setRoi(new Roi(3, 4, 20, 10));
        image.setPosition(1, 1, 2);
        if (type != Pixels.RGB) {
            // For RGB ImageJ changes the pixels instead.
            image.setDisplayRange(12, 34);
        }
        image.changes = false;
        Breathe breathe = Breathe.of(image);
        for (String wish : new String[] {"treat=Photo", "treat=Data output=Stack", "read=[Time points] output=Stack"}) {
            ImagePlus film =
                    breathe.with(Settings.parse(WISH.toMacro() + " " + wish)).run();
            for (int i = 1; i <= film.getStackSize(); i++) {
                film.getStack().getProcessor(i);
            }
        }
        assertEquals(2, image.getFrame());
        assertEquals(new Roi(3, 4, 20, 10), image.getRoi());
        assertFalse(image.changes);
        assertFalse(image.isLocked());
        if (type != Pixels.RGB) {
            assertEquals(12, image.getDisplayRangeMin());
            assertEquals(34, image.getDisplayRangeMax());
        }
        for (int i = 1; i <= image.getStackSize(); i++) {
            assertArrayEquals(
                    Gallery.pixels(new ImageProcessor[] {before.getStack().getProcessor(i)}),
                    new Object[] {image.getStack().getPixels(i)});
            assertEquals("slice " + i, image.getStack().getSliceLabel(i));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theResultWearsTheSourcesClothes(Pixels type) {
        ImagePlus image = Gallery.stack(type, 64, Gallery.PORTRAIT, "room.jpg");
        image.setProperty("Info", "Taken in June");
        if (type != Pixels.RGB) {
            for (int c = 1; c <= image.getNChannels(); c++) {
                image.setPosition(c, 1, 1);
                LUT lut = LUT.createLutFromColor(new Color(40 * c, 255, 90));
                if (image instanceof CompositeImage composite) {
                    composite.setChannelLut(lut);
                } else {
                    image.setLut(lut);
                }
                image.setDisplayRange(c, 20 + c);
            }
        }
        for (String output : new String[] {"Virtual stack", "Stack"}) {
            ImagePlus film = Breathe.of(image).with(WISH.with("output", output)).run();
            assertEquals(image.getBitDepth(), film.getBitDepth());
            assertEquals(image.getNChannels(), film.getNChannels());
            assertEquals(24, film.getNFrames());
            assertEquals(8, film.getCalibration().fps);
            assertTrue(film.getInfoProperty().startsWith("Taken in June"), film.getInfoProperty());
            assertTrue(film.getInfoProperty().contains("synthetic"), film.getInfoProperty());
            assertTrue(
                    film.getStack().getSliceLabel(1).contains("slice 1"),
                    film.getStack().getSliceLabel(1));
            if (type == Pixels.RGB) {
                continue;
            }
            for (int c = 0; c < image.getNChannels(); c++) {
                assertEquals(image.getLuts()[c].getRGB(200), film.getLuts()[c].getRGB(200), output + ", channel " + c);
                film.setPosition(c + 1, 1, 5);
                assertEquals(c + 1, film.getDisplayRangeMin(), output + ", channel " + c);
                assertEquals(21 + c, film.getDisplayRangeMax(), output + ", channel " + c);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"treat=Data", "treat=Photo " + Gallery.NO_LIGHT, "treat=Photo mood=Nostalgic"})
    void whatIsMissingStaysMissingWhereItIsNearest(String wish) {
        FloatProcessor picture = (FloatProcessor)
                Pixels.FLOAT.planes(Gallery.square(Gallery.PORTRAIT, 80)).get(0);
        picture.setf(20, 30, Float.NaN);
        picture.setf(50, 60, Float.POSITIVE_INFINITY);
        for (int x = 60; x < 70; x++) {
            picture.setf(x, 10, Float.NaN);
        }
        Settings settings = Settings.parse("seconds=3 fps=8 " + wish);
        try (Animation animation =
                Breathe.of(new ImagePlus("holes", picture)).with(settings).animate()) {
            int missing = 0;
            for (int i = 0; i < animation.frames(); i++) {
                float[] frame = (float[]) animation.frame(i)[0].getPixels();
                Field field = animation.displacement(i, 0, 0, Gesture.all());
                for (int k = 0; k < frame.length; k++) {
                    int x = Math.round(k % 80 + field.dx()[k]);
                    float nearest = picture.getf(x, Math.round(k / 80 + field.dy()[k]));
                    missing += Float.isFinite(frame[k]) ? 0 : 1;
                    if (animation.layers(0) == 1) {
                        assertEquals(Float.isFinite(nearest), Float.isFinite(frame[k]), "frame " + i + " at " + k);
                    }
                    assertTrue(
                            !Float.isFinite(frame[k]) || frame[k] > -0.5 && frame[k] < 1.5, "frame " + i + " at " + k);
                }
            }
            assertTrue(missing > 10 * animation.frames(), "holes are not filled");
            assertTrue(missing < 30 * animation.frames(), "and do not spread");
        }
    }

    @Test
    void integersRoundHalfUpAndClamp() {
        ImageProcessor picture = Gallery.square("coffee.png", 64).convertToByteProcessor();
        // What is black and white rings far beyond both ends when it is interpolated.
        picture.threshold(128);
        for (int i = 64 * 32; i < 64 * 64; i++) {
            picture.set(i, picture.get(i) == 0 ? i % 64 * 3 + i / 64 : 255);
        }
        double[] doubles = new double[64 * 64];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = picture.get(i);
        }
        Bspline spline = new Bspline(doubles, 64, 64);
        Breathe breathe = Breathe.of(new ImagePlus("bars", picture)).with(WISH.with("treat", "Data"));
        try (Animation animation = breathe.animate()) {
            double bias = 0;
            int inner = 0;
            for (int i = 0; i < animation.frames(); i++) {
                Field field = animation.displacement(i, 0, 0, Gesture.all());
                byte[] frame = (byte[]) animation.frame(i)[0].getPixels();
                for (int k = 0; k < doubles.length; k++) {
                    double value = spline.at(k % 64 + field.dx()[k], k / 64 + field.dy()[k]);
                    double clamped = Math.max(0, Math.min(255, value));
                    double seen = frame[k] & 255;
                    assertEquals(clamped, seen, 2, "frame " + i + " at " + k);
                    if (value > 3 && value < 252 && value != Math.rint(value)) {
                        bias += seen - value;
                        inner++;
                    }
                }
            }
            assertEquals(0, bias / inner, 0.05, "rounded, not cut off");
        }
    }

    @Test
    void lightIsAGainInLinearLight() {
        Settings lit = Settings.parse("mood=Tense only=light intensity=2 seconds=5 fps=5 imperfection=1");
        try (Animation animation = Gallery.breathe(Gallery.PORTRAIT).with(lit).preview(128)) {
            int[] still = (int[]) animation.frame(0)[0].getPixels();
            double strongest = 0;
            for (int i = 0; i < animation.frames(); i++) {
                int[] frame = (int[]) animation.frame(i)[0].getPixels();
                FloatProcessor gain = animation.gain(i, Gesture.of("light"));
                for (int k = 0; k < frame.length; k++) {
                    strongest = Math.max(strongest, Math.abs(gain.getf(k) - 1));
                    for (int shift = 0; shift < 24; shift += 8) {
                        double expected = encoded(gain.getf(k) * linear(still[k] >> shift & 255));
                        assertEquals(Math.rint(expected), frame[k] >> shift & 255, 1, "frame " + i + " at " + k);
                    }
                }
            }
            assertTrue(strongest > 0.02, "light changes");
        }
    }

    /** Linear light of an sRGB sample (IEC 61966-2-1), 0…1. */
    private static double linear(int sample) {
        double v = sample / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double light) {
        double v = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return Math.min(255, 255 * v);
    }
}
