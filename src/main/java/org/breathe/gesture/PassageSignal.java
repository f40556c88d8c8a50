package org.breathe.gesture;

import org.breathe.score.Passage;

/** A quantity that a voice says for each moment of a passage. Pure; asked by several threads. */
@FunctionalInterface
public interface PassageSignal {
    /**
     * The quantity at a moment.
     *
     * @param passage never a silence
     * @param seconds since the start of the piece
     */
    double at(Passage passage, double seconds);
}
