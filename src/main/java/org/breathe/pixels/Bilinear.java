package org.breathe.pixels;

/**
 * Linear interpolation between four samples. Works in the arithmetic of its shares: in double where positions
 * are computed in double, and in float in the inner loops of flow and softness, where double would be slower and change
 * films by a last bit.
 */
public final class Bilinear {
    private Bilinear() {}

    /**
     * The value between four samples of an array.
     *
     * @param top index of the first sample of the upper row
     * @param bottom index of the first sample of the lower row
     * @param left which sample of both rows lies to the left
     * @param right which one lies to the right
     * @param u how far the position is from left to right, 0…1
     * @param v how far it is from top to bottom, 0…1
     */
    public static float at(float[] p, int top, int bottom, int left, int right, float u, float v) {
        float above = p[top + left] + u * (p[top + right] - p[top + left]);
        float below = p[bottom + left] + u * (p[bottom + right] - p[bottom + left]);
        return above + v * (below - above);
    }

    /** The same in double. */
    public static float at(float[] p, int top, int bottom, int left, int right, double u, double v) {
        double above = p[top + left] + u * (p[top + right] - p[top + left]);
        double below = p[bottom + left] + u * (p[bottom + right] - p[bottom + left]);
        return (float) (above + v * (below - above));
    }
}
