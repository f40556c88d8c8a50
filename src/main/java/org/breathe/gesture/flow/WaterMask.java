package org.breathe.gesture.flow;

import static org.breathe.gesture.flow.FlowTuning.*;

import java.util.Optional;
import org.breathe.gesture.ConfidentMask;
import org.breathe.pixels.DistanceTransform;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.SmoothStep;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Kind;
import org.breathe.scene.Scene;

/**
 * The water of a photograph and how far waves may carry it: not at the shore nor at what stands in it, near water
 * farther than far water. A doubtful place is none. The numbers are in {@link FlowTuning}.
 */
final class WaterMask {
    private final FloatMap certainty;
    private final FloatMap near;

    private WaterMask(Scene scene, FloatMap certainty) {
        this.certainty = certainty;
        near = Smoothing.blur(FloatMap.of(scene.depth()), Math.max(1, certainty.width() / 40));
    }

    /** The water of a scene; empty in drawings and where it takes little of the picture. */
    static Optional<WaterMask> of(Scene scene) {
        return ConfidentMask.of(scene, Kind.WATER, UNLIKELY_WATER, CERTAIN_WATER, LEAST_WATER)
                .map(certainty -> new WaterMask(scene, certainty));
    }

    /** The certainty that each place is water, 0…1. */
    NormalisedMap certainty() {
        return new NormalisedMap(certainty);
    }

    /** How near each place is, 0 (farthest) … 1 (nearest), smoothed so that it has no jumps. */
    NormalisedMap near() {
        return new NormalisedMap(near);
    }

    /** How far waves carry each place, 0 (held) … 1 (the nearest water). */
    NormalisedMap reach() {
        int width = certainty.width();
        int height = certainty.height();
        FloatMap water = certainty.boxMean(Math.max(1, width / 200));
        float[] free = water.values();
        float[] toHold = DistanceTransform.to(width, height, i -> free[i] < 0.5);
        float[] reach = new float[free.length];
        for (int i = 0; i < reach.length; i++) {
            float nearness = near.values()[i];
            double shore = FAR_SHORE + (NEAR_SHORE - FAR_SHORE) * nearness;
            double offShore = SmoothStep.between(0, shore, toHold[i] / width);
            reach[i] = (float) (free[i] * offShore * (FAR_WATER_SHARE + (1 - FAR_WATER_SHARE) * nearness));
        }
        return NormalisedMap.of(reach, width, height);
    }
}
