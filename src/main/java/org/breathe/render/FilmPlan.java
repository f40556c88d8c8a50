package org.breathe.render;

import org.breathe.gesture.Gesture;
import org.breathe.score.Score;
import org.breathe.score.ScoreSignals;

/** What a film follows: its score, the signals in it, and the recipe that makes the film again. */
public interface FilmPlan {
    /** What reproduces this piece: a line for {@code run(…)} and {@code //} lines on what was decided and added. */
    String recipe();

    /** The plan that the frames follow. */
    Score score();

    /**
     * A signal at so many seconds after the first frame: of the score (see {@link ScoreSignals}) or of a gesture (see
     * {@link Gesture#signals}), such as {@code breath}, {@code camera.zoom}, {@code lid.0.left} or {@code light}.
     *
     * @throws IllegalArgumentException if there is no such signal; the message lists those that there are
     */
    double signal(String name, double seconds);
}
