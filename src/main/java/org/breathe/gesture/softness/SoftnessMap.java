package org.breathe.gesture.softness;

import ij.process.FloatProcessor;
import java.awt.geom.Point2D;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.SmoothStep;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Scene;

/** Where detail softens first: away from the attention point, in depth as well as across, and last on the subject. */
final class SoftnessMap implements ScalarOverlay {
    /** From here on, in fractions of the width, detail begins to soften. */
    private static final double NEAR = 0.10;
    /** Here it is as soft as it gets. */
    private static final double FAR = 0.55;

    /** How much of its sharpness the subject keeps where it softens most. */
    private static final double SUBJECT = 0.85;

    private final NormalisedMap soft;

    private SoftnessMap(NormalisedMap soft) {
        this.soft = soft;
    }

    @Override
    public float at(double x, double y) {
        return soft.at(x, y);
    }

    /** How soft each place of a scene becomes, 0 (never) … 1 (most). */
    static SoftnessMap of(Scene scene) {
        FloatProcessor depth = scene.depth();
        int width = depth.getWidth();
        Point2D attention = scene.attention().get(0);
        float[] depths = (float[]) depth.getPixels();
        float[] matte = (float[]) scene.matte().getPixels();
        int column = (int) Math.min(Math.max(attention.getX() * width, 0), width - 1);
        int row = (int) Math.min(Math.max(attention.getY() * width, 0), depth.getHeight() - 1);
        float focus = depths[row * width + column];
        float[] soft = new float[depths.length];
        for (int i = 0; i < soft.length; i++) {
            double x = (i % width + 0.5) / width - attention.getX();
            double y = (i / width + 0.5) / width - attention.getY();
            double away = Math.hypot(x, y) + 0.6 * Math.abs(depths[i] - focus);
            soft[i] = (float) (SmoothStep.between(NEAR, FAR, away) * (1 - SUBJECT * matte[i]));
        }
        int radius = (int) Math.ceil(width * 0.004);
        return new SoftnessMap(
                NormalisedMap.of(Smoothing.blur(soft, width, depth.getHeight(), radius), width, depth.getHeight()));
    }
}
