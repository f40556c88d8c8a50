package org.breathe.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Schedules ask which of their events began last. */
class SortedTimesTest {
    private static final double[] TIMES = {0.5, 2, 3};

    @Test
    void aTimeHasBegunAtItsOwnMomentAndUntilTheNext() {
        assertEquals(1, SortedTimes.lastUpTo(2, TIMES));
        assertEquals(1, SortedTimes.lastUpTo(2.999, TIMES));
        assertEquals(2, SortedTimes.lastUpTo(100, TIMES));
    }

    @Test
    void beforeTheFirstNoneHasBegun() {
        assertEquals(-1, SortedTimes.lastUpTo(0.499, TIMES));
        assertEquals(-1, SortedTimes.lastUpTo(0, new double[0]));
    }
}
