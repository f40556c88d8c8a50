package org.breathe.image;

import ij.process.ImageProcessor;
import java.util.function.Supplier;

/**
 * One still and the way to its stored samples.
 *
 * @param width in px
 * @param height in px
 * @param label one line
 * @param pixels reads one plane per channel; the planes may be the source's own and are never written to
 */
record StoredStill(int width, int height, String label, Supplier<ImageProcessor[]> pixels) {
    ImageProcessor[] read() {
        return pixels.get();
    }
}
