package org.breathe.gesture;

import java.util.List;
import org.breathe.score.Passage;

/**
 * A gesture in one piece. It is pure: equal questions have equal answers, bit by bit, in any order, since frames are
 * made in any order and again. It is safe for use by several threads, which ask it without locks.
 */
@FunctionalInterface
public interface Performer {
    /**
     * What the gesture does to a still at a moment. It is asked once for each frame and still, so what takes time to
     * read from the still is kept in {@link StillModel#prepared}. Where two passages dissolve, it is asked for each.
     *
     * @param still what the passage shows
     * @param passage never a silence; its mood is {@code passage.mood()}
     * @param seconds since the start of the piece
     * @return empty where it does nothing: a frame in which no gesture does anything, but that the camera may be at rest,
     *     is the still, sample by sample
     */
    List<Effect> at(StillModel still, Passage passage, double seconds);

    /**
     * One of the gesture's signals at a moment.
     *
     * @param name one of {@link Gesture#signals}, with the number of a face in the place of {@code FACE}
     * @param passage never a silence
     * @param seconds since the start of the piece
     * @throws IllegalArgumentException if the gesture has no signals
     */
    default double signal(String name, Passage passage, double seconds) {
        throw new IllegalArgumentException("There is no signal " + name + " of this gesture.");
    }
}
