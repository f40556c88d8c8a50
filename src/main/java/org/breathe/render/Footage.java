package org.breathe.render;

import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

/**
 * Frames as pictures, with their number, rate, size and sample type. Frames count from 0, may be asked for in any order
 * and from any thread, and are the same whenever they are asked for.
 */
public interface Footage {
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
}
