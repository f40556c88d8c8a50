package org.breathe.image;

import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

/** Shows RGB planes as they are. */
record RgbDisplay() implements Display {
    @Override
    public ColorProcessor rgb(ImageProcessor[] planes) {
        return (ColorProcessor) planes[0].duplicate();
    }

    @Override
    public float[] silence() {
        return new float[3];
    }
}
