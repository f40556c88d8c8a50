package org.breathe.render;

import org.breathe.score.Score;

/** What a film follows: its score, the signals in it, and the recipe that makes the film again. */
public interface FilmPlan {
    /** What reproduces this piece: a line for {@code run(…)} and {@code //} lines on what was decided and added. */
    String recipe();

    /** The plan that the frames follow. */
    Score score();

    /** A signal of the score, seconds after the first frame; see {@link Score#signal}. */
    double signal(String name, double seconds);
}
