package org.breathe.score;

import org.breathe.mood.Mood;
import org.breathe.timing.FeltTime;

/**
 * The time that a passage's camera feels: it lingers at the middle and skims the way there and back, most so in memory.
 *
 * @param start of the passage, s
 * @param length s
 * @param share 0 (even) … 0.9
 */
record PassageClock(double start, double length, double share) {
    static PassageClock of(Timeline timeline, Passage passage, boolean data) {
        Mood mood = passage.mood();
        double share = data ? 0 : 0.2 * Math.max(0, -mood.arousal()) + 0.4 * mood.memory();
        return new PassageClock(passage.start(), timeline.settled(passage) - passage.start(), share);
    }

    /** What is felt at a time. */
    double felt(double time) {
        return start + length * FeltTime.lingering((time - start) / length, share);
    }

    /** When a moment is felt. */
    double when(double felt) {
        double low = felt - length;
        double high = felt + length;
        // Felt time never runs backwards, so halving finds it; forty halvings leave less than a nanosecond of minutes.
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
