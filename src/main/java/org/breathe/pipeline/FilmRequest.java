package org.breathe.pipeline;

import java.util.Set;
import java.util.function.IntFunction;
import org.breathe.gesture.Ensemble;
import org.breathe.gesture.Gesture;
import org.breathe.image.Display;
import org.breathe.image.Sequence;
import org.breathe.render.Film;
import org.breathe.render.PreparedStills;
import org.breathe.score.Score;

/**
 * What a pipeline makes its film of.
 *
 * @param score the plan
 * @param size of the frames
 * @param stills ready for frames of that size
 * @param recipe what reproduces the piece; may be empty
 * @param gestures those that may play
 * @param threads how many render a frame; never changes a byte
 */
record FilmRequest(
        Score score, FrameSize size, PreparedStills stills, String recipe, Set<Gesture> gestures, int threads) {
    /** The film of stills in the making, which a pipeline may render in its own way. */
    Film film(Sequence stills) {
        return film(stills.display(), stills::label);
    }

    /**
     * The same of stills with other labels.
     *
     * @param labels of the stills, by their index
     */
    Film film(Display display, IntFunction<String> labels) {
        return Film.of(Ensemble.of(score, gestures), stills, display)
                .labels(labels)
                .recipe(recipe)
                .threads(threads);
    }
}
