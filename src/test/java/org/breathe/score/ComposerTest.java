package org.breathe.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breathe.gesture.Gesture;
import org.breathe.mood.Arc;
import org.breathe.mood.Mood;
import org.breathe.mood.NamedMood;
import org.breathe.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {
    /** Those of the score and of every gesture, so that one that is added is asked, too. */
    private static final List<String> SIGNALS = Stream.concat(
                    ScoreSignals.names().stream(),
                    Gesture.all().stream().flatMap(gesture -> gesture.signals().keySet().stream()))
            .map(name -> name.replace("FACE", "0"))
            .toList();

    @ParameterizedTest
    @CsvSource({"-1, 8, 12.5", "0, 3.8, 5.3", "1, 1.5, 2.5"})
    void shotsAreLongWhenCalmAndShortWhenExcited(double arousal, double shortest, double longest) {
        Score score = Composer.compose(
                ScoreSpec.builder()
                        .mood(new Mood(0, arousal, 0, 0))
                        .arc(Arc.STEADY)
                        .build(),
                Collections.nCopies(30, Pieces.ROOM));
        List<Passage> passages = score.passages();
        for (int i = 0; i + 2 < passages.size(); i++) {
            double length = passages.get(i + 1).start() - passages.get(i).start();
            assertTrue(length >= shortest && length <= longest, () -> "a shot of " + length + " s");
        }
    }

    @ParameterizedTest
    @CsvSource({"Calm, 10, 14", "Tender, 8, 12", "Joyful, 5, 8", "Tense, 6, 9"})
    void aStillAloneGetsAWholePhrase(String mood, double shortest, double longest) {
        double seconds =
                Composer.compose(ask(mood).build(), List.of(Pieces.PORTRAIT)).seconds();
        assertTrue(seconds >= shortest && seconds <= longest, () -> seconds + " s");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 3, 20, 61.3})
    void anAskedLengthIsExactAndKeepsEveryStill(double seconds) {
        Score score = Composer.compose(ask("Regretful").seconds(seconds).build(), Pieces.FOUR);
        assertEquals(Math.round(seconds * 25), score.frames());
        Set<Integer> seen = new TreeSet<>();
        for (int i = 0; i < score.frames(); i++) {
            score.at(i / score.fps()).stream()
                    .filter(part -> part.weight() > 0.5)
                    .forEach(part -> seen.add(part.passage().still()));
        }
        assertEquals(Set.of(0, 1, 2, 3), seen);
    }

    @Test
    void aLengthThatCannotShowEveryStillIsRefused() {
        ScoreSpec spec = ScoreSpec.builder().mood(Mood.NEUTRAL).seconds(0.1).build();
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Composer.compose(spec, Pieces.FOUR))
                .getMessage()
                .contains("seconds is 0.1"));
    }

    @ParameterizedTest
    @EnumSource
    void weightsOfAMomentNeverExceedOneAndNeverJumpInADissolve(NamedMood mood) {
        Score score = Composer.compose(ask(mood.label()).build(), Pieces.FOUR);
        for (int i = 0; i < score.frames(); i++) {
            double sum = 0;
            for (PassageShare part : score.at(i / score.fps())) {
                assertTrue(part.weight() > 0 && part.weight() <= 1);
                sum += part.weight();
            }
            assertTrue(sum <= 1 + 1e-12);
        }
    }

    @Test
    void calmDissolvesAndTensionCuts() {
        assertTrue(overlap("Calm") > 1);
        assertEquals(0, overlap("Joyful"));
        assertEquals(
                0,
                Composer.compose(ask("Tense").intensity(0).build(), Pieces.FOUR).passages().stream()
                        .filter(Passage::isSilence)
                        .count());
    }

    @Test
    void memoryBringsTheFirstStillBackUnderOtherLight() {
        Score score = Composer.compose(ask("Nostalgic").build(), Pieces.FOUR);
        Passage first = score.passages().get(0);
        Passage last = score.passages().get(score.passages().size() - 1);
        assertEquals(0, last.still());
        assertTrue(last.returning() && !first.returning());
        double then = Pieces.signal(score, "light", first, first.end() - 1);
        double now = Pieces.signal(score, "light", last, (last.start() + last.end()) / 2 + 1);
        assertTrue(Math.abs(now - then) > 0.04, () -> "light was " + then + " and is " + now);
    }

    @ParameterizedTest
    @CsvSource({
        "As stacked, 0123",
        "Reversed, 3210",
        "There and back, 0123210",
        "Near to far, 0213",
        "Far to near, 1302"
    })
    void stillsComeInTheOrderThatIsAsked(String order, String expected) {
        Score score = Composer.compose(ask("Joyful").order(Order.of(order)).build(), Pieces.FOUR);
        assertEquals(expected, stills(score));
    }

    @Test
    void anOrderMayRepeatAndLeaveOut() {
        assertEquals(
                "0210",
                stills(Composer.compose(
                        ask("Joyful").order(Order.listed(List.of(0, 2, 1, 0))).build(), Pieces.FOUR)));
        ScoreSpec wrong = ask("Joyful").order(Order.listed(List.of(4))).build();
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Composer.compose(wrong, Pieces.FOUR))
                .getMessage()
                .contains("still 5"));
    }

    @Test
    void theSameAnswersComeInAnyOrderOfQuestions() {
        Score forwards = Composer.compose(ask("Restless").build(), Pieces.FOUR);
        Score backwards = Composer.compose(ask("Restless").build(), Pieces.FOUR);
        double[][] answers = new double[forwards.frames()][SIGNALS.size()];
        for (int i = 0; i < answers.length; i++) {
            for (int k = 0; k < SIGNALS.size(); k++) {
                answers[i][k] = Pieces.signal(forwards, SIGNALS.get(k), i / forwards.fps());
            }
        }
        for (int i = answers.length - 1; i >= 0; i--) {
            for (int k = SIGNALS.size() - 1; k >= 0; k--) {
                assertEquals(answers[i][k], Pieces.signal(backwards, SIGNALS.get(k), i / backwards.fps()));
            }
        }
    }

    @Test
    void ofManyStillsOnlyThreeAreLookedAtToPlan() {
        Set<Integer> looked = new TreeSet<>();
        List<Scene> lazy = new AbstractList<>() {
            @Override
            public Scene get(int index) {
                looked.add(index);
                return Pieces.ROOM;
            }

            @Override
            public int size() {
                return 301;
            }
        };
        Score score = Composer.compose(ScoreSpec.builder().build(), lazy);
        assertEquals(Set.of(0, 150, 300), looked);
        score.camera(score.passages().get(7), score.passages().get(7).start() + 1, 1);
        assertTrue(looked.contains(7));
    }

    @Test
    void aMoodForEveryStillGoesRoundAndAPictureMayDecideForItself() {
        ScoreSpec spec = ScoreSpec.builder()
                .arc(Arc.STEADY)
                .moods(List.of(Optional.of(NamedMood.JOYFUL.mood()), Optional.empty()))
                .build();
        List<Passage> passages = Composer.compose(spec, Pieces.FOUR).passages();
        assertEquals(NamedMood.JOYFUL.mood(), passages.get(2).mood());
        assertEquals(Pieces.ROOM.mood(), passages.get(1).mood());
    }

    @Test
    void anOverrideReplacesOneCoordinateOfEveryMood() {
        ScoreSpec spec = ScoreSpec.builder().arc(Arc.STEADY).tension(0.75).build();
        for (Passage passage : Composer.compose(spec, Pieces.FOUR).passages()) {
            assertEquals(0.75, passage.mood().tension());
        }
    }

    @Test
    void anUnknownSignalIsAnsweredWithThoseThatThereAre() {
        Score score = Composer.compose(ask("Calm").build(), Pieces.FOUR);
        String message = assertThrows(IllegalArgumentException.class, () -> score.signal("pulse", 0))
                .getMessage();
        assertTrue(message.contains("pulse") && message.contains("camera.zoom"), message);
    }

    @Test
    void theRecipeIsToldMoodBreathAndLengths() {
        String notes = String.join(
                "\n", Composer.compose(ScoreSpec.builder().build(), Pieces.FOUR).notes());
        for (String word : List.of("Mood of still 4", "made up", "Breath:", "still 2", "Ending: Rest")) {
            assertTrue(notes.contains(word), notes);
        }
        assertFalse(notes.contains("null"), notes);
    }

    private static ScoreSpecBuilder ask(String mood) {
        return ScoreSpec.builder().mood(NamedMood.of(mood).mood());
    }

    private static double overlap(String mood) {
        List<Passage> passages =
                Composer.compose(ask(mood).build(), Pieces.FOUR).passages();
        return passages.get(0).end() - passages.get(1).start();
    }

    private static String stills(Score score) {
        return score.passages().stream()
                .filter(passage -> !passage.isSilence())
                .map(passage -> String.valueOf(passage.still()))
                .collect(Collectors.joining());
    }
}
