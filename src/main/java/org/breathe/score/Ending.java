package org.breathe.score;

import org.breathe.mood.Labelled;
import org.breathe.mood.Mood;
import org.breathe.pixels.Clamp;

/** How a piece ends. */
public enum Ending implements Labelled {
    /** The last still comes to rest; after a last breath its end is seen as it is. */
    REST,
    /** The last frame flows into the first. */
    LOOP,
    /** The last still goes into the dark. */
    FADE_OUT;

    /**
     * A moment within a piece: beyond an end the end's, in a loop that of another round.
     *
     * @param time s
     * @param seconds the length of the piece
     */
    double within(double time, double seconds) {
        if (this == LOOP) {
            double turned = time % seconds;
            return turned < 0 ? turned + seconds : turned;
        }
        return Clamp.between(time, 0, seconds);
    }

    /**
     * How far a piece has come, 0…1; in a loop it comes and goes, so that its end is its beginning.
     *
     * @param share of the piece that has gone by, 0…1
     */
    double progress(double share) {
        return this == LOOP ? (1 - Math.cos(2 * Math.PI * share)) / 2 : share;
    }

    /**
     * How long the end of a piece of photographs stands, s: long enough to be seen as it is, too short to look dead.
     */
    static double seenAsItIs(double fps) {
        return 0.28 + 1 / fps;
    }

    /** How long the last still rests at the end of a piece of measurements in a mood, s, if there is time. */
    static double rest(Mood mood) {
        return 1 - 0.35 * mood.arousal();
    }

    /** The least that the last still rests, s: half a second and a little, and a frame in which it arrives. */
    static double leastRest(double fps) {
        return 0.55 + 1 / fps;
    }
}
