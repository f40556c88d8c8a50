package org.breathe.motion;

import java.util.Arrays;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Scene;
import org.breathe.score.Passage;
import org.breathe.score.Score;

/**
 * How a change of light reaches a still: region after region, near and bright ones first. A gain is linear, to be
 * applied to linear light.
 */
public final class LightTone {
    private static final int STEPS = 32;

    private final NormalisedMap regions;

    private LightTone(NormalisedMap regions) {
        this.regions = regions;
    }

    /** The light of a scene. */
    public static LightTone of(Scene scene) {
        float[] depth = (float[]) scene.depth().getPixels();
        float[] matte = (float[]) scene.matte().getPixels();
        float[] order = new float[depth.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = 1 - 0.75f * depth[i] - 0.25f * matte[i];
        }
        float[] sorted = order.clone();
        Arrays.sort(sorted);
        float first = sorted[sorted.length / 50];
        float range = sorted[sorted.length - 1 - sorted.length / 50] - first;
        for (int i = 0; i < order.length; i++) {
            order[i] = range < 1e-3f ? 0 : Math.min(Math.max((order[i] - first) / range, 0), 1);
        }
        int width = scene.depth().getWidth();
        int height = scene.depth().getHeight();
        int radius = (int) Math.ceil(width * 0.03);
        return new LightTone(NormalisedMap.of(Smoothing.blur(order, width, height, radius), width, height));
    }

    /** The gain over the still at one moment. */
    public Gain at(Score score, Passage passage, double seconds) {
        float[] gains = new float[STEPS + 1];
        for (int k = 0; k <= STEPS; k++) {
            gains[k] = (float) score.light(passage, seconds, k / (double) STEPS);
        }
        return new Gain(regions, gains);
    }

    /** A gain over a still, linear. */
    public static final class Gain implements ScalarOverlay {
        /** The light of the still. */
        public static final Gain NEUTRAL = new Gain(NormalisedMap.ZERO, new float[] {1, 1});

        private final NormalisedMap regions;
        private final float[] gains;

        private Gain(NormalisedMap regions, float[] gains) {
            this.regions = regions;
            this.gains = gains;
        }

        /** Whether the light is as in the still, everywhere. */
        public boolean isNeutral() {
            for (float gain : gains) {
                if (gain != 1) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public float at(double x, double y) {
            float step = regions.at(x, y) * STEPS;
            int below = Math.min((int) step, STEPS - 1);
            return gains[below] + (gains[below + 1] - gains[below]) * (step - below);
        }
    }
}
