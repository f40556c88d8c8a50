package org.breathe.pixels;

import ij.process.ImageProcessor;
import java.awt.Rectangle;

/**
 * The samples of one still at the size of the frame, as planar floats in the units of the source (0…255 for 8 bit and
 * RGB, 0…65535 for 16 bit, anything for 32 bit, NaN included).
 *
 * @param width in px
 * @param height in px
 * @param bitDepth 8, 16, 24 or 32
 * @param samples {@code samples[component][y * width + x]}: red, green, blue for 24 bit, else one per channel
 * @param window the px of the frame that the still covers, wholly or in part; silence lies around it
 */
public record PlanarImage(int width, int height, int bitDepth, float[][] samples, Rectangle window) {
    /** The samples of a still that covers the frame. */
    public PlanarImage(int width, int height, int bitDepth, float[][] samples) {
        this(width, height, bitDepth, samples, new Rectangle(width, height));
    }

    /** How many components there are: 3 for 24 bit, else the number of channels. */
    public int components() {
        return samples.length;
    }

    /** The type of its samples in the source. */
    public SampleType type() {
        return SampleType.of(bitDepth);
    }

    /** The samples as a frame in the source's type; integers are clamped and round half up. */
    public FrameBuffer buffer() {
        FrameBuffer frame = new FrameBuffer(width, height, bitDepth, components());
        frame.writeAll(samples);
        return frame;
    }

    /** The samples as fresh ImageJ planes, one for 24 bit, rounded as {@link #buffer} does. */
    public ImageProcessor[] processors() {
        return buffer().processors();
    }
}
