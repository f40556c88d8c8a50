package org.breathe.render;

import org.breathe.pixels.Dilation;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.PushPull;

/** Paints what a near layer hides: the still as it may look behind it, carried on from around the layer. */
final class Inpainting {
    /** Known pixels keep this distance from a matte, in fractions of the width, so that its soft rim does not bleed in. */
    private static final double RIM = 0.003;

    private static final float HIDDEN = 0.02f;

    private Inpainting() {}

    /**
     * The planes with what a matte covers filled in.
     *
     * @param shown the planes, of the matte's size; left as they are
     * @param matte 0 … 1
     */
    static float[][] behind(float[][] shown, FloatMap matte) {
        int rim = Math.max(2, (int) Math.round(RIM * matte.width()));
        FloatMap known = Dilation.of(matte, rim).map(wide -> wide < HIDDEN ? 1 : 0);
        float[][] filled = new float[shown.length][];
        for (int k = 0; k < shown.length; k++) {
            filled[k] = shown[k].clone();
        }
        PushPull.fill(filled, known.values(), matte.width(), matte.height());
        return filled;
    }
}
