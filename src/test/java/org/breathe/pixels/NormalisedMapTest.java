package org.breathe.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NormalisedMapTest {
    /** Four by two, so that pixels are a quarter of the width wide. */
    private final NormalisedMap map = NormalisedMap.of(new float[] {0, 1, 2, 3, 10, 11, 12, 13}, 4, 2);

    @Test
    void positionsAreInFractionsOfTheWidthOnBothAxes() {
        assertEquals(2, map.at(0.625, 0.125));
        assertEquals(12, map.at(0.625, 0.375));
        assertEquals(6.5, map.at(0.5, 0.25));
    }

    @Test
    void beyondTheStillTheBorderGoesOn() {
        assertEquals(0, map.at(-3, -1));
        assertEquals(13, map.at(1, 0.5));
        assertEquals(13, map.at(7, 9));
    }

    @Test
    void zeroIsZeroEverywhere() {
        assertEquals(0, NormalisedMap.ZERO.at(0.3, 0.9));
    }
}
