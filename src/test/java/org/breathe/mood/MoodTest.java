package org.breathe.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoodTest {
    @ParameterizedTest
    @EnumSource
    void isFoundByItsNameInAnyCaseAndIsNearestToItself(NamedMood mood) {
        assertEquals(mood, NamedMood.of(" " + mood.name().toLowerCase() + " "));
        assertEquals(mood, NamedMood.nearest(mood.mood()));
    }

    @Test
    void anUnknownNameIsAnsweredWithThoseThatThereAre() {
        String message = assertThrows(IllegalArgumentException.class, () -> NamedMood.of("Hangry"))
                .getMessage();
        for (NamedMood mood : NamedMood.values()) {
            assertTrue(message.contains(mood.label()), message);
        }
        assertTrue(message.contains("Hangry"), message);
    }

    @Test
    void refusesWhatIsOutsideItsRangesAndSaysWhich() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Mood(0, 0, -0.1, 0))
                .getMessage()
                .startsWith("tension is -0.1"));
        assertThrows(IllegalArgumentException.class, () -> new Mood(Double.NaN, 0, 0, 0));
        assertEquals(new Mood(-1, 1, 0, 1), Mood.nearest(-2, 2, -2, 2));
    }

    @Test
    void liesHalfwayBetweenTwo() {
        assertEquals(new Mood(0.5, -0.5, 0.25, 0.5), Mood.NEUTRAL.towards(new Mood(1, -1, 0.5, 1), 0.5));
    }

    @ParameterizedTest
    @EnumSource
    void noArcEverFallsSilentOrLeavesTheRanges(Arc arc) {
        for (double p = 0; p <= 1; p += 1 / 64.0) {
            assertTrue(arc.intensity(p) >= 0.3 && arc.intensity(p) <= 1, arc + " at " + p);
            arc.mood(new Mood(1, 1, 1, 1), p);
            arc.mood(new Mood(-1, -1, 0, 0), p);
        }
        assertEquals(arc, Arc.of(arc.label()));
    }

    @Test
    void swellAndResolvePeaksAfterTheMiddleAndReturns() {
        Arc arc = Arc.SWELL_AND_RESOLVE;
        assertEquals(1, arc.intensity(0.62), 0.001);
        assertEquals(arc.intensity(0), arc.intensity(1), 1e-9);
        assertTrue(arc.mood(Mood.NEUTRAL, 0.62).arousal()
                > arc.mood(Mood.NEUTRAL, 0.05).arousal());
    }
}
