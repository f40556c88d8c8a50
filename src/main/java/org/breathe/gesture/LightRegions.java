package org.breathe.gesture;

import java.util.Arrays;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Scene;

/** The order in which a change of light reaches the regions of a still: near ones and the subject first. */
public final class LightRegions {
    /** How much sooner it reaches what is nearest than what is farthest. */
    private static final float SOONER_BY_NEARNESS = 0.75f;
    /** How much sooner it reaches the subject. */
    private static final float SOONER_BY_SUBJECT = 0.25f;
    /** The radius over which regions blend, in widths of the still. */
    private static final double BLEND_RADIUS = 0.03;

    private final NormalisedMap regions;

    private LightRegions(NormalisedMap regions) {
        this.regions = regions;
    }

    /** The regions of a still. */
    public static LightRegions of(StillModel still) {
        return still.prepared(LightRegions.class, model -> of(model.scene()));
    }

    private static LightRegions of(Scene scene) {
        float[] depth = (float[]) scene.depth().getPixels();
        float[] matte = (float[]) scene.matte().getPixels();
        float[] order = new float[depth.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = 1 - SOONER_BY_NEARNESS * depth[i] - SOONER_BY_SUBJECT * matte[i];
        }
        float[] sorted = order.clone();
        Arrays.sort(sorted);
        // From the 2nd percentile to the 98th, so that single places do not stretch the order.
        float first = sorted[sorted.length / 50];
        float range = sorted[sorted.length - 1 - sorted.length / 50] - first;
        for (int i = 0; i < order.length; i++) {
            order[i] = range < 1e-3f ? 0 : Clamp.unit((order[i] - first) / range);
        }
        FloatMap regions = new FloatMap(scene.depth().getWidth(), scene.depth().getHeight(), order);
        int radius = (int) Math.ceil(regions.width() * BLEND_RADIUS);
        return new LightRegions(new NormalisedMap(Smoothing.blur(regions, radius)));
    }

    /** The region that a place belongs to, 0 (reached first by a change of light) … 1 (reached last). */
    public float at(double x, double y) {
        return regions.at(x, y);
    }
}
