package org.breathe.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.breathe.mood.Arc;
import org.breathe.mood.Mood;
import org.breathe.mood.NamedMood;
import org.breathe.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeltCameraTest {
    /** A pixel of a film of 1920 px, in widths. */
    private static final double PX = 1 / 1920.0;

    @ParameterizedTest
    @EnumSource
    void neverLooksOutsideTheStillNotEvenWithTheHand(NamedMood named) {
        for (double aspect : new double[] {0.5625, 1.5}) {
            Score score = Composer.compose(
                    ScoreSpec.builder()
                            .mood(named.mood())
                            .aspect(aspect)
                            .intensity(2)
                            .imperfection(1)
                            .build(),
                    Pieces.FOUR);
            for (Passage passage : score.passages()) {
                for (double t = passage.start(); t < passage.end(); t += 0.04) {
                    Pose camera = score.camera(passage, t, 1);
                    Pose hand = Pieces.hand(score, passage, t);
                    double margin = (1 - 1 / camera.zoom()) / 2;
                    assertTrue(camera.zoom() >= 1 && camera.zoom() < 1.5);
                    assertTrue(Math.abs(camera.x() + hand.x()) <= margin + 1e-12);
                    assertTrue(Math.abs(camera.y() + hand.y()) <= margin * aspect + 1e-12);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void accelerationNeverJumpsAndStopsAreGentle(NamedMood named) {
        Score score = steadyCamera(named.mood(), Pieces.ROOM, 16);
        Passage passage = score.passages().get(0);
        double step = 0.001;
        double[] accelerations = new double[(int) (16 / step)];
        for (int i = 1; i < accelerations.length; i++) {
            double t = i * step;
            accelerations[i] =
                    (edge(score, passage, t - step) - 2 * edge(score, passage, t) + edge(score, passage, t + step))
                            / (step * step);
        }
        double most = Arrays.stream(accelerations).map(Math::abs).max().orElseThrow();
        for (int i = 2; i < accelerations.length; i++) {
            // Where velocity had a corner, or acceleration a jump, one ms would see most of it.
            assertEquals(accelerations[i - 1], accelerations[i], Math.max(0.1, 0.25 * most), "at " + i * step);
        }
        double stop = (edge(score, passage, 15.96) - edge(score, passage, 15.92)) / PX;
        assertTrue(Math.abs(stop) <= 0.05, "stops with " + stop + " px per frame");
    }

    @Test
    void aMoveNeverTurnsBackOnItsWay() {
        Score score = steadyCamera(Mood.NEUTRAL, Pieces.GARDEN, 9);
        Passage passage = score.passages().get(0);
        int turns = 0;
        double direction = 0;
        for (int i = 1; i < score.frames(); i++) {
            double velocity = edge(score, passage, i / score.fps()) - edge(score, passage, (i - 1) / score.fps());
            if (Math.abs(velocity) > 0.7 * PX) {
                turns += direction * velocity < 0 ? 1 : 0;
                direction = velocity;
            }
        }
        assertTrue(turns >= 1 && turns <= 3, turns + " turns: forward, perhaps open and across, and back");
    }

    @Test
    void whereAnAnimalBreathesCameraAndLightDoNot() {
        assertTrue(breathedInto(Pieces.ROOM) > 0.01);
        assertEquals(0, breathedInto(FakeScene.cow(0.7, 0.5)));
    }

    /** How much a breath changes the light at most. */
    private static double breathedInto(Scene scene) {
        ScoreSpecBuilder asked = ScoreSpec.builder().mood(Mood.NEUTRAL).seconds(8);
        Score breathing = Composer.compose(asked.breath(true).build(), List.of(scene));
        Score holding = Composer.compose(asked.breath(false).build(), List.of(scene));
        double most = 0;
        for (double t = 0; t < 8; t += 0.1) {
            most = Math.max(most, Math.abs(Pieces.signal(breathing, "light", t) - Pieces.signal(holding, "light", t)));
        }
        return most;
    }

    @Test
    void walksStraightTowardsWhatAttractsAttention() {
        for (Scene scene : List.of(FakeScene.portrait(0.2, 0.15), FakeScene.portrait(0.8, 0.55))) {
            Score score = steadyCamera(NamedMood.CALM.mood(), scene, 12);
            Passage passage = score.passages().get(0);
            double x = scene.attention().get(0).getX() - 0.5;
            double y = scene.attention().get(0).getY() - 0.375;
            double most = 1;
            for (double t = 0; t < 12; t += 0.04) {
                double[] seen = source(score, passage, t, x, y);
                assertEquals(x, seen[0], 0.006);
                assertEquals(y, seen[1], 0.006);
                most = Math.max(most, score.camera(passage, t, 1).zoom());
            }
            assertTrue(most > 1.04);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isNeverFrozen(NamedMood named) {
        Score score = Composer.compose(ScoreSpec.builder().mood(named.mood()).build(), List.of(Pieces.ROOM));
        Passage passage = score.passages().get(0);
        double played = score.seconds() - 2;
        for (double t = 0.2; t + 1.5 < played; t += 0.3) {
            double most = 0;
            for (double later = t; later < t + 1.5; later += 0.1) {
                double[] now = source(score, passage, t, 0.4, 0.2);
                double[] then = source(score, passage, later, 0.4, 0.2);
                most = Math.max(most, Math.hypot(now[0] - then[0], now[1] - then[1]));
            }
            assertTrue(most > 0.1 * PX, "frozen at " + t);
        }
    }

    @Test
    void farLayersComeLateOnlyDuringALag() {
        Score score = Composer.compose(
                ScoreSpec.builder().mood(NamedMood.TENSE.mood()).seconds(30).build(), List.of(Pieces.ROOM));
        Passage passage = score.passages().get(0);
        boolean late = false;
        for (int i = 0; i < score.frames(); i++) {
            double t = i / score.fps();
            boolean apart = !score.camera(passage, t, 0).equals(score.camera(passage, t, 1));
            late |= apart;
            assertFalse(apart && score.signal("lag", t) == 0);
            assertTrue(score.signal("lag", t) < 0.45);
        }
        assertTrue(late);
    }

    @ParameterizedTest
    @EnumSource
    void feltTimeNeverRunsBackwards(NamedMood named) {
        Score score = Composer.compose(
                ScoreSpec.builder().mood(named.mood()).imperfection(1).build(), Pieces.FOUR);
        for (Passage passage : score.passages()) {
            for (double depth : new double[] {0, 0.5, 1}) {
                double last = Double.NEGATIVE_INFINITY;
                for (double t = passage.start(); t < Math.min(passage.end(), score.seconds()); t += 0.01) {
                    double felt = score.plan().orElseThrow().felt(passage, t, depth);
                    assertTrue(felt >= last - 1e-12, "at " + t + " in depth " + depth);
                    last = felt;
                }
            }
        }
    }

    @Test
    void theHandStaysWithinOnePercentOfTheWidth() {
        Score score = Composer.compose(
                ScoreSpec.builder()
                        .mood(NamedMood.RESTLESS.mood())
                        .seconds(60)
                        .intensity(2)
                        .imperfection(1)
                        .build(),
                List.of(Pieces.ROOM));
        double square = 0;
        for (int i = 0; i < score.frames(); i++) {
            double x =
                    Pieces.hand(score, score.passages().get(0), i / score.fps()).x();
            square += x * x / score.frames();
        }
        assertTrue(Math.sqrt(square) <= 0.01 && square > 0);
    }

    @Test
    void hesitationFaltersAndPerfectionDoesNot() {
        ScoreSpecBuilder request = ScoreSpec.builder().mood(NamedMood.HESITANT.mood());
        assertTrue(Pieces.overSeeds(request, List.of(Pieces.PORTRAIT), FeltCameraTest::approaches) > 1.5);
        assertEquals(
                1, Pieces.overSeeds(request.imperfection(0), List.of(Pieces.PORTRAIT), FeltCameraTest::approaches));
    }

    @Test
    void anotherSeedIsAnotherTakeInTheSameMood() {
        Score one = Composer.compose(
                ScoreSpec.builder().mood(NamedMood.TENDER.mood()).seed(1).build(), Pieces.FOUR);
        Score two = Composer.compose(
                ScoreSpec.builder().mood(NamedMood.TENDER.mood()).seed(2).build(), Pieces.FOUR);
        assertNotEquals(one.seconds(), two.seconds());
        assertEquals(one.passages().get(1).mood(), two.passages().get(1).mood());
    }

    /** How often the camera comes from the whole still. */
    private static double approaches(Score score) {
        int count = 0;
        boolean home = true;
        for (int i = 0; i < score.frames(); i++) {
            double zoom = score.signal("camera.zoom", i / score.fps());
            if (home && zoom > 1.02) {
                count++;
                home = false;
            }
            home |= zoom < 1.01;
        }
        return count;
    }

    private static Score steadyCamera(Mood mood, Scene scene, double seconds) {
        return Composer.compose(
                ScoreSpec.builder()
                        .mood(mood)
                        .arc(Arc.STEADY)
                        .seconds(seconds)
                        .imperfection(0)
                        .breath(false)
                        .build(),
                List.of(scene));
    }

    /** Where an output position shows the source, in fractions of the width. */
    private static double[] source(Score score, Passage passage, double seconds, double px, double py) {
        Pose camera = score.camera(passage, seconds, 1);
        return new double[] {camera.x() + px / camera.zoom(), camera.y() + py / camera.zoom()};
    }

    /** Where the frame's right edge shows the source. */
    private static double edge(Score score, Passage passage, double seconds) {
        return source(score, passage, seconds, 0.5, 0)[0];
    }
}
