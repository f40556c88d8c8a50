package org.breathe.gesture.sway;

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

/** How the wind answers the mood. */
class SwayVoiceTest {
    private static ScoreSpecBuilder ask(String mood) {
        return ScoreSpec.builder().mood(NamedMood.of(mood).mood()).seconds(12);
    }

    private static Score compose(ScoreSpecBuilder request) {
        return Composer.compose(request.build(), List.of(Pieces.GARDEN));
    }

    private static double sway(Score score, double seconds, double late) {
        return new SwayVoice(score.plan().orElseThrow()).at(score.passages().get(0), seconds, late);
    }

    private static double speed(Ensemble ensemble) {
        return Pieces.speed(ensemble, "sway");
    }

    @ParameterizedTest
    @EnumSource
    void leavesGoAboutAsFarAsTheyCanAndRestAtBothEnds(NamedMood mood) {
        Score score = compose(ask(mood.label()));
        double most = 0;
        for (int i = 0; i < score.frames(); i++) {
            most = Math.max(most, Math.abs(sway(score, i / score.fps(), 0.7)));
        }
        assertTrue(most > 0.03 && most < 1.3, mood + ": " + most);
        assertEquals(0, sway(score, 0, 0), 0);
        assertEquals(0, sway(score, score.seconds(), 0), 0);
    }

    @Test
    void withoutIntensityOrInDataTheAirIsStill() {
        assertEquals(0, speed(Pieces.ensemble(compose(ask("Joyful").intensity(0)))), 0);
        assertEquals(0, speed(Pieces.ensemble(compose(ask("Joyful").data(true)))), 0);
        assertEquals(0, speed(Ensemble.of(compose(ask("Joyful")), Set.of(Gesture.of("camera")))), 0);
    }

    @Test
    void griefIsNearlyStillAndJoyIsLively() {
        double grief = speed(Pieces.ensemble(compose(ask("Melancholic"))));
        double calm = speed(Pieces.ensemble(compose(ask("Calm"))));
        double joy = speed(Pieces.ensemble(compose(ask("Joyful"))));
        assertTrue(grief < 0.7 * calm && calm < 0.7 * joy, () -> grief + ", " + calm + ", " + joy);
    }

    @ParameterizedTest
    @EnumSource
    void aLoopFlowsIntoItsBeginning(NamedMood mood) {
        Score score = compose(ask(mood.label()).ending(Ending.LOOP));
        double frame = 1 / score.fps();
        double end = score.seconds();
        double before = sway(score, end - frame, 0.4);
        double seam = sway(score, end, 0.4);
        assertEquals(sway(score, 0, 0.4), seam, 1e-9);
        assertTrue(Math.abs(sway(score, frame, 0.4) - 2 * seam + before) < 0.05, "the swing breaks at the seam");
    }

    @Test
    void aGustTravelsUnchanged() {
        Score score = compose(ScoreSpec.builder()
                .mood(new Mood(0.5, 0, 0, 0))
                .seconds(12)
                .arc(Arc.STEADY)
                .imperfection(0)
                .ending(Ending.LOOP));
        for (double seconds = 2; seconds < 12; seconds += 0.37) {
            assertEquals(sway(score, seconds - 1.5, 0), sway(score, seconds, 1.5), 1e-9);
        }
    }
}
