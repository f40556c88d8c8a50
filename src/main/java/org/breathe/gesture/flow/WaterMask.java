package org.breathe.gesture.flow;

import java.util.Optional;
import org.breathe.gesture.ConfidentMask;
import org.breathe.pixels.DistanceTransform;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.SmoothStep;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Kind;
import org.breathe.scene.Scene;

/**
 * The water of a photograph and how far waves may carry it: not at the shore nor at what stands in it, near water
 * farther than far water. Doubtful places hold. Lengths are in fractions of the width.
 */
final class WaterMask {
    /** Where there is less of it in the picture, water stands: so little may be a window. */
    private static final double SEEN = 0.025;
    /** Less likely than the first, a place is no water; more likely than the second, it surely is. */
    private static final double[] LIKELY = {0.5, 0.85};
    /** So far from the shore waves have their height: where water is nearest, and where it is farthest. */
    private static final double SHORE = 0.05;

    private static final double FAR_SHORE = 0.015;
    /** How high the farthest waves look, of the nearest. */
    private static final double FARTHEST = 0.2;

    private final int width;
    private final int height;
    private final float[] sure;
    private final float[] near;

    private WaterMask(Scene scene, float[] sure) {
        this.sure = sure;
        width = scene.depth().getWidth();
        height = scene.depth().getHeight();
        near = Smoothing.blur((float[]) scene.depth().getPixels(), width, height, Math.max(1, width / 40));
    }

    /** The water of a scene; none in drawings and where it takes little of the picture. */
    static Optional<WaterMask> of(Scene scene) {
        return ConfidentMask.of(scene, Kind.WATER, LIKELY, SEEN).map(sure -> new WaterMask(scene, sure));
    }

    /** How surely each place is water, 0…1. */
    NormalisedMap sure() {
        return NormalisedMap.of(sure, width, height);
    }

    /** How near each place is, 0…1, without jumps. */
    NormalisedMap near() {
        return NormalisedMap.of(near, width, height);
    }

    /** How far waves carry each place, 0 (held) … 1 (the nearest water). */
    NormalisedMap reach() {
        float[] free = Smoothing.box(sure, width, height, Math.max(1, width / 200));
        boolean[] holds = new boolean[sure.length];
        for (int i = 0; i < holds.length; i++) {
            holds[i] = free[i] < 0.5;
        }
        float[] held = DistanceTransform.to(holds, width, height);
        float[] reach = new float[sure.length];
        for (int i = 0; i < reach.length; i++) {
            double shore = FAR_SHORE + (SHORE - FAR_SHORE) * near[i];
            double off = SmoothStep.between(0, shore, held[i] / width);
            reach[i] = (float) (free[i] * off * (FARTHEST + (1 - FARTHEST) * near[i]));
        }
        return NormalisedMap.of(reach, width, height);
    }
}
