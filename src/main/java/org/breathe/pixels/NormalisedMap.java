package org.breathe.pixels;

/**
 * A map of a whole still, looked up by position in fractions of the still's width from its top left corner, so that
 * maps of any size serve frames of any size. Between pixels it is bilinear; beyond the still the border's value holds.
 *
 * @param map spans the still
 */
public record NormalisedMap(FloatMap map) {
    /** Zero everywhere. */
    public static final NormalisedMap ZERO = of(new float[1], 1, 1);

    /**
     * A map of given values.
     *
     * @param values {@code values[y * width + x]}; not copied
     */
    public static NormalisedMap of(float[] values, int width, int height) {
        return new NormalisedMap(new FloatMap(width, height, values));
    }

    /** The value at a position. */
    public float at(double x, double y) {
        return map.at(x * map.width() - 0.5, y * map.width() - 0.5);
    }
}
