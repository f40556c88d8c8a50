package org.breathe.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.breathe.mood.Arc;
import org.breathe.mood.Mood;
import org.breathe.mood.NamedMood;
import org.breathe.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Time points as one walk. */
class WalkScoreTest {
    @ParameterizedTest
    @EnumSource
    void aWalkGoesFromTheFirstTimePointToTheLastAndNeverBack(NamedMood mood) {
        for (int points : new int[] {1, 2, 8, 300}) {
            double[] places = places(walk(ask(mood), points));
            assertEquals(0, places[0]);
            assertEquals(points - 1, places[places.length - 1]);
            for (int i = 1; i < places.length; i++) {
                assertTrue(places[i] >= places[i - 1], "back at frame " + i + " of " + points + " time points");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void itStandsOnlyAtMeasuredFramesAndAtTheFirstAndLastForAWhile(NamedMood mood) {
        Score score = walk(ask(mood).imperfection(1), 8);
        for (int i = 0; i < score.frames(); i++) {
            double t = i / score.fps();
            if (t < 0.4 || t > score.seconds() - 0.5) {
                assertEquals(1, score.signal("hold", t), "at " + t);
            }
            if (score.signal("hold", t) == 1) {
                assertEquals(1, score.at(t).size(), "at " + t);
                assertEquals(1, score.at(t).get(0).weight());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTimePointIsSeenAsItWasMeasured(NamedMood mood) {
        for (int points : new int[] {8, 100, 300}) {
            Score score = walk(ask(mood), points);
            Set<Integer> measured = new HashSet<>();
            for (double place : places(score)) {
                if (place == Math.rint(place)) {
                    measured.add((int) place);
                }
            }
            assertEquals(points, measured.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWalkIsNeitherOverAtOnceNorWithoutEnd(NamedMood mood) {
        for (int points : new int[] {2, 8, 300, 5000}) {
            double seconds = walk(ask(mood), points).seconds();
            assertTrue(seconds > 5.9 && seconds < 45.1, seconds + " s for " + points);
        }
        assertEquals(20, walk(ask(mood).seconds(20), 300).seconds());
    }

    @Test
    void excitementHastens() {
        for (int points : new int[] {8, 100, 300}) {
            double last = Double.POSITIVE_INFINITY;
            for (double arousal = -1; arousal <= 1; arousal += 0.25) {
                double seconds = walk(plain(new Mood(0, arousal, 0, 0)), points).seconds();
                assertTrue(seconds < last, seconds + " s for " + points + " at arousal " + arousal);
                last = seconds;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"8", "300"})
    void tensionMakesItHesitate(int points) {
        double[] standing = new double[11];
        for (int k = 0; k < standing.length; k++) {
            standing[k] = Pieces.overSeeds(
                    plain(new Mood(0, 0, k / 10.0, 0)).seconds(20).walk(true),
                    time(points),
                    score -> Pieces.mean(score, "hold"));
        }
        assertTrue(Pieces.rising(standing) > 0.95, () -> "standing " + standing[0] + " to " + standing[10]);
        assertTrue(standing[10] > standing[0] + 0.2);
    }

    @Test
    void calmFlowsEvenlyAndMemorySkims() {
        ScoreSpecBuilder calm = plain(new Mood(0.4, -0.7, 0, 0)).imperfection(1);
        assertEquals(1, unevenness(walk(calm, 60)), 0.15);
        ScoreSpecBuilder remembering = plain(new Mood(0.3, -0.4, 0, 0.9)).walk(true);
        assertTrue(Pieces.overSeeds(remembering, time(60), WalkScoreTest::unevenness) > 2);
    }

    @Test
    void theArcShapesTheSpeed() {
        double middle = 0.5;
        assertTrue(halfway(Arc.RISING) > middle + 0.05, "rising is slow at first");
        assertTrue(halfway(Arc.FADING) < middle - 0.05, "fading is slow at last");
        assertEquals(middle, halfway(Arc.STEADY), 0.02);
    }

    @Test
    void aLoopGoesThereAndBackAndItsSeamIsNotSeen() {
        Score score = walk(ask(NamedMood.REGRETFUL).ending(Ending.LOOP), 4);
        assertTrue(score.loops());
        assertEquals("0123210", stills(score));
        List<PassageShare> first = score.at(0);
        List<PassageShare> last = score.at(score.seconds() - 1 / score.fps());
        assertEquals(first.get(0).passage().still(), last.get(0).passage().still());
        assertEquals(1, first.get(0).weight());
        assertEquals(1, last.get(0).weight());
        assertEquals(Pose.REST, score.camera(first.get(0).passage(), -1e-9, 1));
        double[] places = places(score);
        assertTrue(IntStream.range(1, places.length).anyMatch(i -> places[i] == 3 && places[i - 1] == 3), "no turn");
    }

    @ParameterizedTest
    @CsvSource({"Reversed, 3210", "There and back, 0123210", "As stacked, 0123"})
    void timePointsComeInTheOrderThatIsAsked(String order, String expected) {
        assertEquals(expected, stills(walk(ask(NamedMood.TENSE).order(Order.of(order)), 4)));
    }

    @Test
    void aTimePointThatIsListedTwiceInARowStays() {
        Score score = walk(ask(NamedMood.CALM).order(Order.listed(List.of(2, 2, 0))), 4);
        int together = 0;
        for (int i = 0; i < score.frames(); i++) {
            List<PassageShare> parts = score.at(i / score.fps());
            together += parts.stream()
                                    .map(part -> part.passage().still())
                                    .distinct()
                                    .count()
                            == 2
                    ? 1
                    : 0;
            assertTrue(parts.size() == 1
                    || parts.get(0).passage().still() != parts.get(1).passage().still());
        }
        assertTrue(together > 0);
    }

    @Test
    void aFadeGoesDarkOnTheLastTimePoint() {
        Score score = walk(ask(NamedMood.LONELY).ending(Ending.FADE_OUT), 8);
        double before = 1;
        for (int i = score.frames() - 20; i < score.frames(); i++) {
            List<PassageShare> parts = score.at(i / score.fps());
            assertEquals(7, parts.get(0).passage().still());
            assertTrue(parts.get(0).weight() < before);
            before = parts.get(0).weight();
        }
        assertTrue(before < 0.01);
        assertTrue(score.at(score.seconds()).isEmpty());
    }

    @Test
    void withoutIntensityTimePointsFollowEachOtherAsTheyWereMeasuredAndEvenly() {
        Score score = walk(ask(NamedMood.TENSE).intensity(0).imperfection(1), 8);
        int[] frames = new int[8];
        for (double place : places(score)) {
            assertEquals(Math.rint(place), place);
            frames[(int) place]++;
        }
        for (int place = 2; place < 6; place++) {
            assertEquals(frames[2], frames[place], 2, "frames of time point " + place);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneCameraComesNearOnceAndRestsForLong(NamedMood mood) {
        Score score = walk(ask(mood), 30);
        int resting = 0;
        double nearest = 1;
        for (int i = 0; i < score.frames(); i++) {
            double t = i / score.fps();
            Pose pose = score.camera(score.passages().get(0), t, 1);
            assertEquals(pose, score.camera(score.passages().get(29), t, 0));
            resting += pose.equals(Pose.REST) ? 1 : 0;
            nearest = Math.max(nearest, pose.zoom());
        }
        assertTrue(nearest > 1.02, "zoom " + nearest);
        assertTrue(resting > 0.45 * score.frames(), resting + " of " + score.frames() + " frames at rest");
    }

    @Test
    void passagesTellWhenATimePointIsSeen() {
        Score score = walk(ask(NamedMood.HESITANT), 8);
        for (Passage passage : score.passages()) {
            assertEquals(passage.index(), passage.still());
            for (int i = 0; i < score.frames(); i++) {
                double t = i / score.fps();
                boolean within = t >= passage.start() && t <= passage.end();
                boolean seen =
                        score.at(t).stream().anyMatch(part -> part.passage().equals(passage));
                assertTrue(within || !seen, passage + " is seen at " + t);
            }
        }
    }

    @Test
    void ofThousandsOfTimePointsFewAreLookedAtToPlan() {
        Set<Integer> looked = new TreeSet<>();
        List<Scene> lazy = new AbstractList<>() {
            @Override
            public Scene get(int index) {
                looked.add(index);
                return Pieces.ROOM;
            }

            @Override
            public int size() {
                return 5000;
            }
        };
        Score score = Composer.compose(ScoreSpec.builder().walk(true).build(), lazy);
        places(score);
        assertTrue(looked.size() <= 20, "looked at " + looked);
    }

    @Test
    void theRecipeSaysHowMuchWasMeasured() {
        String notes =
                String.join("\n", walk(ask(NamedMood.CALM).seconds(9.6), 8).notes());
        assertTrue(notes.contains("Walks through 8 time points in 9.60 s"), notes);
        assertTrue(notes.contains("% of frames are measured"), notes);
        assertFalse(notes.contains("Breath"), notes);
        String still =
                String.join("\n", walk(ask(NamedMood.CALM).intensity(0), 8).notes());
        assertTrue(still.contains("all frames are measured"), still);
    }

    private static ScoreSpecBuilder ask(NamedMood mood) {
        return ScoreSpec.builder().mood(mood.mood());
    }

    private static ScoreSpecBuilder plain(Mood mood) {
        return ScoreSpec.builder().mood(mood).arc(Arc.STEADY);
    }

    private static List<Scene> time(int points) {
        return Collections.nCopies(points, Pieces.ROOM);
    }

    private static Score walk(ScoreSpecBuilder request, int points) {
        return Composer.compose(request.walk(true).build(), time(points));
    }

    /** Where the walk is in each frame. */
    private static double[] places(Score score) {
        return IntStream.range(0, score.frames())
                .mapToDouble(i -> score.at(i / score.fps()).stream()
                        .mapToDouble(part -> part.weight() * part.passage().index())
                        .sum())
                .toArray();
    }

    /** When half the way is walked, as a share of the piece. */
    private static double halfway(Arc arc) {
        Score score = walk(plain(Mood.NEUTRAL).arc(arc), 21);
        double[] places = places(score);
        return IntStream.range(0, places.length)
                        .filter(i -> places[i] >= 10)
                        .findFirst()
                        .orElseThrow()
                / (double) places.length;
    }

    /** The longest of the steps in the middle of a walk ÷ the shortest. */
    private static double unevenness(Score score) {
        double[] steps = IntStream.range(20, 40)
                .mapToDouble(k ->
                        score.passages().get(k).end() - score.passages().get(k).start())
                .toArray();
        return IntStream.range(0, steps.length).mapToDouble(i -> steps[i]).max().orElseThrow()
                / IntStream.range(0, steps.length)
                        .mapToDouble(i -> steps[i])
                        .min()
                        .orElseThrow();
    }

    private static String stills(Score score) {
        return score.passages().stream()
                .map(passage -> String.valueOf(passage.still()))
                .collect(Collectors.joining());
    }
}
