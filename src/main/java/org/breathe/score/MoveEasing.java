package org.breathe.score;

import org.breathe.mood.Manner;
import org.breathe.timing.Curve;

/**
 * How a move proceeds, one curve for each coordinate. Where they differ, the camera moves along an arc.
 *
 * @param zoom of the magnification
 * @param x of the place to the right
 * @param y of the place downwards
 */
record MoveEasing(Curve zoom, Curve x, Curve y) {
    /** From rest to rest on a straight way, with a hard beginning and a long settling. */
    static final MoveEasing STRAIGHT = of(1, 0, Curve.SMOOTH);

    /** Three sudden steps with waits between them. */
    private static final Curve STEPS = stairs(0.36, 0.34, 0.3);
    /** Nearly there, back to the half, and there. */
    private static final Curve BOUNCE =
            Curve.SMOOTH.scaled(0.8).then(Curve.SMOOTH.scaled(-0.32), 0.6).then(Curve.SMOOTH.scaled(0.52), 0.64);

    /**
     * An easing from rest to rest.
     *
     * @param hardness 0 (begins softly) … 1 (begins hard and settles long)
     * @param bend −1…1, how far the way is bent and to which side
     * @param pacing says how much of the move is steps and how much springs back
     */
    static MoveEasing of(double hardness, double bend, Manner.Pacing pacing) {
        double others = Math.max(1, pacing.steps() + pacing.bounce());
        double steps = pacing.steps() / others;
        double bounce = pacing.bounce() / others;
        double smooth = 1 - steps - bounce;
        Curve shape = p -> smooth * Curve.SMOOTH.of(p) + steps * STEPS.of(p) + bounce * BOUNCE.of(p);
        return of(hardness, bend, shape);
    }

    /** This easing with only a share, 0…1, of what sets it apart from the smoothest: in a short move more would twitch. */
    MoveEasing calmed(double share) {
        return share == 1 ? this : new MoveEasing(calmed(zoom, share), calmed(x, share), calmed(y, share));
    }

    private static Curve calmed(Curve curve, double share) {
        return p -> share * curve.of(p) + (1 - share) * Curve.SMOOTH.of(p);
    }

    private static MoveEasing of(double hardness, double bend, Curve shape) {
        double haste = 0.85 + 0.65 * hardness;
        return new MoveEasing(
                shape.hastened(haste),
                shape.hastened(haste * (1 - 0.15 * bend)),
                shape.hastened(haste * (1 + 0.15 * bend)));
    }

    /** As many steps as heights, in equal times; each begins hard, settles long and is over before the next begins. */
    private static Curve stairs(double... heights) {
        Curve step = Curve.SMOOTH.hastened(2).sooner(0.8);
        Curve stairs = step.scaled(heights[0]);
        for (int k = 1; k < heights.length; k++) {
            stairs = stairs.then(step.scaled(heights[k]), k / (k + 1.0));
        }
        return stairs;
    }
}
