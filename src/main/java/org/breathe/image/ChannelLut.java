package org.breathe.image;

import ij.process.ByteProcessor;
import ij.process.ImageProcessor;
import ij.process.LUT;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.SampleType;

/** How ImageJ shows the samples of one channel as colour: a LUT stretched over a display range. */
final class ChannelLut {
    private static final int SIZE = 256;

    private final int[] colours = new int[SIZE];
    private final double min;
    private final double max;

    /** Keeps a copy of a LUT and its display range. */
    ChannelLut(LUT lut) {
        min = lut.min;
        max = lut.max;
        for (int i = 0; i < SIZE; i++) {
            colours[i] = lut.getRGB(i) | 0xff000000;
        }
    }

    /** Grey from black to white. */
    static ChannelLut grey(double min, double max) {
        byte[] ramp = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            ramp[i] = (byte) i;
        }
        LUT lut = new LUT(ramp, ramp, ramp);
        lut.min = min;
        lut.max = max;
        return new ChannelLut(lut);
    }

    /** The same display range in grey. */
    ChannelLut grey() {
        return grey(min, max);
    }

    double min() {
        return min;
    }

    double max() {
        return max;
    }

    /** The colours of a plane, as 0xFFRRGGBB. */
    int[] colours(ImageProcessor plane) {
        byte[] indices = plane instanceof ByteProcessor ? stretched((byte[]) plane.getPixels()) : indices(plane);
        int[] out = new int[indices.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = colours[indices[i] & 0xff];
        }
        return out;
    }

    /** The darkest sample that a channel of some bit depth can show. */
    float darkest(int bitDepth) {
        int index = 0;
        for (int i = 1; i < SIZE; i++) {
            if (luma(colours[i]) < luma(colours[index])) {
                index = i;
            }
        }
        double sample = min + index * (max - min) / (SIZE - 1);
        if (bitDepth == 32) {
            return (float) sample;
        }
        double white = SampleType.of(bitDepth).white();
        return Math.round(Clamp.between(sample, 0, white));
    }

    /**
     * Whether the LUT is a palette, whose neighbours have nothing to do with each other, so that colours may be mixed
     * but samples may not. Ramps change by a few turns around the colour circle at most, each worth 1530 steps.
     */
    boolean isPalette() {
        int change = 0;
        for (int i = 1; i < SIZE; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                change += Math.abs((colours[i] >> shift & 0xff) - (colours[i - 1] >> shift & 0xff));
            }
        }
        return change > 3 * 1530;
    }

    /** How ImageJ stretches 8 bit: the end of the range is reached before the last index is. */
    private byte[] stretched(byte[] samples) {
        int low = (int) Math.round(min);
        byte[] table = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            int index = i > max ? SIZE - 1 : (int) (256.0 * (i - low) / (max - min));
            table[i] = (byte) (i < min ? 0 : Clamp.between(index, 0, SIZE - 1));
        }
        byte[] out = new byte[samples.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = table[samples[i] & 0xff];
        }
        return out;
    }

    /** How ImageJ stretches 16 and 32 bit; NaN becomes 0. */
    private byte[] indices(ImageProcessor plane) {
        ImageProcessor shown = plane.duplicate();
        shown.setMinAndMax(min, max);
        return (byte[]) shown.convertToByte(true).getPixels();
    }

    /** A thousand times the luma of Rec. ITU-R BT.601; by that of 709 silence under some LUTs would change. */
    private static int luma(int rgb) {
        return 299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff);
    }
}
