package org.breathe.render;

import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;

/** The planes of a frame in the making, in the source's own type. Integers are clamped and round half up. */
final class FrameBuffer {
    private final int width;
    private final int height;
    private final int bitDepth;
    private final Object[] pixels;

    /**
     * @param bitDepth 8, 16, 24 or 32
     * @param components 3 for 24 bit, else the number of channels
     */
    FrameBuffer(int width, int height, int bitDepth, int components) {
        this.width = width;
        this.height = height;
        this.bitDepth = bitDepth;
        int size = width * height;
        pixels = new Object[bitDepth == 24 ? 1 : components];
        for (int k = 0; k < pixels.length; k++) {
            pixels[k] = switch (bitDepth) {
                case 8 -> new byte[size];
                case 16 -> new short[size];
                case 24 -> new int[size];
                default -> new float[size];
            };
        }
    }

    /** Writes one line of samples, {@code line[component][x]}. */
    void write(int y, float[][] line) {
        int at = y * width;
        if (bitDepth == 24) {
            int[] rgb = (int[]) pixels[0];
            for (int x = 0; x < width; x++) {
                rgb[at + x] = 0xff000000
                        | rounded(line[0][x], 255) << 16
                        | rounded(line[1][x], 255) << 8
                        | rounded(line[2][x], 255);
            }
            return;
        }
        for (int k = 0; k < pixels.length; k++) {
            float[] samples = line[k];
            if (pixels[k] instanceof byte[] bytes) {
                for (int x = 0; x < width; x++) {
                    bytes[at + x] = (byte) rounded(samples[x], 255);
                }
            } else if (pixels[k] instanceof short[] shorts) {
                for (int x = 0; x < width; x++) {
                    shorts[at + x] = (short) rounded(samples[x], 65535);
                }
            } else {
                System.arraycopy(samples, 0, (float[]) pixels[k], at, width);
            }
        }
    }

    private static int rounded(float value, int most) {
        return Math.min(Math.max((int) (value + 0.5f), 0), most);
    }

    /** The planes as ImageJ's processors, sharing their pixels. */
    ImageProcessor[] processors() {
        ImageProcessor[] result = new ImageProcessor[pixels.length];
        for (int k = 0; k < result.length; k++) {
            result[k] = switch (bitDepth) {
                case 8 -> new ByteProcessor(width, height, (byte[]) pixels[k], null);
                case 16 -> new ShortProcessor(width, height, (short[]) pixels[k], null);
                case 24 -> new ColorProcessor(width, height, (int[]) pixels[k]);
                default -> new FloatProcessor(width, height, (float[]) pixels[k], null);
            };
        }
        return result;
    }
}
