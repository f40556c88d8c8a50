package org.breathe.gesture.sway;

import static org.breathe.gesture.sway.SwayTuning.*;

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
 * The leaves of a photograph and what holds them: all that is neither foliage nor the sky behind it. A doubtful place
 * holds, so that a rock or a tower that looks a little like leaves stands. The numbers are in {@link SwayTuning}.
 */
final class FoliageMask {
    private final int width;
    private final int height;
    private final FloatMap leaves;
    private final FloatMap sky;
    private final FloatMap near;

    private FoliageMask(Scene scene, FloatMap leaves) {
        this.leaves = leaves;
        width = leaves.width();
        height = leaves.height();
        sky = FloatMap.of(scene.motion(Kind.SKY));
        near = Smoothing.blur(FloatMap.of(scene.depth()), Math.max(1, width / 60));
    }

    /** The foliage of a scene; empty in drawings and where it takes little of the picture. */
    static Optional<FoliageMask> of(Scene scene) {
        return ConfidentMask.of(scene, Kind.FOLIAGE, UNLIKELY_FOLIAGE, CERTAIN_FOLIAGE, LEAST_FOLIAGE)
                .map(leaves -> new FoliageMask(scene, leaves));
    }

    /** How near each place is, 0 (farthest) … 1 (nearest), smoothed so that it has no jumps. */
    NormalisedMap near() {
        return new NormalisedMap(near);
    }

    /** How far the wind takes each place, 0 (held) … 1 (the tip of a near plant). */
    NormalisedMap reach() {
        int radius = Math.max(1, width / 150);
        float[] leaf = leaves.values();
        float[] open = sky.values();
        float[] free = leaves.with(sky, (green, blue) -> Math.min(1, green + blue))
                .boxMean(radius)
                .values();
        float[] toHold = DistanceTransform.to(width, height, i -> free[i] < 0.5);
        float[] toLeaf = DistanceTransform.to(width, height, i -> leaf[i] > 0.5);
        float[] upright = upright();
        float[] reach = new float[leaf.length];
        for (int i = 0; i < reach.length; i++) {
            double x = (i % width + 0.5) / width;
            // Plants that the lower edge cuts are rooted below it.
            double toRoot = (height - 0.5 - i / width) / width / ROOT_FORESHORTENING;
            double stem = Math.pow(Math.min(toHold[i] / width, toRoot) / HALFWAY, STEM_POWER);
            double rim = open[i] * (1 - SmoothStep.between(0, SKY_RIM, toLeaf[i] / width));
            double side = SmoothStep.between(0, SIDE_BORDER, Math.min(x, 1 - x));
            double distant = FAR_SHARE + (1 - FAR_SHARE) * near.values()[i];
            reach[i] = (float) (Math.max(leaf[i], rim) * stem / (1 + stem) * distant * upright[i] * side);
        }
        return new NormalisedMap(Smoothing.blur(new FloatMap(width, height, reach), radius));
    }

    /** The share of its way that each place goes: 1 where plants stand upright, less where they lie as a lawn does. */
    private float[] upright() {
        int step = Math.max(1, width / 40);
        float[] sloping = new float[width * height];
        for (int i = 0; i < sloping.length; i++) {
            int above = Math.max(0, i / width - step);
            int below = Math.min(height - 1, i / width + step);
            double nearer = near.get(i % width, below) - near.get(i % width, above);
            double slope = nearer * width / Math.max(1, below - above);
            double edge = SmoothStep.between(EDGE_SLOPE, STEEP_EDGE_SLOPE, slope);
            sloping[i] = (float) (SmoothStep.between(UPRIGHT_SLOPE, LYING_SLOPE, slope) * (1 - edge));
        }
        // The ground slopes on and on, a bush at its upper edge only.
        float[] upright = Smoothing.blur(sloping, width, height, Math.max(1, width / 24));
        for (int i = 0; i < upright.length; i++) {
            upright[i] = (float) (1 - (1 - LAWN_SHARE) * SmoothStep.between(SOME_GROUND, ALL_GROUND, upright[i]));
        }
        return upright;
    }
}
