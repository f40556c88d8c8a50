package org.breathe.render;

import ij.process.FloatProcessor;
import java.util.List;
import java.util.Set;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation.Placed;
import org.breathe.scene.Scene;

/**
 * What lies where in each frame: the stills that it shows, their layers, and how gestures move and light them. Frames,
 * stills and layers count from 0; maps are as large as a frame.
 */
public interface FrameGeometry {
    /** Which stills a frame shows: two in a dissolve, none in a silence. */
    List<Placed> at(int i);

    /** What was seen in a still, as it lies under the frame. */
    Scene scene(int still);

    /** How many depth layers a still has; the last is nearest. */
    int layers(int still);

    /**
     * The displacement of a layer under some of the gestures, in px of the frame: source = output + d. NaN outside the
     * layer's coverage, everywhere if the frame does not show the still.
     */
    Field displacement(int i, int still, int layer, Set<Gesture> which);

    /** How much of each pixel a layer covers, 0…1, before nearer layers hide it. */
    FloatProcessor coverage(int i, int still, int layer);

    /** The linear gain that a gesture of light applies, 1 where it does nothing. */
    FloatProcessor gain(int i, Gesture tone);
}
