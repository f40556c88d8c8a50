package org.breathe.gesture.softness;

import static org.breathe.gesture.softness.SoftnessTuning.*;

import java.awt.geom.Point2D;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.SmoothStep;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Scene;

/**
 * Where detail softens most: away from the attention point, in depth as well as across, and least on the subject. The
 * numbers are in {@link SoftnessTuning}.
 */
final class SoftnessMap implements ScalarOverlay {
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
        FloatMap depth = FloatMap.of(scene.depth());
        int width = depth.width();
        Point2D attention = scene.attention().get(0);
        float[] depths = depth.values();
        float[] matte = (float[]) scene.matte().getPixels();
        int column = (int) Clamp.between(attention.getX() * width, 0, width - 1);
        int row = (int) Clamp.between(attention.getY() * width, 0, depth.height() - 1);
        float focus = depth.get(column, row);
        float[] soft = new float[depths.length];
        for (int i = 0; i < soft.length; i++) {
            double x = (i % width + 0.5) / width - attention.getX();
            double y = (i / width + 0.5) / width - attention.getY();
            double away = Math.hypot(x, y) + DEPTH_DISTANCE * Math.abs(depths[i] - focus);
            soft[i] =
                    (float) (SmoothStep.between(SHARP_WITHIN, SOFT_BEYOND, away) * (1 - SUBJECT_SHARPNESS * matte[i]));
        }
        int radius = (int) Math.ceil(width * BLEND_RADIUS);
        return new SoftnessMap(new NormalisedMap(Smoothing.blur(new FloatMap(width, depth.height(), soft), radius)));
    }
}
