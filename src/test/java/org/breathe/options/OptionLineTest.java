package org.breathe.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionLineTest {
    @Test
    void aLineIsReadIntoValuesInTheirOneSpelling() {
        assertEquals(
                Map.of("mood", "Calm", "ending", "Fade out", "steam", "true", "seconds", "12.5"),
                OptionLine.parse("MOOD=calm ending=[fade out] steam seconds=012.50"));
        assertEquals(Map.of(), OptionLine.parse(" "));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Map<String, String> values =
                Map.of("steam", "true", "ending", "Fade out", "file", "/my films/[1].avi", "mood", "Calm");
        String line = OptionLine.write(values);
        assertEquals("mood=Calm ending=[Fade out] steam file=[/my films/[1].avi]", line);
        assertEquals(values, OptionLine.parse(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seconds=3 seconds=4",
                "seconds=3 SECONDS=3",
                "Seconds=3 fps=5 sECONDS=[4]",
                "SECONDS=3 seconds=4"
            })
    void aKeyIsGivenOnceHoweverItIsTyped(String line) {
        String message = assertThrows(IllegalArgumentException.class, () -> OptionLine.parse(line))
                .getMessage();
        assertEquals("The key seconds is given twice; give it once.", message);
    }

    @Test
    void aFlagIsGivenOnceHoweverItIsTyped() {
        assertThrows(IllegalArgumentException.class, () -> OptionLine.parse("steam Steam"));
    }

    @Test
    void onlyAFlagStandsWithoutAValue() {
        String message = assertThrows(IllegalArgumentException.class, () -> OptionLine.parse("steam fps"))
                .getMessage();
        assertEquals("The key fps has no value; write fps=…, allowed is a number from 1 to 120.", message);
    }
}
