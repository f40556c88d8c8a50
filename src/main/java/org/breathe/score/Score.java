package org.breathe.score;

import java.util.List;

/**
 * The whole plan of a piece: passages with their times and moods, and for every moment where the camera is, how full
 * the lungs are, how far a lid has fallen, what the light does. Immutable, computed once; every answer is a pure
 * function of its arguments. Times are in seconds from the start; felt time (stretched, held, stuttered, lagging) is
 * already in the answers. A voice that a score does not have answers as if nothing happened.
 */
public interface Score {
    /** Frames per second, 1…1000. */
    double fps();

    /** How many frames the piece has; at least 1. Frame i is the moment i ÷ fps. */
    int frames();

    /** The piece's length: frames ÷ fps. */
    default double seconds() {
        return frames() / fps();
    }

    /** Whether the last frame flows into the first. */
    boolean loops();

    /** All passages in the order in which they are seen, silences included; not modifiable. */
    List<Passage> passages();

    /** Who is seen at a moment, in the order of the score: two in a dissolve, none in a silence. */
    List<PassageShare> at(double seconds);

    /**
     * Where the camera is for a layer of a passage.
     *
     * @param depth the layer's disparity, 0 (farthest) … 1 (nearest); during a lag the far ones come late
     */
    Pose camera(Passage passage, double seconds, double depth);

    /**
     * The time that a layer of a passage feels, s: held, stuttered, lingering, skimming and, far away, lagging. What
     * moves by itself (leaves, water, steam) moves by it. It never runs backwards.
     *
     * @param depth as for {@link #camera}
     */
    default double felt(Passage passage, double seconds, double depth) {
        return seconds;
    }

    /** The unsteadiness of a hand-held camera, added to the camera's pan: zoom is 1, x and y in fractions of the width. */
    default Pose hand(Passage passage, double seconds) {
        return Pose.REST;
    }

    /** How full the lungs are, 0 (empty) … 1 (full); 0 in all frames where intensity is 0. */
    default double breath(double seconds) {
        return 0;
    }

    /** How far a lid has fallen, 0 (as in the still) … 1 (closed). */
    default double lid(Passage passage, int face, boolean left, double seconds) {
        return 0;
    }

    /**
     * Where a face's eyes look aside to: −1 (left in the image) … 0 (as in the still) … 1 (right).
     *
     * @param face which face, from 0
     */
    default double gaze(Passage passage, int face, double seconds) {
        return 0;
    }

    /**
     * The light's gain, linear, around 1.
     *
     * @param region which region, 0 (reached first by a change of light) … 1 (reached last)
     */
    default double light(Passage passage, double seconds, double region) {
        return 1;
    }

    /**
     * How far leaves are bent by the wind: 0 (as in the still) … 1 (in a breeze, at its strongest, along it); less than
     * 0 as they swing back.
     *
     * @param late how long the wind takes to get there, s; where it is stronger or weaker than usual, less or more
     */
    default double sway(Passage passage, double seconds, double late) {
        return 0;
    }

    /**
     * How far water is carried by its waves, along them: 0 (as in the still) … 1 (as far as lively water is); less than
     * 0 as it swings back.
     *
     * @param late how long a wave takes to get there, s; where water is quicker or slower than usual, less or more
     */
    default double ripple(Passage passage, double seconds, double late) {
        return 0;
    }

    /**
     * How far clouds have gone along the wind: 0 (as in the still) … 1 (farthest); less than 0 where they come from.
     */
    default double drift(Passage passage, double seconds) {
        return 0;
    }

    /** How dense steam is, 0…1. */
    default double steam(Passage passage, double seconds) {
        return 0;
    }

    /** How dark the shadow of a cloud is, 0…1. */
    default double shadow(Passage passage, double seconds) {
        return 0;
    }

    /** How far over the picture the shadow of a cloud is, 0 (not yet) … 1 (gone by). */
    default double crossing(Passage passage, double seconds) {
        return 0;
    }

    /** How soft detail is away from the attention point, 0…1. */
    default double softness(Passage passage, double seconds) {
        return 0;
    }

    /** How much grain there is, 0…1. */
    default double grain(Passage passage, double seconds) {
        return 0;
    }

    /**
     * A named signal: {@code breath}, {@code lag} (s that the farthest layer is behind), {@code hold} (0 or 1),
     * {@code intensity}, {@code camera.x}, {@code camera.y}, {@code camera.zoom}, {@code lid.FACE.left},
     * {@code lid.FACE.right}, {@code gaze.FACE} (faces count from 0), {@code sway}, {@code ripple}, {@code drift},
     * {@code light}, {@code softness}, {@code grain}.
     *
     * @throws IllegalArgumentException if there is no such signal; the message lists those that there are
     */
    double signal(String name, double seconds);

    /** What the score decided and why, line by line, for the recipe: resolved mood, breath rate, lengths. */
    List<String> notes();
}
