package org.breathe.export;

import java.awt.image.IndexColorModel;
import java.util.Arrays;

/**
 * The colours of a GIF, made by {@link ColourQuantizer}, and an ordered dither (Bayer 1973) between them. A pixel's
 * colour is taken in steps of 4, finer than the dither, so that the nearest colour of each is sought once.
 */
final class GifPalette {
    /** One less than GIF has room for, which stays transparent. */
    static final int COLOURS = 255;

    /** The dither's reach, about half of the typical distance between neighbours in the palette. */
    private static final double REACH = 10;
    /** The order of Bayer (1973), 0…63. */
    private static final int[] BAYER = bayer();

    /** Red, green and blue of each colour, 0…255. */
    private final double[][] colours;

    private final short[] nearest = new short[1 << 18];

    private GifPalette(int[] colours) {
        this.colours = Arrays.stream(colours)
                .mapToObj(rgb -> new double[] {rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff})
                .toArray(double[][]::new);
        Arrays.fill(nearest, (short) -1);
    }

    /** The best colours for some frames, given as 0xRRGGBB. */
    static GifPalette of(int[][] frames) {
        return new GifPalette(ColourQuantizer.colours(frames, COLOURS));
    }

    /** A palette with one more, transparent, colour. */
    IndexColorModel model(int transparent) {
        byte[][] planes = new byte[3][COLOURS + 1];
        for (int i = 0; i < colours.length; i++) {
            for (int c = 0; c < 3; c++) {
                planes[c][i] = (byte) colours[i][c];
            }
        }
        return new IndexColorModel(8, COLOURS + 1, planes[0], planes[1], planes[2], transparent);
    }

    /** Dithered indices of a frame's pixels. */
    byte[] indices(int[] pixels, int width) {
        byte[] indices = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int y = i / width;
            double shift = ((BAYER[(y & 7) * 8 + (x & 7)] + 0.5) / 64 - 0.5) * REACH;
            int red = ColourQuantizer.level((pixels[i] >> 16 & 0xff) + shift);
            int green = ColourQuantizer.level((pixels[i] >> 8 & 0xff) + shift);
            int blue = ColourQuantizer.level((pixels[i] & 0xff) + shift);
            indices[i] = (byte) index(red, green, blue);
        }
        return indices;
    }

    private int index(int red, int green, int blue) {
        int key = (red >> 2) << 12 | (green >> 2) << 6 | blue >> 2;
        if (nearest[key] < 0) {
            double[] colour = {(red & ~3) + 1.5, (green & ~3) + 1.5, (blue & ~3) + 1.5};
            nearest[key] = (short) ColourDistance.nearest(colour, colours);
        }
        return nearest[key];
    }

    private static int[] bayer() {
        int[] order = new int[64];
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) {
                int value = 0;
                for (int bit = 0; bit < 3; bit++) {
                    int odd = x >> bit & 1;
                    value |= ((odd ^ y >> bit & 1) << 1 | y >> bit & 1) << 2 * (2 - bit);
                }
                order[y * 8 + x] = value;
            }
        }
        return order;
    }
}
