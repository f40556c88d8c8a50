package org.breathe.pixels;

import ij.process.ImageProcessor;

/**
 * The planes of a frame in the making, in the source's own type; see {@link SampleType} for how samples are rounded.
 * Several threads may write different lines at a time.
 */
public final class FrameBuffer {
    private final int width;
    private final int height;
    private final SampleType type;
    /** ImageJ's arrays: one for RGB, else one per component. */
    private final Object[] pixels;

    /**
     * An empty frame.
     *
     * @param bitDepth 8, 16, 24 or 32
     * @param components 3 for 24 bit, else the number of channels
     */
    public FrameBuffer(int width, int height, int bitDepth, int components) {
        this.width = width;
        this.height = height;
        type = SampleType.of(bitDepth);
        pixels = new Object[type.planes(components)];
        for (int k = 0; k < pixels.length; k++) {
            pixels[k] = type.allocate(width * height);
        }
    }

    /** Writes one line of samples, {@code line[component][x]}. */
    public void write(int y, float[][] line) {
        write(y * width, width, line);
    }

    /** Writes all samples, {@code samples[component][y * width + x]}. */
    public void writeAll(float[][] samples) {
        write(0, width * height, samples);
    }

    private void write(int at, int count, float[][] samples) {
        if (type == SampleType.RGB) {
            type.write(samples, pixels[0], at, count);
            return;
        }
        float[][] one = new float[1][];
        for (int k = 0; k < pixels.length; k++) {
            one[0] = samples[k];
            type.write(one, pixels[k], at, count);
        }
    }

    /** The planes as ImageJ's processors, sharing their pixels. */
    public ImageProcessor[] processors() {
        ImageProcessor[] planes = new ImageProcessor[pixels.length];
        for (int k = 0; k < planes.length; k++) {
            planes[k] = type.processor(width, height, pixels[k]);
        }
        return planes;
    }
}
