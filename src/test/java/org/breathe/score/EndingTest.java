package org.breathe.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.breathe.gesture.Effect;
import org.breathe.mood.Mood;
import org.breathe.mood.NamedMood;
import org.breathe.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EndingTest {
    @ParameterizedTest
    @EnumSource
    void aPieceBeginsAsTheStillIsAndEndsAtRest(NamedMood named) {
        for (List<Scene> scenes : List.of(List.of(Pieces.PORTRAIT), Pieces.FOUR)) {
            Score score = Composer.compose(
                    ScoreSpec.builder().mood(named.mood()).imperfection(1).build(), scenes);
            assertRests(score, 0);
            Passage last = score.passages().get(score.passages().size() - 1);
            Pose end = score.camera(last, score.seconds(), 1);
            for (int i = score.frames() - 7; i < score.frames(); i++) {
                assertEquals(end, score.camera(last, i / score.fps(), 0), "frame " + i);
                assertEquals(0, score.breath(i / score.fps()), "frame " + i);
                assertEquals(1, Pieces.signal(score, "light", i / score.fps()), "frame " + i);
            }
            boolean told = String.join("\n", score.notes()).contains("not on the whole still");
            assertEquals(told, !end.equals(Pose.REST), "where it ends elsewhere the score says so");
            assertEquals(named == NamedMood.TENDER || named == NamedMood.WISTFUL || named == NamedMood.RESTLESS, told);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPieceBreathesUntilItsLastMoments(NamedMood named) {
        Score score = Composer.compose(ScoreSpec.builder().mood(named.mood()).build(), List.of(Pieces.ROOM));
        Passage passage = score.passages().get(0);
        int equal = 0;
        for (int i = 1; i < score.frames(); i++) {
            Pose now = score.camera(passage, i / score.fps(), 1);
            Pose before = score.camera(passage, (i - 1) / score.fps(), 1);
            double light = Pieces.signal(score, "light", i / score.fps())
                    - Pieces.signal(score, "light", (i - 1) / score.fps());
            equal = now.equals(before) && light == 0 ? equal + 1 : 0;
            assertTrue(equal / score.fps() <= 0.3, named + " stands before frame " + i + " of " + score.frames());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLoopFlowsIntoItsBeginning(NamedMood named) {
        for (List<Scene> scenes : List.of(List.of(Pieces.PORTRAIT), List.of(Pieces.ROOM), Pieces.FOUR)) {
            Score score = Composer.compose(
                    ScoreSpec.builder().mood(named.mood()).ending(Ending.LOOP).build(), scenes);
            assertTrue(score.loops());
            double just = 1e-7;
            for (String name : List.of("breath", "lid.0.left", "intensity")) {
                assertEquals(
                        Pieces.signal(score, name, score.seconds() - just), Pieces.signal(score, name, 0), 1e-4, name);
            }
            List<PassageShare> last = score.at(score.seconds() - just);
            List<PassageShare> first = score.at(0);
            assertEquals(
                    last.get(0).passage().still(),
                    first.get(first.size() - 1).passage().still());
            Passage seam = last.get(0).passage();
            assertEquals(
                    score.camera(seam, score.seconds() - just, 1).zoom(),
                    score.camera(seam, 0, 1).zoom(),
                    1e-5);
            assertEquals(
                    Pieces.hand(score, seam, score.seconds() - just).x(),
                    Pieces.hand(score, seam, 0).x(),
                    1e-5);
            assertEquals(
                    Pieces.signal(score, "light", seam, score.seconds() - just),
                    Pieces.signal(score, "light", seam, 0),
                    1e-5);
            assertEquals(
                    Pieces.signal(score, "softness", seam, score.seconds() - just),
                    Pieces.signal(score, "softness", seam, 0),
                    1e-4);
        }
    }

    @Test
    void theSeamOfALoopOfSeveralStillsIsADissolve() {
        Score score = Composer.compose(
                ScoreSpec.builder()
                        .mood(NamedMood.JOYFUL.mood())
                        .ending(Ending.LOOP)
                        .build(),
                Pieces.FOUR);
        assertEquals(2, score.at(0.1).size());
        assertEquals(1, score.at(score.seconds() - 0.001).size());
        double[] weights =
                score.at(0.1).stream().mapToDouble(PassageShare::weight).toArray();
        assertEquals(1, Arrays.stream(weights).sum(), 1e-9);
    }

    @Test
    void aFadeEndsInTheDark() {
        Score score = Composer.compose(
                ScoreSpec.builder()
                        .mood(NamedMood.LONELY.mood())
                        .ending(Ending.FADE_OUT)
                        .build(),
                Pieces.FOUR);
        double last = 1;
        for (int i = score.frames() - 12; i < score.frames(); i++) {
            double weight = score.at(i / score.fps()).stream()
                    .mapToDouble(PassageShare::weight)
                    .sum();
            assertTrue(weight <= last);
            last = weight;
        }
        assertTrue(last < 0.001);
    }

    @Test
    void withoutIntensityNothingIsAddedAtAll() {
        Score score = Composer.compose(
                ScoreSpec.builder()
                        .mood(NamedMood.TENSE.mood())
                        .intensity(0)
                        .imperfection(1)
                        .build(),
                Pieces.FOUR);
        for (int i = 0; i < score.frames(); i++) {
            assertRests(score, i);
            assertEquals(1, score.at(i / score.fps()).size());
            assertEquals(1, score.at(i / score.fps()).get(0).weight());
        }
    }

    @Test
    void measurementsGetTheCameraAloneAndAreSeenUntouchedForALongTime() {
        Score score = Composer.compose(
                ScoreSpec.builder().mood(new Mood(-0.5, 0, 0.6, 0.8)).data(true).build(), Pieces.FOUR);
        int resting = 0;
        boolean moved = false;
        for (int i = 0; i < score.frames(); i++) {
            double t = i / score.fps();
            for (PassageShare part : score.at(t)) {
                Pose camera = score.camera(part.passage(), t, 1);
                assertEquals(camera, score.camera(part.passage(), t, 0));
                assertNeutral(score, part.passage(), t);
            }
            Pose leading = score.camera(score.at(t).get(0).passage(), t, 1);
            resting += leading.equals(Pose.REST) ? 1 : 0;
            moved |= leading.zoom() > 1.03;
        }
        assertTrue(moved);
        assertTrue(resting > 0.4 * score.frames(), resting + " of " + score.frames() + " frames at rest");
    }

    private static void assertRests(Score score, int frame) {
        double t = frame / score.fps();
        for (PassageShare part : score.at(t)) {
            assertEquals(Pose.REST, score.camera(part.passage(), t, 1), "frame " + frame);
            assertEquals(Pose.REST, score.camera(part.passage(), t, 0), "frame " + frame);
            assertNeutral(score, part.passage(), t);
        }
    }

    /** No gesture but the camera does anything, and nobody breathes. */
    private static void assertNeutral(Score score, Passage passage, double t) {
        assertEquals(Pose.REST, Pieces.hand(score, passage, t));
        assertEquals(0, score.breath(t));
        assertTrue(Pieces.effects(score, passage, t).stream().allMatch(Effect.View.class::isInstance));
        for (String signal : List.of("lid.0.left", "sway", "ripple", "drift", "softness", "grain")) {
            assertEquals(0, Pieces.signal(score, signal, t), 0, signal);
        }
        assertEquals(1, Pieces.signal(score, "light", t));
    }
}
