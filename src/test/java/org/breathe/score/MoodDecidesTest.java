package org.breathe.score;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.breathe.mood.Arc;
import org.breathe.mood.Mood;
import org.breathe.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Along each axis of mood, in eleven steps, what the axis stands for grows. */
class MoodDecidesTest {
    static final List<Scene> SCENES = List.of(Pieces.PORTRAIT, Pieces.ROOM, Pieces.GARDEN);

    @ParameterizedTest
    @FieldSource("SCENES")
    void excitementMovesHarder(Scene scene) {
        assertRises(-1, a -> new Mood(0, a, 0, 0), List.of(scene), true, Pieces::unrest);
    }

    @ParameterizedTest
    @FieldSource("SCENES")
    void excitementCutsFaster(Scene scene) {
        assertRises(
                -1,
                a -> new Mood(0, a, 0, 0),
                List.of(scene),
                false,
                s -> s.passages().size() / s.seconds());
        assertRises(
                -1,
                a -> new Mood(0, a, 0, 0),
                Pieces.FOUR,
                false,
                s -> s.passages().size() / s.seconds());
    }

    @ParameterizedTest
    @FieldSource("SCENES")
    void goodFeelingIsBrighter(Scene scene) {
        assertRises(-1, v -> new Mood(v, 0, 0, 0), List.of(scene), true, s -> Pieces.mean(s, "light"));
    }

    @ParameterizedTest
    @FieldSource("SCENES")
    void goodFeelingKeepsLayersInStep(Scene scene) {
        assertRises(-1, v -> new Mood(v, 0, 0, 0), List.of(scene), true, s -> -Pieces.mean(s, "lag"));
    }

    @ParameterizedTest
    @FieldSource("SCENES")
    void tensionStutters(Scene scene) {
        assertRises(0, t -> new Mood(0, 0, t, 0), List.of(scene), true, s -> Pieces.mean(s, "hold"));
    }

    @ParameterizedTest
    @FieldSource("SCENES")
    void memoryIsSoftAndGrainy(Scene scene) {
        assertRises(0, m -> new Mood(0, 0, 0, m), List.of(scene), true, s -> Pieces.mean(s, "softness"));
        assertRises(0, m -> new Mood(0, 0, 0, m), List.of(scene), true, s -> Pieces.mean(s, "grain"));
    }

    private static void assertRises(
            double low,
            DoubleFunction<Mood> axis,
            List<Scene> scenes,
            boolean twentySeconds,
            ToDoubleFunction<Score> measure) {
        double[] values = IntStream.rangeClosed(0, 10)
                .mapToDouble(step -> {
                    Mood mood = axis.apply(low + (1 - low) * step / 10);
                    ScoreSpecBuilder request = ScoreSpec.builder().mood(mood).arc(Arc.STEADY);
                    return Pieces.overSeeds(twentySeconds ? request.seconds(20) : request, scenes, measure);
                })
                .toArray();
        double rising = Pieces.rising(values);
        assertTrue(rising >= 0.95, () -> "Spearman " + rising + " of " + Arrays.toString(values));
    }
}
