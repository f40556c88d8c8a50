package org.breathe.image;

import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;
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

    /** The samples as fresh ImageJ planes, one for 24 bit; integers are clamped and round half up. */
    public ImageProcessor[] processors() {
        if (bitDepth == 24) {
            return new ImageProcessor[] {rgb()};
        }
        ImageProcessor[] planes = new ImageProcessor[samples.length];
        for (int c = 0; c < planes.length; c++) {
            planes[c] = switch (bitDepth) {
                case 8 -> bytes(samples[c]);
                case 16 -> shorts(samples[c]);
                default -> new FloatProcessor(width, height, samples[c].clone());
            };
        }
        return planes;
    }

    private ColorProcessor rgb() {
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            int red = round(samples[0][i], 255);
            int green = round(samples[1][i], 255);
            pixels[i] = 0xff000000 | red << 16 | green << 8 | round(samples[2][i], 255);
        }
        return new ColorProcessor(width, height, pixels);
    }

    private ByteProcessor bytes(float[] values) {
        byte[] pixels = new byte[values.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) round(values[i], 255);
        }
        return new ByteProcessor(width, height, pixels);
    }

    private ShortProcessor shorts(float[] values) {
        short[] pixels = new short[values.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (short) round(values[i], 65535);
        }
        return new ShortProcessor(width, height, pixels, null);
    }

    private static int round(float value, int white) {
        return (int) Math.max(0, Math.min(white, value + 0.5));
    }
}
