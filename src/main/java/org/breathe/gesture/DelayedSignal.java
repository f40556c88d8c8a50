package org.breathe.gesture;

import org.breathe.score.Passage;

/** A quantity that a voice says for each moment of a passage and that reaches places late. Pure; asked by several threads. */
@FunctionalInterface
public interface DelayedSignal {
    /**
     * The quantity at a moment, at a place that it reaches late.
     *
     * @param passage never a silence
     * @param seconds since the start of the piece
     * @param delay after which it reaches the place, s
     */
    double at(Passage passage, double seconds, double delay);
}
