package org.breathe.gesture.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.breathe.gesture.Ensemble;
import org.breathe.gesture.Gesture;
import org.breathe.mood.NamedMood;
import org.breathe.scene.Scene;
import org.breathe.score.Composer;
import org.breathe.score.Ending;
import org.breathe.score.Passage;
import org.breathe.score.Pieces;
import org.breathe.score.Score;
import org.breathe.score.ScoreSpec;
import org.breathe.score.ScoreSpecBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How clouds answer the mood and the form of a piece. */
class CloudVoiceTest {
    private static ScoreSpecBuilder ask(String mood) {
        return ScoreSpec.builder().mood(NamedMood.of(mood).mood());
    }

    private static Score compose(ScoreSpecBuilder request, List<Scene> scenes) {
        return Composer.compose(request.build(), scenes);
    }

    /** Where clouds are over a passage, frame by frame. */
    private static double[] way(Score score, Passage passage) {
        int first = (int) Math.ceil(passage.start() * score.fps());
        int last = (int) Math.min(score.frames() - 1, passage.end() * score.fps());
        CloudVoice voice = new CloudVoice(score.plan().orElseThrow());
        double[] way = new double[last - first + 1];
        for (int i = first; i <= last; i++) {
            way[i - first] = voice.at(passage, i / score.fps());
        }
        return way;
    }

    @ParameterizedTest
    @EnumSource
    void overOneStillCloudsGoOnALittleAndSettleBack(NamedMood mood) {
        Score score = compose(ask(mood.label()).seconds(10), List.of(Pieces.GARDEN));
        double[] way = way(score, score.passages().get(0));
        double most = 0;
        for (int i = 1; i < way.length; i++) {
            most = Math.max(most, way[i]);
            assertTrue(Math.abs(way[i] - way[i - 1]) < 0.1, mood + ": clouds leap at frame " + i);
        }
        assertTrue(most > 0.1 && most <= 1, mood + ": " + most);
        assertEquals(0, way[0], 0);
        assertTrue(way[1] < 0.1 * most, mood + ": they set out at once");
        assertEquals(0, way[way.length - 1], 0);
    }

    @ParameterizedTest
    @EnumSource
    void overSeveralStillsCloudsGoOneWay(NamedMood mood) {
        Score score = compose(ask(mood.label()).imperfection(1), Pieces.FOUR);
        for (Passage passage : score.passages()) {
            double[] way = way(score, passage);
            for (int i = 1; i < way.length; i++) {
                assertTrue(way[i] >= way[i - 1], mood + ", passage " + passage.index() + ": they turn back");
            }
            assertTrue(way[way.length - 1] - way[0] <= 1, mood + ": they go too far");
            assertTrue(passage.isSilence() || way[way.length - 1] - way[0] > 0.02, mood + ": they stand");
        }
        assertEquals(0, Pieces.signal(score, "drift", 0), 0);
        assertEquals(0, Pieces.signal(score, "drift", score.seconds()), 0);
    }

    @ParameterizedTest
    @EnumSource
    void aLoopFlowsIntoItsBeginning(NamedMood mood) {
        Score score = compose(ask(mood.label()).seconds(8).ending(Ending.LOOP), List.of(Pieces.GARDEN));
        double frame = 1 / score.fps();
        double before = Pieces.signal(score, "drift", score.seconds() - frame);
        assertEquals(0, Pieces.signal(score, "drift", score.seconds()), 1e-9);
        assertEquals(before, Pieces.signal(score, "drift", frame), 0.01);
    }

    @Test
    void withoutIntensityOrInDataCloudsStand() {
        for (ScoreSpecBuilder request :
                List.of(ask("Joyful").intensity(0), ask("Joyful").data(true))) {
            Score score = compose(request.seconds(6), List.of(Pieces.GARDEN));
            assertEquals(0, Pieces.signal(score, "drift", 3), 0);
        }
        Score windy = compose(ask("Joyful").seconds(6), List.of(Pieces.GARDEN));
        assertEquals(0, Ensemble.of(windy, Set.of(Gesture.of("sway"))).signal("drift", 3), 0);
    }

    @Test
    void calmCloudsAreSlow() {
        double calm = Pieces.signal(compose(ask("Calm").seconds(4), List.of(Pieces.GARDEN)), "drift", 1.9);
        double tense = Pieces.signal(compose(ask("Tense").seconds(4), List.of(Pieces.GARDEN)), "drift", 1.9);
        assertTrue(calm < 0.7 * tense, () -> calm + " and " + tense);
    }
}
