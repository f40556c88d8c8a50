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
    /** A picture of ImageJ's, copied. */
    public static RgbMaps of(ColorProcessor picture) {
        return new RgbMaps(component(picture, 0), component(picture, 1), component(picture, 2));
    }

    private static FloatMap component(ColorProcessor picture, int component) {
        float[] values = new float[picture.getPixelCount()];
        SampleType.RGB.read(picture.getPixels(), component, 0, values, 0, values.length);
        for (int i = 0; i < values.length; i++) {
            values[i] /= SampleType.RGB.white();
        }
        return new FloatMap(picture.getWidth(), picture.getHeight(), values);
    }

    /** In px. */
    public int width() {
        return red.width();
    }

    /** In px. */
    public int height() {
        return red.height();
    }

    /** What lies in a rectangle that is inside the picture. */
    public RgbMaps part(Rectangle box) {
        return new RgbMaps(red.part(box), green.part(box), blue.part(box));
    }

    /** The same picture in another size; see {@link FloatMap#resized}. */
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
