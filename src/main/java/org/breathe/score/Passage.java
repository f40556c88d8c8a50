package org.breathe.score;

import org.breathe.mood.Manner;
import org.breathe.mood.Mood;

/**
 * A stretch of the piece that shows one still, or none. Neighbours overlap where they dissolve.
 *
 * @param index its place in the score, from 0
 * @param still which still, from 0; −1 is a silence
 * @param start when it begins to arrive, s
 * @param end when it has gone, s
 * @param mood its mood, as the arc leaves it
 * @param manner how its feeling goes about space, time and light; the arc leaves it alone
 * @param returning whether its still was seen before, so that it comes back under changed light
 */
public record Passage(int index, int still, double start, double end, Mood mood, Manner manner, boolean returning) {
    /** Whether nothing is shown. */
    public boolean isSilence() {
        return still < 0;
    }
}
