package org.breathe.timing;

import java.util.Arrays;

/** Finds a moment's place among times that are sorted. */
public final class SortedTimes {
    private SortedTimes() {}

    /**
     * The index of the last time that is not after a moment; −1 if all are.
     *
     * @param times rising, in the unit of {@code moment}
     */
    public static int lastUpTo(double moment, double[] times) {
        int found = Arrays.binarySearch(times, moment);
        return found >= 0 ? found : -found - 2;
    }
}
