package org.breathe.gesture.flow;

import org.breathe.pixels.FloatMap;
import org.breathe.pixels.Smoothing;

/**
 * Which way the streaks of a picture run, place by place: the structure tensor of its luma (Bigün and Granlund, ICCV
 * 1987), averaged over a neighbourhood of each node of a map.
 *
 * @param across the mean square of the luma's slope across
 * @param down the mean square of its slope down
 * @param both the mean product of the two
 */
record StructureTensor(FloatMap across, FloatMap down, FloatMap both) {
    /**
     * The structure tensor of a picture.
     *
     * @param luma of the picture; where it is not finite there are no streaks
     * @param weight of each node of the map, which spans the picture
     * @param radius of the neighbourhood, in nodes
     */
    static StructureTensor of(FloatMap luma, FloatMap weight, int radius) {
        int width = weight.width();
        float[] part = weight.values();
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
                mean(across, weight, radius), mean(down, weight, radius), mean(both, weight, radius));
    }

    private static FloatMap mean(float[] values, FloatMap size, int radius) {
        return Smoothing.blur(new FloatMap(size.width(), size.height(), values), radius);
    }

    /** How much the streaks around a node agree on a direction, 0 (not at all) … 1 (wholly). */
    double coherence(int x, int y) {
        double sum = across.get(x, y) + down.get(x, y);
        return sum < 1e-9 ? 0 : Math.hypot(across.get(x, y) - down.get(x, y), 2 * both.get(x, y)) / sum;
    }

    /**
     * How far the streaks around a node are off the vertical, −π/2 … π/2; above 0 their lower ends lie to the right.
     */
    double angle(int x, int y) {
        // Streaks run across the slope of luma, which lies at half of this angle from the horizontal.
        return -0.5 * Math.atan2(2 * both.get(x, y), across.get(x, y) - down.get(x, y));
    }
}
