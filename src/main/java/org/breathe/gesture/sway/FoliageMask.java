package org.breathe.gesture.sway;

import java.util.Optional;
import org.breathe.gesture.ConfidentMask;
import org.breathe.pixels.DistanceTransform;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.SmoothStep;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Kind;
import org.breathe.scene.Scene;

/**
 * The leaves of a photograph and what holds them: all that is neither foliage nor the sky behind it. Doubtful places
 * hold, so that a rock or a tower that looks a little like leaves stands. Lengths are in fractions of the width.
 */
final class FoliageMask {
    /** Where they take less of the picture, leaves stand: so much of it may be a lime. */
    private static final double SEEN = 0.1;
    /** Less likely than the first, a place is no leaf; more likely than the second, it surely is. */
    private static final double[] LIKELY = {0.85, 0.97};
    /** So far from what holds it, a leaf goes half as far as a tip. */
    private static final double HALFWAY = 0.06;
    /** How wide a rim of the sky goes with the leaves before it. */
    private static final double RIM = 0.05;
    /** How wide a border at the sides is held, so that nothing is drawn in from beyond. */
    private static final double SIDE = 0.08;
    /** How far the farthest leaves go, of what the nearest do. */
    private static final double FARTHEST = 0.25;
    /** What comes nearer by less than the first in a width downwards stands, by more than the second it lies. */
    private static final double[] SLOPE = {0.8, 1.4};
    /** What comes nearer by more than that in a width is the edge of a thing. */
    private static final double[] EDGE = {4, 6};
    /** How far what lies goes, of what stands: a lawn is short. */
    private static final double LAWN = 0.3;

    private final int width;
    private final int height;
    private final float[] leaves;
    private final float[] sky;
    private final float[] near;

    private FoliageMask(Scene scene, float[] leaves) {
        this.leaves = leaves;
        width = scene.depth().getWidth();
        height = scene.depth().getHeight();
        sky = (float[]) scene.motion(Kind.SKY).getPixels();
        near = Smoothing.blur((float[]) scene.depth().getPixels(), width, height, Math.max(1, width / 60));
    }

    /** The foliage of a scene; none in drawings and where it takes little of the picture. */
    static Optional<FoliageMask> of(Scene scene) {
        return ConfidentMask.of(scene, Kind.FOLIAGE, LIKELY, SEEN).map(leaves -> new FoliageMask(scene, leaves));
    }

    /** How near each place is, 0…1, without jumps. */
    NormalisedMap near() {
        return NormalisedMap.of(near, width, height);
    }

    /**
     * How far the wind takes each place, 0 (held) … 1 (the tip of a near plant). It grows with the distance from what
     * holds it to the power 1.5, as a stem bends that is thinner at its end.
     */
    NormalisedMap reach() {
        int radius = Math.max(1, width / 150);
        float[] free = new float[leaves.length];
        boolean[] leafy = new boolean[leaves.length];
        for (int i = 0; i < free.length; i++) {
            free[i] = Math.min(1, leaves[i] + sky[i]);
            leafy[i] = leaves[i] > 0.5;
        }
        free = Smoothing.box(free, width, height, radius);
        boolean[] holds = new boolean[leaves.length];
        for (int i = 0; i < holds.length; i++) {
            holds[i] = free[i] < 0.5;
        }
        float[] held = DistanceTransform.to(holds, width, height);
        float[] off = DistanceTransform.to(leafy, width, height);
        float[] standing = standing();
        float[] reach = new float[leaves.length];
        for (int i = 0; i < reach.length; i++) {
            double x = (i % width + 0.5) / width;
            // Plants that the lower edge cuts are rooted there, and their stems seen from above are short.
            double root = (height - 0.5 - i / width) / width / 2;
            double stem = Math.pow(Math.min(held[i] / width, root) / HALFWAY, 1.5);
            double rim = sky[i] * (1 - SmoothStep.between(0, RIM, off[i] / width));
            double side = SmoothStep.between(0, SIDE, Math.min(x, 1 - x));
            double distant = FARTHEST + (1 - FARTHEST) * near[i];
            reach[i] = (float) (Math.max(leaves[i], rim) * stem / (1 + stem) * distant * standing[i] * side);
        }
        return NormalisedMap.of(Smoothing.blur(reach, width, height, radius), width, height);
    }

    /** How far each place goes for standing upright, 1, or lying as the ground does. */
    private float[] standing() {
        int step = Math.max(1, width / 40);
        float[] rising = new float[near.length];
        for (int i = 0; i < rising.length; i++) {
            int above = Math.max(0, i / width - step);
            int below = Math.min(height - 1, i / width + step);
            double nearer = near[below * width + i % width] - near[above * width + i % width];
            double slope = nearer * width / Math.max(1, below - above);
            double edge = SmoothStep.between(EDGE[0], EDGE[1], slope);
            rising[i] = (float) (SmoothStep.between(SLOPE[0], SLOPE[1], slope) * (1 - edge));
        }
        // The ground comes nearer on and on, a bush at its upper edge only.
        float[] lying = Smoothing.blur(rising, width, height, Math.max(1, width / 24));
        for (int i = 0; i < lying.length; i++) {
            lying[i] = (float) (1 - (1 - LAWN) * SmoothStep.between(0.4, 0.8, lying[i]));
        }
        return lying;
    }
}
