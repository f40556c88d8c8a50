package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.ImageProcessor;
import java.util.ArrayList;
import java.util.List;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;
import org.breathe.render.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What is rendered is what the reported displacements say, and they fold and tear nothing. */
class GeometryTest {
    static final List<String> PHOTOS = Gallery.PHOTOS;
    private static final double LEAST_DB = 45;
    /** A layer that covers a pixel but for so much is as good as alone. */
    private static final double NEARLY = 0.02;

    @ParameterizedTest
    @EnumSource
    void dataIsTheStillWarpedByTheReportedDisplacement(Pixels type) {
        ImagePlus image = Gallery.stack(type, 160, "coffee.png");
        try (Animation animation = Breathe.of(image)
                .with(Settings.parse("mood=Calm seconds=5 treat=Data"))
                .animate()) {
            for (int i = 40; i < 90; i += 7) {
                Match match = new Match(animation, i);
                assertTrue(match.share() > 0.99, "nothing but the still is seen");
                assertTrue(match.decibels() >= LEAST_DB, "frame " + i + ": " + match.decibels() + " dB");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("PHOTOS")
    void eachLayerOfAPhotographIsTheStillWarpedByItsReportedDisplacement(String photo) {
        Settings moving = Settings.parse("mood=Restless seconds=5 intensity=1.5 only=[camera,hand,breath,flow]");
        try (Animation animation = Gallery.breathe(photo).with(moving).animate()) {
            for (int i = 20; i < 110; i += 29) {
                Match match = new Match(animation, i);
                assertTrue(match.share() > 0.3, "where one layer alone is seen: " + match.share());
                assertTrue(match.decibels() >= LEAST_DB, "frame " + i + ": " + match.decibels() + " dB");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("PHOTOS")
    void noLayerFoldsAndLittleIsStretchedToMoreThanTwice(String photo) {
        List<String> moods = List.of("Tense", "Joyful", "Dreaming");
        assertAll(moods.stream().map(mood -> () -> {
            Settings wish = Settings.parse("seconds=6 fps=6 intensity=2 imperfection=1 mood=" + mood);
            try (Animation animation = Gallery.breathe(photo).with(wish).preview(200)) {
                for (int i = 0; i < animation.frames(); i++) {
                    double stretched = 0;
                    for (int layer = 0; layer < animation.layers(0); layer++) {
                        Field field = animation.displacement(i, 0, layer, Gesture.all());
                        stretched += stretched(field, mood + ", frame " + i);
                    }
                    assertTrue(stretched < 0.005, mood + ", frame " + i + ": " + stretched + " is stretched");
                }
            }
        }));
    }

    /** The share of pixels where the map to the frame has a singular value above 2; its inverse must keep its sense. */
    private static double stretched(Field field, String where) {
        int w = field.width();
        int count = 0;
        for (int y = 0; y + 1 < field.height(); y++) {
            for (int x = 0; x + 1 < w; x++) {
                int i = y * w + x;
                double a = 1 + field.dx()[i + 1] - field.dx()[i];
                double b = field.dx()[i + w] - field.dx()[i];
                double c = field.dy()[i + 1] - field.dy()[i];
                double d = 1 + field.dy()[i + w] - field.dy()[i];
                double jacobian = a * d - b * c;
                if (Double.isNaN(jacobian)) {
                    continue;
                }
                assertTrue(jacobian > 0, where + ": folded at " + x + ", " + y);
                double squares = (a * a + b * b + c * c + d * d) / 2;
                double least = Math.sqrt(Math.max(0, squares - Math.sqrt(squares * squares - jacobian * jacobian)));
                count += least < 0.5 ? 1 : 0;
            }
        }
        return (double) count / (w * field.height());
    }

    /** How well a frame is matched by its still, warped independently, where one layer alone is seen. */
    private static final class Match {
        private double squares;
        private long samples;
        private int pixels;
        private final int all;
        private final double peak;

        Match(Animation animation, int i) {
            int w = animation.width();
            int h = animation.height();
            all = w * h;
            int layers = animation.layers(0);
            List<Field> fields = new ArrayList<>();
            float[][] cover = new float[layers][];
            float[][] rest = new float[layers][];
            for (int k = 0; k < layers; k++) {
                fields.add(animation.displacement(i, 0, k, Gesture.all()));
                cover[k] = (float[]) animation.coverage(i, 0, k).getPixels();
                rest[k] = (float[]) animation.coverage(0, 0, k).getPixels();
            }
            List<double[]> frame = components(animation.frame(i));
            List<double[]> still = components(animation.frame(0));
            List<Bspline> splines =
                    still.stream().map(plane -> new Bspline(plane, w, h)).toList();
            peak = animation.bitDepth() == 32 ? 1 : animation.bitDepth() == 16 ? 51000 : 255;
            for (int y = 0; y < h; y++) {
                for (int x = 0; x < w; x++) {
                    int layer = alone(cover, y * w + x);
                    if (layer < 0) {
                        continue;
                    }
                    double u = x + fields.get(layer).dx()[y * w + x];
                    double v = y + fields.get(layer).dy()[y * w + x];
                    if (hidden(rest, layer, u, v, w, h)) {
                        continue;
                    }
                    pixels++;
                    u = Math.max(0, Math.min(w - 1, u));
                    v = Math.max(0, Math.min(h - 1, v));
                    for (int c = 0; c < splines.size(); c++) {
                        double expected =
                                Math.max(0, Math.min(peak, splines.get(c).at(u, v)));
                        double error = frame.get(c)[y * w + x] - expected;
                        squares += error * error;
                        samples++;
                    }
                }
            }
        }

        /** The layer that alone is seen at a pixel; −1 if several are. */
        private static int alone(float[][] cover, int pixel) {
            for (int k = cover.length - 1; k >= 0; k--) {
                if (cover[k][pixel] > 1 - NEARLY) {
                    return k;
                }
                if (cover[k][pixel] > NEARLY) {
                    return -1;
                }
            }
            return -1;
        }

        /** Whether a nearer layer of the still hides a place or what a spline draws on around it. */
        private static boolean hidden(float[][] rest, int layer, double u, double v, int w, int h) {
            for (int k = layer + 1; k < rest.length; k++) {
                for (int y = (int) v - 4; y <= v + 5; y++) {
                    for (int x = (int) u - 4; x <= u + 5; x++) {
                        if (x >= 0 && y >= 0 && x < w && y < h && rest[k][y * w + x] > NEARLY) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        private static List<double[]> components(ImageProcessor[] planes) {
            List<double[]> components = new ArrayList<>();
            for (ImageProcessor plane : planes) {
                for (int shift = plane.getBitDepth() == 24 ? 16 : 0; shift >= 0; shift -= 8) {
                    double[] samples = new double[plane.getPixelCount()];
                    for (int i = 0; i < samples.length; i++) {
                        samples[i] = plane.getBitDepth() == 24 ? plane.get(i) >> shift & 255 : plane.getf(i);
                    }
                    components.add(samples);
                }
            }
            return components;
        }

        double decibels() {
            return 10 * Math.log10(peak * peak / (squares / samples));
        }

        /** The share of the frame that was matched. */
        double share() {
            return (double) pixels / all;
        }
    }
}
