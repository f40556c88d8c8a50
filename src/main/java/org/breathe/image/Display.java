package org.breathe.image;

import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

/** How the planes of a frame are shown as colour: LUTs, display ranges and composite mode, frozen. */
public interface Display {
    /** The frame as the user would see it; a fresh copy. */
    ColorProcessor rgb(ImageProcessor[] planes);

    /** The sample that silence shows in each component: black as displayed (0 for RGB). */
    float[] silence();

    /** How far the darkest and the brightest sample that are told apart lie from each other: 255 for RGB, more than 0. */
    default float range() {
        return 255;
    }
}
