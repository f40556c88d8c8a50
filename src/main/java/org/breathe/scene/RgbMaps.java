package org.breathe.scene;

import ij.process.ColorProcessor;

/**
 * A picture as light in three planes of encoded values 0…1.
 *
 * @param red of the size of the others
 * @param green of the size of the others
 * @param blue of the size of the others
 */
record RgbMaps(Plane red, Plane green, Plane blue) {
    static RgbMaps of(ColorProcessor picture) {
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
                new Plane(width, height, planes[0]),
                new Plane(width, height, planes[1]),
                new Plane(width, height, planes[2]));
    }

    int width() {
        return red.width();
    }

    int height() {
        return red.height();
    }

    /** What lies in a rectangle that is inside the picture. */
    RgbMaps part(int x, int y, int width, int height) {
        return new RgbMaps(
                red.part(x, y, width, height), green.part(x, y, width, height), blue.part(x, y, width, height));
    }

    RgbMaps resized(int width, int height) {
        return new RgbMaps(red.resized(width, height), green.resized(width, height), blue.resized(width, height));
    }

    /** The same picture with its longer side at most that many px. */
    RgbMaps atMost(int longSide) {
        int longest = Math.max(width(), height());
        if (longest <= longSide) return this;
        double scale = (double) longSide / longest;
        return resized(Math.max(1, (int) Math.round(width() * scale)), Math.max(1, (int) Math.round(height() * scale)));
    }

    /** Encoded luma by Rec. ITU-R BT.709, 0…1. */
    Plane luma() {
        float[] luma = new float[red.values().length];
        for (int i = 0; i < luma.length; i++)
            luma[i] = 0.2126f * red.values()[i] + 0.7152f * green.values()[i] + 0.0722f * blue.values()[i];
        return new Plane(width(), height(), luma);
    }
}
