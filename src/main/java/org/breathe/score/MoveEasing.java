package org.breathe.score;

import org.breathe.timing.Curve;

/**
 * How a move proceeds, one curve for each coordinate. Where they differ, the camera moves along an arc.
 *
 * @param zoom of the magnification
 * @param x of the place to the right
 * @param y of the place downwards
 */
record MoveEasing(Curve zoom, Curve x, Curve y) {
    /**
     * An easing from rest to rest.
     *
     * @param hardness 0 (begins softly) … 1 (begins hard and settles long)
     * @param bend −1…1, how far the way is bent and to which side
     */
    static MoveEasing of(double hardness, double bend) {
        double haste = 0.85 + 0.65 * hardness;
        return new MoveEasing(
                Curve.SMOOTH.hastened(haste),
                Curve.SMOOTH.hastened(haste * (1 - 0.15 * bend)),
                Curve.SMOOTH.hastened(haste * (1 + 0.15 * bend)));
    }
}
