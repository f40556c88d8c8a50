package org.breathe.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.score.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GestureKeysTest {
    /** A gesture that waits to be asked for under some key. */
    private record Waiting(String key) implements Gesture {
        @Override
        public Optional<String> onRequest() {
            return Optional.of("Lets it play.");
        }

        @Override
        public Performer perform(Score score) {
            return (still, passage, seconds) -> List.of();
        }
    }

    @Test
    void aGestureWithTheNameOfAnOptionIsLeftOutAndTold() {
        Gesture glow = new Waiting("glow");
        GestureKeys keys = GestureKeys.of(List.of(new Waiting("fps"), glow), Set.of("fps", "seed"));
        assertEquals(Set.of(glow), keys.gestures());
        assertEquals(List.of("glow"), keys.format().choices());
        assertEquals(Set.of(glow), keys.playing(List.of(), List.of(), gesture -> true));
        assertEquals(1, keys.refusals().size());
        String told = keys.refusals().get(0);
        assertTrue(told.contains("\"fps\" is that of an option") && told.endsWith("."), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mood", "imperfection", "only", "without", "frames", "seed"})
    void noGestureMayHaveTheNameOfAKeyWhereverThatStands(String name) {
        assertTrue(OptionKey.TAKEN.contains(name));
    }

    @Test
    void everyKeyIsTakenButTheFlagsOfGestures() {
        for (OptionKey<?> key : OptionKey.all()) {
            boolean flag = OptionKey.REQUESTED.containsValue(key);
            assertEquals(!flag, OptionKey.TAKEN.contains(key.name()), key.name());
        }
    }

    @Test
    void theHelpNamesTheGesturesThatAreNotPlayedYet() {
        assertEquals("", GestureKeys.of(List.of(new Waiting("glow")), Set.of()).unplayed());
        assertTrue(OptionKey.ONLY.help().endsWith("; face is not played yet."), OptionKey.ONLY.help());
    }

    @Test
    void ownGesturesAllHaveKeys() {
        assertEquals(Gesture.all(), OptionKey.gestures().gestures());
        assertFalse(OptionKey.REQUESTED.isEmpty());
    }
}
