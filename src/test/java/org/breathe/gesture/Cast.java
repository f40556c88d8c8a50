package org.breathe.gesture;

import java.util.Map;
import org.breathe.score.Score;

/** Ensembles of given performers, whatever the score lets play, so that tests may play single gestures. */
public final class Cast {
    private Cast() {}

    /**
     * An ensemble.
     *
     * @param performers in the order in which they act
     */
    public static Ensemble of(Score score, Map<Gesture, Performer> performers) {
        return new Ensemble(score, performers);
    }
}
