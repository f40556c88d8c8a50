package org.breathe.gesture.sway;

import static org.breathe.gesture.sway.SwayTuning.*;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.breathe.gesture.LocalWarp;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.SmoothStep;
import org.breathe.scene.Scene;
import org.breathe.timing.Noise;
import org.breathe.timing.ValueNoise;

/**
 * How wind moves the leaves of a photograph: not where they are held, most at the tips, near ones more than far ones. A
 * place is bent by the wind of a moment ago, the longer ago the farther downwind it lies, so that gusts are seen to
 * travel; every branch and twig has a delay of its own besides. All layers share one field, so nothing is torn between
 * them. Positions are in fractions of the still's width; the numbers are in {@link SwayTuning}.
 */
final class SwayWarp {
    /** The longest delay of a place's answer to the wind, s. */
    private static final double LATEST = 1 / WIND_SPEED + NEAR_DELAY + BRANCH_DELAY + TWIG_DELAY + SINKING_DELAY;
    /** The bend is tabulated for delays that are so many s apart. */
    private static final double STEP = 1 / 16.0;

    private static final SwayWarp NONE = new SwayWarp(NormalisedMap.ZERO, NormalisedMap.ZERO);

    private final NormalisedMap reach;
    private final NormalisedMap delay;

    private SwayWarp(NormalisedMap reach, NormalisedMap delay) {
        this.reach = reach;
        this.delay = delay;
    }

    /** The sway of a scene's leaves. */
    static SwayWarp of(Scene scene) {
        return FoliageMask.of(scene)
                .map(foliage ->
                        of(foliage, scene.depth().getWidth(), scene.depth().getHeight()))
                .orElse(NONE);
    }

    private static SwayWarp of(FoliageMask foliage, int width, int height) {
        NormalisedMap near = foliage.near();
        // The seed is fixed: how a plant has grown does not change with the wind.
        ValueNoise growth = new ValueNoise(Noise.ofSeed(1));
        float[] delay = new float[width * height];
        for (int i = 0; i < delay.length; i++) {
            double x = (i % width + 0.5) / width;
            double y = (i / width + 0.5) / width;
            delay[i] = (float) (NEAR_DELAY * near.at(x, y)
                    + BRANCH_DELAY * growth.at(1, x / BRANCH_WIDTH, y / BRANCH_WIDTH)
                    + TWIG_DELAY * growth.at(2, x / TWIG_WIDTH, y / TWIG_WIDTH));
        }
        return new SwayWarp(foliage.reach(), NormalisedMap.of(delay, width, height));
    }

    /**
     * The deformation at one moment.
     *
     * @param bend how far leaves are bent along the wind, by the delay of a place's answer in s
     * @param fromLeft whether the wind comes from the left
     * @return empty if nothing is bent
     */
    Optional<LocalWarp> at(DoubleUnaryOperator bend, boolean fromLeft) {
        boolean moves = false;
        double[] bends = new double[(int) (LATEST / STEP) + 2];
        for (int k = 0; k < bends.length; k++) {
            bends[k] = FARTHEST * bend.applyAsDouble(k * STEP);
            moves |= bends[k] != 0;
        }
        return moves ? Optional.of((x, y, d) -> add(x, y, fromLeft, bends, d)) : Optional.empty();
    }

    private void add(double x, double y, boolean fromLeft, double[] bends, double[] displacement) {
        double share = reach.at(x, y);
        if (share == 0) {
            return;
        }
        double downwind = Clamp.unit(fromLeft ? x : 1 - x);
        double late = downwind / WIND_SPEED + delay.at(x, y);
        double sideways = share * at(bends, late);
        // A displacement says where a place looks: what is seen goes the other way.
        displacement[0] += fromLeft ? -sideways : sideways;
        double belowTop = SmoothStep.between(0, TOP_BORDER, y);
        displacement[1] -= belowTop * share * SINKING * at(bends, late + SINKING_DELAY);
    }

    private static double at(double[] bends, double delay) {
        int k = (int) (delay / STEP);
        return bends[k] + (bends[k + 1] - bends[k]) * (delay / STEP - k);
    }
}
