package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.breathe.Settings;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;
import org.breathe.render.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Along each axis of mood, others at 0, what stands for it grows, as measured in the frames' own motion and light. */
class MoodMonotonicityTest {
    static final List<String> PHOTOS = List.of(Gallery.PORTRAIT, "room.jpg", "coffee.png");
    private static final int STEPS = 6;
    private static final int SEEDS = 3;

    @ParameterizedTest
    @FieldSource("PHOTOS")
    void arousalMovesHarder(String photo) {
        assertRises(photo, "arousal", -1, "seconds=20 fps=8 without=[blink]", MoodMonotonicityTest::unrest);
    }

    @ParameterizedTest
    @FieldSource("PHOTOS")
    void arousalCutsFaster(String photo) {
        assertRises(
                photo,
                "arousal",
                -1,
                "",
                animation -> animation.score().passages().size() * animation.fps() / animation.frames());
    }

    @ParameterizedTest
    @FieldSource("PHOTOS")
    void valenceBrightens(String photo) {
        assertRises(
                photo,
                "valence",
                -1,
                "seconds=20 fps=2",
                animation -> mean(animation, i -> {
                    float[] gain =
                            (float[]) animation.gain(i, Gesture.of("light")).getPixels();
                    return IntStream.range(0, gain.length)
                            .mapToDouble(k -> gain[k])
                            .average()
                            .orElseThrow();
                }));
    }

    @ParameterizedTest
    @FieldSource("PHOTOS")
    void valenceKeepsLayersInStep(String photo) {
        assertRises(photo, "valence", -1, "seconds=20", signal("lag", -1));
    }

    @ParameterizedTest
    @FieldSource("PHOTOS")
    void tensionStutters(String photo) {
        assertRises(photo, "tension", 0, "seconds=20", signal("hold", 1));
    }

    @ParameterizedTest
    @FieldSource("PHOTOS")
    void memorySoftensAndGrains(String photo) {
        assertRises(photo, "memory", 0, "seconds=20 fps=8", signal("softness", 1));
        assertRises(photo, "memory", 0, "seconds=20 fps=8", signal("grain", 1));
    }

    private static ToDoubleFunction<Animation> signal(String name, int sign) {
        return animation -> mean(animation, i -> sign * Math.abs(animation.signal(name, i / animation.fps())));
    }

    private interface Measure {
        double of(int frame);
    }

    private static double mean(Animation animation, Measure measure) {
        double sum = 0;
        for (int i = 0; i < animation.frames(); i++) {
            sum += measure.of(i);
        }
        return sum / animation.frames();
    }

    /** The mean second difference of displacement of all layers, px per frame and frame. */
    private static double unrest(Animation animation) {
        double sum = 0;
        int count = 0;
        for (int layer = 0; layer < animation.layers(0); layer++) {
            Field[] fields = new Field[animation.frames()];
            for (int i = 0; i < fields.length; i++) {
                fields[i] = animation.displacement(i, 0, layer, Gesture.all());
                for (int k = 0; i > 1 && k < fields[i].dx().length; k++) {
                    double bend = Math.hypot(
                            bend(
                                    fields[i - 2].dx()[k],
                                    fields[i - 1].dx()[k],
                                    fields[i].dx()[k]),
                            bend(
                                    fields[i - 2].dy()[k],
                                    fields[i - 1].dy()[k],
                                    fields[i].dy()[k]));
                    sum += Double.isNaN(bend) ? 0 : bend;
                    count += Double.isNaN(bend) ? 0 : 1;
                }
            }
        }
        return sum / count;
    }

    private static double bend(double a, double b, double c) {
        return a - 2 * b + c;
    }

    private static void assertRises(
            String photo, String axis, double low, String wish, ToDoubleFunction<Animation> measure) {
        double[] values = IntStream.range(0, STEPS)
                .mapToDouble(step -> {
                    Settings mood = Settings.parse("valence=0 arousal=0 tension=0 memory=0 arc=Steady " + wish)
                            .with(axis, Double.toString(low + (1 - low) * step / (STEPS - 1)));
                    return IntStream.rangeClosed(1, SEEDS)
                            .mapToDouble(seed -> {
                                try (Animation animation = Gallery.breathe(photo)
                                        .with(mood.with("seed", "" + seed))
                                        .preview(16)) {
                                    return measure.applyAsDouble(animation);
                                }
                            })
                            .average()
                            .orElseThrow();
                })
                .toArray();
        double rising = rising(values);
        assertTrue(rising >= 0.9, () -> "Spearman " + rising + " of " + Arrays.toString(values));
    }

    /** Spearman's rank correlation of values with their own order, ties averaged. */
    private static double rising(double[] values) {
        int n = values.length;
        double covariance = 0;
        double ofValues = 0;
        double ofOrder = 0;
        for (int i = 0; i < n; i++) {
            double rank = 0.5;
            for (double other : values) {
                rank += other < values[i] ? 1 : other == values[i] ? 0.5 : 0;
            }
            double a = rank - (n + 1) / 2.0;
            double b = i + 1 - (n + 1) / 2.0;
            covariance += a * b;
            ofValues += a * a;
            ofOrder += b * b;
        }
        return covariance / Math.sqrt(ofValues * ofOrder);
    }
}
