package org.breathe.pixels;

import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;
import java.nio.ByteBuffer;

/**
 * The types in which ImageJ stores samples, and the one way from each to floats and back: integers are read as they are,
 * and written clamped and rounded half up, NaN as 0. Pixels are ImageJ's arrays, {@code pixels[y * width + x]}.
 */
public enum SampleType {
    /** Grey of 0…255 in {@code byte[]}. */
    BYTE(8, 1, 255) {
        @Override
        public Object allocate(int size) {
            return new byte[size];
        }

        @Override
        public void read(Object pixels, int component, int from, float[] into, int at, int count) {
            byte[] bytes = (byte[]) pixels;
            for (int i = 0; i < count; i++) {
                into[at + i] = bytes[from + i] & 0xff;
            }
        }

        @Override
        public void write(float[][] samples, Object pixels, int at, int count) {
            byte[] bytes = (byte[]) pixels;
            float[] grey = samples[0];
            for (int i = 0; i < count; i++) {
                bytes[at + i] = (byte) rounded(grey[i], 255);
            }
        }

        @Override
        public ImageProcessor processor(int width, int height, Object pixels) {
            return new ByteProcessor(width, height, (byte[]) pixels, null);
        }

        @Override
        public void put(Object pixels, int from, int count, ByteBuffer out) {
            out.put((byte[]) pixels, from, count);
        }
    },
    /** Grey of 0…65535 in {@code short[]}. */
    SHORT(16, 2, 65535) {
        @Override
        public Object allocate(int size) {
            return new short[size];
        }

        @Override
        public void read(Object pixels, int component, int from, float[] into, int at, int count) {
            short[] shorts = (short[]) pixels;
            for (int i = 0; i < count; i++) {
                into[at + i] = shorts[from + i] & 0xffff;
            }
        }

        @Override
        public void write(float[][] samples, Object pixels, int at, int count) {
            short[] shorts = (short[]) pixels;
            float[] grey = samples[0];
            for (int i = 0; i < count; i++) {
                shorts[at + i] = (short) rounded(grey[i], 65535);
            }
        }

        @Override
        public ImageProcessor processor(int width, int height, Object pixels) {
            return new ShortProcessor(width, height, (short[]) pixels, null);
        }

        @Override
        public void put(Object pixels, int from, int count, ByteBuffer out) {
            out.asShortBuffer().put((short[]) pixels, from, count);
            out.position(out.position() + 2 * count);
        }
    },
    /** Red, green and blue of 0…255 as 0xffRRGGBB in {@code int[]}. */
    RGB(24, 1, 255) {
        @Override
        public Object allocate(int size) {
            return new int[size];
        }

        @Override
        public void read(Object pixels, int component, int from, float[] into, int at, int count) {
            int[] colours = (int[]) pixels;
            int shift = 16 - 8 * component;
            for (int i = 0; i < count; i++) {
                into[at + i] = colours[from + i] >> shift & 0xff;
            }
        }

        @Override
        public void write(float[][] samples, Object pixels, int at, int count) {
            int[] colours = (int[]) pixels;
            float[] red = samples[0];
            float[] green = samples[1];
            float[] blue = samples[2];
            for (int i = 0; i < count; i++) {
                colours[at + i] =
                        0xff000000 | rounded(red[i], 255) << 16 | rounded(green[i], 255) << 8 | rounded(blue[i], 255);
            }
        }

        @Override
        public ImageProcessor processor(int width, int height, Object pixels) {
            return new ColorProcessor(width, height, (int[]) pixels);
        }

        @Override
        public void put(Object pixels, int from, int count, ByteBuffer out) {
            int[] colours = (int[]) pixels;
            for (int i = from; i < from + count; i++) {
                out.put((byte) (colours[i] >> 16)).put((byte) (colours[i] >> 8)).put((byte) colours[i]);
            }
        }

        @Override
        public int components(int channels) {
            return 3;
        }

        @Override
        public int planes(int components) {
            return 1;
        }

        @Override
        public int bytesPerPixel() {
            return 4;
        }

        @Override
        public SampleType ofComponent() {
            return BYTE;
        }
    },
    /** Any value, NaN included, in {@code float[]}. */
    FLOAT(32, 4, Float.POSITIVE_INFINITY) {
        @Override
        public Object allocate(int size) {
            return new float[size];
        }

        @Override
        public void read(Object pixels, int component, int from, float[] into, int at, int count) {
            System.arraycopy(pixels, from, into, at, count);
        }

        @Override
        public void write(float[][] samples, Object pixels, int at, int count) {
            System.arraycopy(samples[0], 0, pixels, at, count);
        }

        @Override
        public ImageProcessor processor(int width, int height, Object pixels) {
            return new FloatProcessor(width, height, (float[]) pixels, null);
        }

        @Override
        public void put(Object pixels, int from, int count, ByteBuffer out) {
            out.asFloatBuffer().put((float[]) pixels, from, count);
            out.position(out.position() + 4 * count);
        }
    };

    private final int bitDepth;
    private final int bytes;
    private final float white;

    SampleType(int bitDepth, int bytes, float white) {
        this.bitDepth = bitDepth;
        this.bytes = bytes;
        this.white = white;
    }

    /**
     * The type of a bit depth.
     *
     * @throws IllegalArgumentException if it is none of ImageJ's
     */
    public static SampleType of(int bitDepth) {
        for (SampleType type : values()) {
            if (type.bitDepth == bitDepth) {
                return type;
            }
        }
        throw new IllegalArgumentException("ImageJ has no pixels of " + bitDepth + " bit: convert to 8, 16, 24 or 32.");
    }

    /** The type of an image's pixels. */
    public static SampleType of(ImageProcessor plane) {
        return of(plane.getBitDepth());
    }

    /** Bits of a pixel as ImageJ counts them: 8, 16, 24 or 32. */
    public int bitDepth() {
        return bitDepth;
    }

    /** Bytes of one sample of one component. */
    public int bytes() {
        return bytes;
    }

    /** Bytes that a pixel takes in ImageJ's array. */
    public int bytesPerPixel() {
        return bytes;
    }

    /** The greatest sample; infinite for floats. */
    public float white() {
        return white;
    }

    /** How many components an image of so many channels has: 3 for RGB, else one per channel. */
    public int components(int channels) {
        return channels;
    }

    /** How many planes hold so many components: 1 for RGB, else one each. */
    public int planes(int components) {
        return components;
    }

    /** The type that keeps a single component as narrow as this one does. */
    public SampleType ofComponent() {
        return this;
    }

    /** Room for so many pixels. */
    public abstract Object allocate(int size);

    /**
     * Reads {@code count} samples of one component, from pixel {@code from} on, into an array from {@code at} on.
     *
     * @param component 0 red, 1 green, 2 blue for RGB; else 0
     */
    public abstract void read(Object pixels, int component, int from, float[] into, int at, int count);

    /**
     * Writes {@code count} pixels, from pixel {@code at} on.
     *
     * @param samples {@code samples[component][i]}, from 0 on; three components for RGB, else one
     */
    public abstract void write(float[][] samples, Object pixels, int at, int count);

    /** The plane for ImageJ, which shares the pixels. */
    public abstract ImageProcessor processor(int width, int height, Object pixels);

    /** Appends pixels in big-endian order: red, green, blue for RGB. */
    public abstract void put(Object pixels, int from, int count, ByteBuffer out);

    private static int rounded(float value, int white) {
        return Clamp.between((int) (value + 0.5f), 0, white);
    }
}
