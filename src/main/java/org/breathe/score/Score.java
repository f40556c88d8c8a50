package org.breathe.score;

import java.util.List;
import java.util.Optional;

/**
 * The plan of a piece: passages with their times and moods, and for every moment where the camera is, which time each
 * layer feels and how full the lungs are. Immutable, computed once; every answer is a pure function of its arguments.
 * Times are in seconds from the start; felt time (stretched, held, stuttered, lagging) is already in the answers.
 */
public interface Score {
    /** Frames per second, 1…1000. */
    double fps();

    /** How many frames the piece has; at least 1. */
    int frames();

    /** The piece's length: frames ÷ fps. */
    default double seconds() {
        return frames() / fps();
    }

    /** When a frame is shown, s from the start of the piece. */
    default double secondsAt(int frame) {
        return frame / fps();
    }

    /** Whether the last frame flows into the first. */
    boolean loops();

    /** All passages in the order in which they are seen, silences included; not modifiable. */
    List<Passage> passages();

    /** Which passages are seen at a moment, in the order of the score: two in a dissolve, none in a silence. */
    List<PassageShare> at(double seconds);

    /** The passage that is seen most at a moment; it may be a silence. */
    Passage leading(double seconds);

    /**
     * Where the camera is for a layer of a passage.
     *
     * @param depth the layer's disparity, 0 (farthest) … 1 (nearest); during a lag the far ones come late
     */
    Pose camera(Passage passage, double seconds, double depth);

    /** How full the lungs are, 0 (empty) … 1 (full); 0 where nobody breathes and in all frames where intensity is 0. */
    default double breath(double seconds) {
        return 0;
    }

    /** How strong the piece is at a moment, 0…2: the set intensity times that of the arc. */
    double intensity(double seconds);

    /** How far the farthest layer is behind, s. */
    default double lag(double seconds) {
        return 0;
    }

    /** Whether time is held. */
    default boolean holds(double seconds) {
        return false;
    }

    /** The plan that gestures other than the camera follow; empty for time points, which they may not change. */
    default Optional<Plan> plan() {
        return Optional.empty();
    }

    /**
     * A named signal of the score itself; see {@link ScoreSignals}.
     *
     * @throws IllegalArgumentException if there is no such signal; the message lists those that there are
     */
    default double signal(String name, double seconds) {
        return ScoreSignals.at(this, name, seconds).orElseThrow(() -> ScoreSignals.unknown(name, ScoreSignals.names()));
    }

    /** What the score decided and why, line by line, for the recipe: resolved mood, breath rate, lengths. */
    List<String> notes();
}
