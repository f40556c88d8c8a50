package org.breathe.render;

/**
 * A rectangle of whole px.
 *
 * @param x left edge
 * @param y top edge
 * @param width at least 1
 * @param height at least 1
 */
record Box(int x, int y, int width, int height) {
    /** The smallest box around all that exceeds a threshold, with a margin, or null if nothing does. */
    static Box around(float[] map, int width, int height, float threshold, int margin) {
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (map[y * width + x] > threshold) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        if (right < 0) {
            return null;
        }
        left = Math.max(0, left - margin);
        top = Math.max(0, top - margin);
        right = Math.min(width - 1, right + margin);
        bottom = Math.min(height - 1, bottom + margin);
        return new Box(left, top, right - left + 1, bottom - top + 1);
    }

    /** The box's part of a map. */
    float[] cut(float[] map, int mapWidth) {
        float[] part = new float[width * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(map, (y + row) * mapWidth + x, part, row * width, width);
        }
        return part;
    }
}
