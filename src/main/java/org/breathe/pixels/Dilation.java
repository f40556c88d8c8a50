package org.breathe.pixels;

/**
 * Grey dilation of maps by a square. ImageJ's filters dilate by discs, which from a radius of 2 px on differ from it.
 */
public final class Dilation {
    private Dilation() {}

    /** The largest value within {@code radius} px in a square, at least 0; a new map. */
    public static FloatMap of(FloatMap map, int radius) {
        return new FloatMap(map.width(), map.height(), of(map.values(), map.width(), map.height(), radius));
    }

    /** The largest value within {@code radius} px, at least 0; a new map. */
    private static float[] of(float[] map, int width, int height, int radius) {
        float[] rows = new float[map.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float most = 0;
                for (int i = Math.max(0, x - radius); i <= Math.min(width - 1, x + radius); i++) {
                    most = Math.max(most, map[y * width + i]);
                }
                rows[y * width + x] = most;
            }
        }
        float[] result = new float[map.length];
        for (int y = 0; y < height; y++) {
            for (int j = Math.max(0, y - radius); j <= Math.min(height - 1, y + radius); j++) {
                for (int x = 0; x < width; x++) {
                    result[y * width + x] = Math.max(result[y * width + x], rows[j * width + x]);
                }
            }
        }
        return result;
    }
}
