package org.breathe.gesture.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.breathe.gesture.Ensemble;
import org.breathe.gesture.Gesture;
import org.breathe.mood.Arc;
import org.breathe.mood.Mood;
import org.breathe.mood.NamedMood;
import org.breathe.score.Composer;
import org.breathe.score.Ending;
import org.breathe.score.Pieces;
import org.breathe.score.Score;
import org.breathe.score.ScoreSpec;
import org.breathe.score.ScoreSpecBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How water answers the mood. */
class WaterVoiceTest {
    private static ScoreSpecBuilder ask(String mood) {
        return ScoreSpec.builder().mood(NamedMood.of(mood).mood()).seconds(12);
    }

    private static Score compose(ScoreSpecBuilder request) {
        return Composer.compose(request.build(), List.of(Pieces.GARDEN));
    }

    private static double ripple(Score score, double seconds, double late) {
        return new WaterVoice(score.plan().orElseThrow()).at(score.passages().get(0), seconds, late);
    }

    private static double speed(Ensemble ensemble) {
        return Pieces.speed(ensemble, "ripple");
    }

    @ParameterizedTest
    @EnumSource
    void waterGoesAboutAsFarAsItCanAndRestsAtBothEnds(NamedMood mood) {
        Score score = compose(ask(mood.label()));
        double most = 0;
        for (int i = 0; i < score.frames(); i++) {
            most = Math.max(most, Math.abs(ripple(score, i / score.fps(), 0.7)));
        }
        assertTrue(most > 0.1 && most < 1.4, mood + ": " + most);
        assertEquals(0, ripple(score, 0, 3), 0);
        assertEquals(0, ripple(score, score.seconds(), 3), 0);
    }

    @Test
    void withoutIntensityOrInDataWaterStands() {
        assertEquals(0, speed(Pieces.ensemble(compose(ask("Joyful").intensity(0)))), 0);
        assertEquals(0, speed(Pieces.ensemble(compose(ask("Joyful").data(true)))), 0);
        assertEquals(0, speed(Ensemble.of(compose(ask("Joyful")), Set.of(Gesture.of("sway")))), 0);
    }

    @Test
    void calmWaterIsSlowAndJoyIsLively() {
        double calm = speed(Pieces.ensemble(compose(ask("Calm"))));
        double joy = speed(Pieces.ensemble(compose(ask("Joyful"))));
        double tense = speed(Pieces.ensemble(compose(ask("Tense"))));
        assertTrue(calm < 0.6 * joy && calm < 0.6 * tense, () -> calm + ", " + joy + ", " + tense);
    }

    @Test
    void memorySmoothsTheWater() {
        double present = speed(Pieces.ensemble(
                compose(ScoreSpec.builder().mood(new Mood(0, 0, 0, 0)).seconds(12))));
        double remembered = speed(Pieces.ensemble(
                compose(ScoreSpec.builder().mood(new Mood(0, 0, 0, 1)).seconds(12))));
        assertTrue(remembered < 0.9 * present, () -> remembered + " and " + present);
    }

    @ParameterizedTest
    @EnumSource
    void aLoopFlowsIntoItsBeginning(NamedMood mood) {
        Score score = compose(ask(mood.label()).ending(Ending.LOOP));
        double frame = 1 / score.fps();
        double end = score.seconds();
        double seam = ripple(score, end, 4.3);
        assertEquals(ripple(score, 0, 4.3), seam, 1e-9);
        double bend = ripple(score, frame, 4.3) - 2 * seam + ripple(score, end - frame, 4.3);
        assertTrue(Math.abs(bend) < 0.1, () -> "the wave breaks at the seam by " + bend);
    }

    @Test
    void aWaveTravelsUnchanged() {
        Score score = compose(ScoreSpec.builder()
                .mood(new Mood(0.5, 0, 0, 0))
                .seconds(12)
                .arc(Arc.STEADY)
                .imperfection(0)
                .ending(Ending.LOOP));
        for (double seconds = 2; seconds < 12; seconds += 0.37) {
            assertEquals(ripple(score, seconds - 1.5, 0), ripple(score, seconds, 1.5), 1e-9);
        }
    }
}
