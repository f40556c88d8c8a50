package org.breathe.render;

import java.util.Arrays;

/**
 * A displacement for every pixel of a frame: the pixel at (x, y) shows the source at (x + dx, y + dy).
 *
 * @param width in px
 * @param height in px
 * @param dx rightwards, px; {@code dx[y * width + x]}; NaN outside coverage
 * @param dy downwards, px; NaN outside coverage
 */
public record Field(int width, int height, float[] dx, float[] dy) {
    /** A field without coverage. */
    static Field nowhere(int width, int height) {
        float[] nothing = new float[width * height];
        Arrays.fill(nothing, Float.NaN);
        return new Field(width, height, nothing, nothing.clone());
    }
}
