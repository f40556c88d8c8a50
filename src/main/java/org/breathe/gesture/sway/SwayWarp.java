package org.breathe.gesture.sway;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.breathe.gesture.LocalWarp;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.SmoothStep;
import org.breathe.scene.Scene;
import org.breathe.timing.Noise;
import org.breathe.timing.ValueNoise;

/**
 * How wind moves the leaves of a photograph: not where they are held, most at the tips, near ones more than far ones. A
 * place is bent as the wind blew when it got there, so that gusts are seen to travel, and every twig has its own delay.
 * All layers share one field, so nothing is torn between them. Positions are in fractions of the still's width.
 */
final class SwayWarp {
    /** How far a tip goes in a breeze. */
    private static final double FARTHEST = 0.018;
    /** How far the wind goes in a second. */
    private static final double SPEED = 0.4;
    /** How much later the nearest leaves answer than the farthest, s. */
    private static final double NEAR_LATE = 0.8;
    /** Branches and twigs answer so much sooner or later, s, and are so wide. */
    private static final double BRANCH_LATE = 0.9;

    private static final double BRANCH = 0.1;
    private static final double TWIG_LATE = 0.3;
    private static final double TWIG = 0.025;
    /** A tip that leans sinks by so much of it, and so much later, s. */
    private static final double SINKING = 0.3;

    private static final double SINKING_LATE = 0.35;
    /** How wide a border at the top does not sink, so that nothing is drawn in from beyond. */
    private static final double TOP = 0.02;

    private static final double LATEST = 1 / SPEED + NEAR_LATE + BRANCH_LATE + TWIG_LATE + SINKING_LATE;
    /** The answer is known for every so many s of delay. */
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
        // How a plant has grown does not change with the wind.
        ValueNoise growth = new ValueNoise(Noise.ofSeed(1));
        float[] delay = new float[width * height];
        for (int i = 0; i < delay.length; i++) {
            double x = (i % width + 0.5) / width;
            double y = (i / width + 0.5) / width;
            delay[i] = (float) (NEAR_LATE * near.at(x, y)
                    + BRANCH_LATE * growth.at(1, x / BRANCH, y / BRANCH)
                    + TWIG_LATE * growth.at(2, x / TWIG, y / TWIG));
        }
        return new SwayWarp(foliage.reach(), NormalisedMap.of(delay, width, height));
    }

    /** Whether there are leaves that the wind moves. */
    boolean moves() {
        return this != NONE;
    }

    /**
     * The deformation at one moment.
     *
     * @param bend how far leaves are bent, along the wind, where it arrives so many seconds late
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
        double downwind = Math.min(Math.max(fromLeft ? x : 1 - x, 0), 1);
        double late = downwind / SPEED + delay.at(x, y);
        double lean = share * at(bends, late);
        // What is seen goes one way as the place looked at goes the other.
        displacement[0] += fromLeft ? -lean : lean;
        double upper = SmoothStep.between(0, TOP, y);
        displacement[1] -= upper * share * SINKING * at(bends, late + SINKING_LATE);
    }

    private static double at(double[] bends, double late) {
        int k = (int) (late / STEP);
        return bends[k] + (bends[k + 1] - bends[k]) * (late / STEP - k);
    }
}
