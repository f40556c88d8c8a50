package org.breathe.image;

import ij.process.ImageProcessor;

/** One component of a stored plane, read row by row as floats. */
final class SampleRows {
    private interface Reader {
        void read(int at, float[] into);
    }

    private final ImageProcessor plane;
    private final Reader reader;

    private SampleRows(ImageProcessor plane, Reader reader) {
        this.plane = plane;
        this.reader = reader;
    }

    /**
     * The rows of a plane.
     *
     * @param component 0 red, 1 green, 2 blue for RGB; ignored for other types
     */
    static SampleRows of(ImageProcessor plane, int component) {
        Object pixels = plane.getPixels();
        if (pixels instanceof byte[] bytes) {
            return new SampleRows(plane, (at, into) -> {
                for (int i = 0; i < into.length; i++) {
                    into[i] = bytes[at + i] & 0xff;
                }
            });
        }
        if (pixels instanceof short[] shorts) {
            return new SampleRows(plane, (at, into) -> {
                for (int i = 0; i < into.length; i++) {
                    into[i] = shorts[at + i] & 0xffff;
                }
            });
        }
        if (pixels instanceof int[] colours) {
            int shift = 16 - 8 * component;
            return new SampleRows(plane, (at, into) -> {
                for (int i = 0; i < into.length; i++) {
                    into[i] = colours[at + i] >> shift & 0xff;
                }
            });
        }
        float[] floats = (float[]) pixels;
        return new SampleRows(plane, (at, into) -> System.arraycopy(floats, at, into, 0, into.length));
    }

    int width() {
        return plane.getWidth();
    }

    int height() {
        return plane.getHeight();
    }

    /** Whether all samples are sure to be finite. */
    boolean integers() {
        return plane.getBitDepth() != 32;
    }

    /** Reads as many samples of a row as there is room for. */
    void read(int y, int from, float[] into) {
        reader.read(y * plane.getWidth() + from, into);
    }
}
