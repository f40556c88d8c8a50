package org.breathe.gesture;

import java.util.List;
import org.breathe.score.Passage;

/**
 * A gesture in one piece. Pure: equal questions have equal answers, in any order. Safe for use by several threads.
 */
@FunctionalInterface
public interface Performer {
    /**
     * What the gesture does to a still at a moment; nothing at rest.
     *
     * @param still what the passage shows; what takes time to read from it is kept there ({@link StillModel#prepared})
     * @param passage never a silence
     * @param seconds since the start of the piece
     */
    List<Effect> at(StillModel still, Passage passage, double seconds);

    /**
     * One of the gesture's signals at a moment.
     *
     * @param name with the number of a face in the place of {@code FACE}
     * @param passage never a silence
     */
    default double signal(String name, Passage passage, double seconds) {
        throw new IllegalArgumentException("There is no signal " + name + " of this gesture.");
    }
}
