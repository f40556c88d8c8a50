package org.breathe.pixels;

import ij.process.ColorProcessor;
import java.awt.Rectangle;

/**
 * A picture as light in three planes of encoded values 0…1.
 *
 * @param red of the size of the others
 * @param green of the size of the others
 * @param blue of the size of the others
 */
public record RgbMaps(FloatMap red, FloatMap green, FloatMap blue) {
    public static RgbMaps of(ColorProcessor picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = (int[]) picture.getPixels();
        float[][] planes = new float[3][pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            planes[0][i] = (pixels[i] >> 16 & 255) / 255f;
            planes[1][i] = (pixels[i] >> 8 & 255) / 255f;
            planes[2][i] = (pixels[i] & 255) / 255f;
        }
        return new RgbMaps(
                new FloatMap(width, height, planes[0]),
                new FloatMap(width, height, planes[1]),
                new FloatMap(width, height, planes[2]));
    }

    public int width() {
        return red.width();
    }

    public int height() {
        return red.height();
    }

    /** What lies in a rectangle that is inside the picture. */
    public RgbMaps part(Rectangle box) {
        return new RgbMaps(red.part(box), green.part(box), blue.part(box));
    }

    public RgbMaps resized(int width, int height) {
        return new RgbMaps(red.resized(width, height), green.resized(width, height), blue.resized(width, height));
    }

    /** The same picture with its longer side at most that many px. */
    public RgbMaps atMost(int longSide) {
        int longest = Math.max(width(), height());
        if (longest <= longSide) return this;
        double scale = (double) longSide / longest;
        return resized(Math.max(1, (int) Math.round(width() * scale)), Math.max(1, (int) Math.round(height() * scale)));
    }

    /** Encoded luma by Rec. ITU-R BT.709, 0…1. */
    public FloatMap luma() {
        float[] luma = new float[red.values().length];
        for (int i = 0; i < luma.length; i++) luma[i] = Luma.of(red.values()[i], green.values()[i], blue.values()[i]);
        return new FloatMap(width(), height(), luma);
    }
}
