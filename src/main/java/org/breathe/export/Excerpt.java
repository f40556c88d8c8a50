package org.breathe.export;

import org.breathe.render.Animation;
import org.breathe.render.AssembledAnimation;

/** A run of frames of an animation as an animation of its own. */
public final class Excerpt {
    private Excerpt() {}

    /**
     * The frames from one to another, both included: the animation's own, byte for byte. The score is that of the whole
     * piece. Closing the excerpt closes the animation.
     *
     * @param first from 0
     * @param last from {@code first}
     * @throws IllegalArgumentException if the animation has no such frames
     */
    public static Animation of(Animation whole, int first, int last) {
        if (first < 0 || last < first || last >= whole.frames()) {
            throw new IllegalArgumentException("frames=" + (first + 1) + "-" + (last + 1)
                    + " is not in the piece: it has the frames 1-" + whole.frames() + ".");
        }
        return AssembledAnimation.run(whole, first, last - first + 1);
    }
}
