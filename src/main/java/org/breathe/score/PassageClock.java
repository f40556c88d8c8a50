package org.breathe.score;

import org.breathe.mood.Mood;
import org.breathe.timing.FeltTime;

/**
 * The time by which a passage's camera moves: slower in the middle, faster before and after, most so in memory.
 *
 * @param start of the passage, s
 * @param length s
 * @param share how much slower the middle is, 0 (even) … 0.9
 */
record PassageClock(double start, double length, double share) {
    /** The clock of a passage; even in data. */
    static PassageClock of(Timeline timeline, Passage passage, boolean data) {
        Mood mood = passage.mood();
        double share = data ? 0 : 0.2 * Math.max(0, -mood.arousal()) + 0.4 * mood.memory();
        return new PassageClock(passage.start(), timeline.settled(passage) - passage.start(), share);
    }

    /** The felt time at a time, both in s. */
    double felt(double time) {
        return start + length * FeltTime.lingering((time - start) / length, share);
    }

    /** The time, s, at which a moment of felt time is reached. */
    double when(double felt) {
        double low = felt - length;
        double high = felt + length;
        // Felt time never runs backwards, so bisection finds it; 40 halvings of some minutes leave less than 1 ns.
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (felt(middle) < felt) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
