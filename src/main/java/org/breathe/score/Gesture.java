package org.breathe.score;

import java.util.EnumSet;
import java.util.Set;

/** One kind of motion or light. */
public enum Gesture {
    CAMERA,
    HAND,
    BREATH,
    BLINK,
    GLANCE,
    FACE,
    SWAY,
    FLOW,
    STEAM,
    LIGHT,
    SHADOW,
    SOFTNESS,
    GRAIN;

    /** Whether a voice plays it; a face waits for eyes that tell a smile from a grin. */
    public boolean isPlayed() {
        return this != FACE;
    }

    /** Every gesture. */
    public static Set<Gesture> all() {
        return EnumSet.allOf(Gesture.class);
    }
}
