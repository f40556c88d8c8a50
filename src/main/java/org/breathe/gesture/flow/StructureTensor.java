package org.breathe.gesture.flow;

import org.breathe.pixels.FloatMap;
import org.breathe.pixels.Smoothing;

/**
 * Which way the marks of a picture run, place by place: the structure tensor of its luma (Bigün and Granlund, ICCV
 * 1987).
 */
final class StructureTensor {
    private final int width;
    private final float[] across;
    private final float[] down;
    private final float[] both;

    private StructureTensor(int width, float[] across, float[] down, float[] both) {
        this.width = width;
        this.across = across;
        this.down = down;
        this.both = both;
    }

    /**
     * The strokes of a picture.
     *
     * @param luma of the picture; where it is not finite there are no strokes
     * @param part how much each node of the map takes part, {@code part[y * width + x]}
     * @param width of the map, in nodes
     * @param height of the map, in nodes
     * @param radius of the means, in nodes
     */
    static StructureTensor of(FloatMap luma, float[] part, int width, int height, int radius) {
        float[] across = new float[part.length];
        float[] down = new float[part.length];
        float[] both = new float[part.length];
        float scale = (float) luma.width() / width;
        float step = Math.max(1, scale / 2);
        for (int i = 0; i < part.length; i++) {
            float x = (i % width + 0.5f) * scale - 0.5f;
            float y = (i / width + 0.5f) * scale - 0.5f;
            float dx = luma.at(x + step, y) - luma.at(x - step, y);
            float dy = luma.at(x, y + step) - luma.at(x, y - step);
            if (Float.isFinite(dx) && Float.isFinite(dy)) {
                across[i] = part[i] * dx * dx;
                down[i] = part[i] * dy * dy;
                both[i] = part[i] * dx * dy;
            }
        }
        return new StructureTensor(
                width,
                Smoothing.blur(across, width, height, radius),
                Smoothing.blur(down, width, height, radius),
                Smoothing.blur(both, width, height, radius));
    }

    /** How much strokes agree on a direction, 0 … 1. */
    double agreement(int x, int y) {
        int i = y * width + x;
        double sum = across[i] + down[i];
        return sum < 1e-9 ? 0 : Math.hypot(across[i] - down[i], 2 * both[i]) / sum;
    }

    /** How far strokes lean from the vertical, −π/2 … π/2; above 0 their lower ends lie to the right. */
    double lean(int x, int y) {
        int i = y * width + x;
        // Marks run across the slope of luma; from the horizontal it lies at half of this angle.
        return -0.5 * Math.atan2(2 * both[i], across[i] - down[i]);
    }
}
