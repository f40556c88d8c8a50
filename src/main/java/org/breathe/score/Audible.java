package org.breathe.score;

/** A score as its signals hear it. */
interface Audible extends Score {
    /** The passage that is seen most; it may be a silence. */
    Passage leading(double seconds);

    /** How far the farthest layer is behind, s. */
    double lag(double seconds);

    /** Whether time is held. */
    boolean holds(double seconds);

    /** How strong the piece is. */
    double intensity(double seconds);
}
