package org.breathe.score;

import org.breathe.mood.Labelled;

/** How a piece ends. */
public enum Ending implements Labelled {
    /** The last still comes to rest and is seen as it is, for half a second or longer. */
    REST,
    /** The last frame flows into the first. */
    LOOP,
    /** The last still goes into the dark. */
    FADE_OUT;

    /**
     * The ending with a label, whatever its case.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public static Ending of(String label) {
        return Labelled.of("ending", values(), label);
    }
}
