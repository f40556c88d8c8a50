package org.breathe.render;

import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import java.util.List;
import java.util.Set;
import org.breathe.gesture.Gesture;
import org.breathe.scene.Scene;
import org.breathe.score.Score;

/**
 * A piece as a function of the frame index. Every answer depends only on the input pixels, the settings, the models and
 * the arguments; frames may be asked for in any order, from any thread. Frames, stills and layers count from 0.
 */
public interface Animation extends AutoCloseable {
    /** How many frames there are; at least 1. */
    int frames();

    /** Frames per second; frame i is the moment i ÷ fps. */
    double fps();

    /** The width of a frame, px. */
    int width();

    /** The height of a frame, px. */
    int height();

    /** How many planes a frame has; 1 for grey and for RGB. */
    int channels();

    /** 8, 16, 24 (RGB) or 32. */
    int bitDepth();

    /**
     * The {@code channels()} planes of a frame, fresh copies.
     *
     * @throws IndexOutOfBoundsException if there is no such frame
     */
    ImageProcessor[] frame(int i);

    /** The frame as seen through the source's LUTs and display ranges, frozen when the animation was made. */
    ColorProcessor rgb(int i);

    /** The frame's time and what it shows, in one line. */
    String label(int i);

    /** What reproduces this piece: a line for {@code run(…)} and {@code //} lines on what was decided and added. */
    String recipe();

    /** The plan that the frames follow. */
    Score score();

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

    /** A signal of the score; see {@link Score#signal}. */
    double signal(String name, double seconds);

    @Override
    void close();

    /**
     * A still's share of a frame.
     *
     * @param still from 0
     * @param weight 0…1
     */
    record Placed(int still, double weight) {}
}
