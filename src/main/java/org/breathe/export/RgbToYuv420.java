package org.breathe.export;

import org.breathe.pixels.Luma;

/**
 * Converts RGB into the planes that movies store: luma at full, colour at half resolution, ITU-R BT.709-6 in limited
 * range (16…235, 16…240). FFmpeg's own conversion would use the matrix of standard definition whatever the file says.
 */
final class RgbToYuv420 {
    private static final int BITS = 16;
    private static final int HALF = 1 << BITS - 1;
    private static final int Y_RED = luma(Luma.RED);
    private static final int Y_GREEN = luma(Luma.GREEN);
    private static final int Y_BLUE = luma(Luma.BLUE);
    private static final int U_RED = chroma(Luma.RED, Luma.BLUE);
    private static final int U_GREEN = chroma(Luma.GREEN, Luma.BLUE);
    private static final int V_GREEN = chroma(Luma.GREEN, Luma.RED);
    private static final int V_BLUE = chroma(Luma.BLUE, Luma.RED);
    private static final int HALF_RANGE = fixed(0.5 * 224 / 255);

    private RgbToYuv420() {}

    private static int luma(double weight) {
        return fixed(weight * 219 / 255);
    }

    /** The weight of one colour in the difference, halved to −0.5…0.5, between another and luma. */
    private static int chroma(double weight, double other) {
        return fixed(-weight / (2 * (1 - other)) * 224 / 255);
    }

    private static int fixed(double factor) {
        return (int) Math.round(factor * (1 << BITS));
    }

    /** Writes Y, then U, then V: 3 bytes for every 2 px. Width and height are even. */
    static void write(int[] rgb, int width, int height, byte[] bytes) {
        for (int i = 0; i < rgb.length; i++) {
            int p = rgb[i];
            int luma = Y_RED * (p >> 16 & 0xff) + Y_GREEN * (p >> 8 & 0xff) + Y_BLUE * (p & 0xff);
            bytes[i] = (byte) (16 + (luma + HALF >> BITS));
        }
        int u = width * height;
        int v = u + u / 4;
        for (int y = 0; y < height; y += 2) {
            for (int x = 0; x < width; x += 2) {
                int i = y * width + x;
                int red = sum(rgb, i, width, 16);
                int green = sum(rgb, i, width, 8);
                int blue = sum(rgb, i, width, 0);
                bytes[u++] = chroma(U_RED * red + U_GREEN * green + HALF_RANGE * blue);
                bytes[v++] = chroma(HALF_RANGE * red + V_GREEN * green + V_BLUE * blue);
            }
        }
    }

    private static int sum(int[] rgb, int i, int width, int shift) {
        return (rgb[i] >> shift & 0xff)
                + (rgb[i + 1] >> shift & 0xff)
                + (rgb[i + width] >> shift & 0xff)
                + (rgb[i + width + 1] >> shift & 0xff);
    }

    /** From the sum over four pixels. */
    private static byte chroma(int sum) {
        return (byte) (128 + (sum + 2 * (1 << BITS) >> BITS + 2));
    }
}
