package org.breathe.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BorderTest {
    @ParameterizedTest
    @CsvSource({"INSIDE, -1, -1, -1, -1", "REPLICATED, 0, 0, 3, 3", "MIRRORED, 1, 2, 2, 1"})
    void saysWhatLiesOneAndTwoPixelsBeyondFour(Border border, int before, int twoBefore, int after, int twoAfter) {
        assertEquals(before, border.index(-1, 4));
        assertEquals(twoBefore, border.index(-2, 4));
        assertEquals(after, border.index(4, 4));
        assertEquals(twoAfter, border.index(5, 4));
    }

    @ParameterizedTest
    @EnumSource(Border.class)
    void insideEveryPixelStandsForItself(Border border) {
        for (int i = 0; i < 5; i++) {
            assertEquals(i, border.index(i, 5));
        }
    }

    @Test
    void mirrorsFaceEachOtherAcrossAnyDistance() {
        for (int i = 0; i < 4; i++) {
            assertEquals(i, Border.MIRRORED.index(i + 6 * 7, 4));
            assertEquals(i, Border.MIRRORED.index(-i - 6 * 7, 4));
        }
        assertEquals(0, Border.MIRRORED.index(-9, 1));
    }
}
