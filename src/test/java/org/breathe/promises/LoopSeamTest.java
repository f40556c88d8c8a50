package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.ColorProcessor;
import java.util.Arrays;
import java.util.List;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;
import org.breathe.render.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A loop shows no seam: its last frame goes over into its first as any frame into the next. */
class LoopSeamTest {
    static final List<String> MOODS = Settings.choices("mood").stream().skip(1).toList();

    @ParameterizedTest
    @FieldSource("MOODS")
    void ofAPortrait(String mood) {
        assertSeamless(Gallery.breathe(Gallery.PORTRAIT), "mood=[" + mood + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"room.jpg", "coffee.png", "sunset.jpg", "dogs.jpg", "stream.jpg", "mountains.jpg"})
    void ofAPhotographWhereNobodyBreathes(String photo) {
        assertSeamless(Gallery.breathe(photo), "mood=Calm");
        assertSeamless(Gallery.breathe(photo), "mood=Tense");
    }

    @Test
    void ofSeveralPhotographs() {
        ImagePlus stack = Gallery.stack(Pixels.RGB, 120, Gallery.PORTRAIT, "room.jpg", "coffee.png");
        for (String mood : List.of("Nostalgic", "Joyful", "Calm")) {
            assertSeamless(Breathe.of(stack), "mood=" + mood);
        }
    }

    @Test
    void ofMeasurements() {
        ImagePlus stack = Gallery.stack(Pixels.SHORT, 120, Gallery.PORTRAIT, "room.jpg", "coffee.png");
        assertSeamless(Breathe.of(stack), "mood=Calm");
        assertSeamless(Breathe.of(stack), "mood=Calm read=[Time points]");
    }

    private static void assertSeamless(Breathe breathe, String wish) {
        try (Animation loop =
                breathe.with(Settings.parse(wish + " ending=Loop fps=12")).preview(64)) {
            int n = loop.frames();
            double[] pixels = new double[n];
            double[] bends = new double[n];
            ColorProcessor first = loop.rgb(0);
            ColorProcessor last = first;
            for (int i = 0; i < n; i++) {
                ColorProcessor next = i + 1 < n ? loop.rgb(i + 1) : first;
                pixels[i] = Difference.mean(last, next);
                bends[i] = bend(loop, (i + n - 1) % n, i, (i + 1) % n);
                last = next;
            }
            assertUsual(pixels, n - 1, wish + ": pixels");
            assertUsual(bends, n - 1, wish + ": bends before the seam");
            assertUsual(bends, 0, wish + ": bends after the seam");
        }
    }

    /** The mean second difference of displacement over three frames, px; NaN where they do not share a still. */
    private static double bend(Animation loop, int before, int now, int after) {
        int still = loop.at(now).isEmpty() ? -1 : loop.at(now).get(0).still();
        if (still < 0) {
            return Double.NaN;
        }
        Field a = loop.displacement(before, still, 0, Gesture.all());
        Field b = loop.displacement(now, still, 0, Gesture.all());
        Field c = loop.displacement(after, still, 0, Gesture.all());
        double sum = 0;
        for (int i = 0; i < a.dx().length; i++) {
            sum += Math.hypot(a.dx()[i] - 2 * b.dx()[i] + c.dx()[i], a.dy()[i] - 2 * b.dy()[i] + c.dy()[i]);
        }
        return sum / a.dx().length;
    }

    /** That a value is within the 95th percentile of all. */
    private static void assertUsual(double[] values, int index, String what) {
        double[] sorted =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        double most = sorted[(int) (0.95 * (sorted.length - 1))];
        assertTrue(
                !(values[index] > most + 1e-9), what + ": " + values[index] + " at the seam, 95 % are within " + most);
    }
}
