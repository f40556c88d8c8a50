package org.breathe.scene;

import org.breathe.pixels.Clamp;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.GuidedFilter;
import org.breathe.pixels.RgbMaps;

/** Gives a depth map the edges of the picture, and where there is a matte the matte's edge. */
final class DepthRefinement {
    /** Radius of the windows, in parts of the longer side. */
    private static final double REACH = 0.018;
    /** Coarser than for mattes: what is painted on a thing does not stand out from it. */
    private static final double EPSILON = 6e-3;

    private final GuidedFilter edges;
    private final FloatMap matte;
    private final int radius;

    DepthRefinement(RgbMaps look, FloatMap matte) {
        radius = Math.max(1, (int) Math.round(REACH * Math.max(look.width(), look.height())));
        edges = new GuidedFilter(look, radius, EPSILON);
        this.matte = matte;
    }

    /**
     * Along the matte's edge each side takes the mean of its own kind, so that depth steps where the matte does and hair
     * or rims are not left between.
     */
    FloatMap apply(FloatMap depth) {
        FloatMap soft = edges.apply(depth);
        FloatMap within = matte.boxMean(radius);
        FloatMap inside = soft.with(matte, (d, m) -> d * m).boxMean(radius);
        FloatMap all = soft.boxMean(radius);
        float[] stepped = new float[soft.values().length];
        for (int i = 0; i < stepped.length; i++) {
            double m = matte.values()[i];
            double w = within.values()[i];
            double near = inside.values()[i] / Math.max(w, 1e-3);
            double far = (all.values()[i] - inside.values()[i]) / Math.max(1 - w, 1e-3);
            double atEdge = Math.min(1, 8 * Math.min(w, 1 - w));
            double split = m * near + (1 - m) * far;
            stepped[i] = (float) Clamp.unit(soft.values()[i] + atEdge * (split - soft.values()[i]));
        }
        return new FloatMap(soft.width(), soft.height(), stepped);
    }
}
