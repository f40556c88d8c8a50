package org.breathe.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GifPaletteTest {
    @Test
    void aFlatColourStaysWhatItIs() {
        int[] flat = new int[400];
        Arrays.fill(flat, 0xff4080c0);
        assertEquals(0, worst(flat, GifPalette.of(new int[][] {flat})));
    }

    @Test
    void aSmoothRampDoesNotBand() {
        int[] ramp = new int[256 * 64];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = 0xff000000 | (i % 256) * 0x010101;
        }
        GifPalette palette = GifPalette.of(new int[][] {ramp});
        byte[] indices = palette.indices(ramp, 256);
        IndexColorModel colours = palette.model(GifPalette.COLOURS);
        for (int x = 8; x < 248; x += 8) {
            double mean = 0;
            for (int y = 0; y < 64; y++) {
                for (int dx = 0; dx < 8; dx++) {
                    mean += colours.getGreen(indices[y * 256 + x + dx] & 0xff) / 512.0;
                }
            }
            assertEquals(x + 3.5, mean, 2, "mean of the ramp around " + x);
        }
    }

    @Test
    void ofManyColoursNoneIsFarOff() {
        int[] noise = new Random(1).ints(20000).map(i -> i | 0xff000000).toArray();
        assertTrue(worst(noise, GifPalette.of(new int[][] {noise})) < 70);
    }

    @Test
    void noPixelIsTransparent() {
        int[] noise = new Random(1).ints(20000).map(i -> i | 0xff000000).toArray();
        for (byte index : GifPalette.of(new int[][] {noise}).indices(noise, 100)) {
            assertTrue((index & 0xff) < GifPalette.COLOURS);
        }
    }

    private static int worst(int[] pixels, GifPalette palette) {
        byte[] indices = palette.indices(pixels, 20);
        IndexColorModel colours = palette.model(GifPalette.COLOURS);
        int worst = 0;
        for (int i = 0; i < pixels.length; i++) {
            int rgb = colours.getRGB(indices[i] & 0xff);
            for (int shift = 0; shift <= 16; shift += 8) {
                worst = Math.max(worst, Math.abs((rgb >> shift & 0xff) - (pixels[i] >> shift & 0xff)));
            }
        }
        return worst;
    }
}
