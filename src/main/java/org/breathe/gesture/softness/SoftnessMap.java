package org.breathe.gesture.softness;

import static org.breathe.gesture.softness.SoftnessTuning.*;

import java.awt.geom.Point2D;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.mood.Manner.Focus;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.SmoothStep;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Scene;

/**
 * Where detail may soften: towards the edges, with distance in depth from what is attended to, or everywhere else. What
 * is attended to stays sharp in all of them, so does the subject but for a little. The numbers are in
 * {@link SoftnessTuning}.
 *
 * @param edges 0 … 1, as the others
 */
record SoftnessMap(NormalisedMap edges, NormalisedMap distance, NormalisedMap everywhere) {
    /** Where the detail of a scene may soften. */
    static SoftnessMap of(Scene scene) {
        FloatMap depth = FloatMap.of(scene.depth());
        float[] matte = (float[]) scene.matte().getPixels();
        Point2D attention = scene.attention().get(0);
        double focus = focus(depth, attention);
        int width = depth.width();
        double middle = depth.height() / 2.0 / width;
        float[][] soft = new float[3][matte.length];
        for (int i = 0; i < matte.length; i++) {
            double x = (i % width + 0.5) / width;
            double y = (i / width + 0.5) / width;
            double spared = (1 - SUBJECT_SHARPNESS * matte[i])
                    * SmoothStep.between(SHARP_WITHIN, SHARP_WITHIN + RELEASE, attention.distance(x, y));
            double edge = Math.hypot(x - 0.5, (y - middle) * 0.5 / middle);
            double apart = Math.abs(depth.values()[i] - focus);
            soft[0][i] = (float) (spared * SmoothStep.between(EDGES_FROM, EDGES_TO, edge));
            soft[1][i] = (float) (spared * SmoothStep.between(DISTANCE_FROM, DISTANCE_TO, apart));
            soft[2][i] = (float) spared;
        }
        int radius = (int) Math.ceil(width * BLEND_RADIUS);
        return new SoftnessMap(map(soft[0], depth, radius), map(soft[1], depth, radius), map(soft[2], depth, radius));
    }

    private static NormalisedMap map(float[] soft, FloatMap size, int radius) {
        return new NormalisedMap(Smoothing.blur(new FloatMap(size.width(), size.height(), soft), radius));
    }

    /** The disparity of what is attended to: the mean close by, since a single place may lie in a gap. */
    private static double focus(FloatMap depth, Point2D attention) {
        int width = depth.width();
        int reach = (int) Math.ceil(SHARP_WITHIN / 2 * width);
        int column = (int) (attention.getX() * width);
        int row = (int) (attention.getY() * width);
        double sum = 0;
        int count = 0;
        for (int y = Math.max(0, row - reach); y <= Math.min(depth.height() - 1, row + reach); y++) {
            for (int x = Math.max(0, column - reach); x <= Math.min(width - 1, column + reach); x++) {
                sum += depth.get(x, y);
                count++;
            }
        }
        return count == 0 ? 0.5 : sum / count;
    }

    /** How soft each place becomes, 0 (never) … 1 (most), in a manner. */
    ScalarOverlay in(Focus manner) {
        return (x, y) -> (float) Math.min(
                1,
                manner.edges() * edges.at(x, y)
                        + manner.distance() * distance.at(x, y)
                        + manner.everywhere() * everywhere.at(x, y));
    }
}
