package org.breathe.gesture.light;

import static org.breathe.gesture.light.LightTuning.*;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Scene;

/**
 * How a change of light reaches a still: region after region, near ones and the subject first. A gain is to be applied
 * to linear light. The numbers are in {@link LightTuning}.
 */
final class LightTone {
    /** Gains are tabulated for so many regions and one more. */
    private static final int STEPS = 32;

    private final NormalisedMap regions;

    private LightTone(NormalisedMap regions) {
        this.regions = regions;
    }

    /** The order in which light reaches the regions of a scene. */
    static LightTone of(Scene scene) {
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
        return new LightTone(new NormalisedMap(Smoothing.blur(regions, radius)));
    }

    /**
     * The gain over the still at one moment.
     *
     * @param gain of each region, 0 (reached first by a change of light) … 1 (reached last)
     */
    ScalarOverlay at(Gains gain) {
        return (x, y) -> gain.at(regions.at(x, y));
    }

    /** The gains of all regions at one moment. */
    static final class Gains {
        private final float[] gains = new float[STEPS + 1];

        /** @param byRegion the gain of a region, 0 … 1 */
        Gains(DoubleUnaryOperator byRegion) {
            for (int k = 0; k <= STEPS; k++) {
                gains[k] = (float) byRegion.applyAsDouble(k / (double) STEPS);
            }
        }

        /** Whether the light is as in the still, everywhere. */
        boolean areNeutral() {
            for (float gain : gains) {
                if (gain != 1) {
                    return false;
                }
            }
            return true;
        }

        private float at(float region) {
            float step = region * STEPS;
            int below = Math.min((int) step, STEPS - 1);
            return gains[below] + (gains[below + 1] - gains[below]) * (step - below);
        }
    }
}
