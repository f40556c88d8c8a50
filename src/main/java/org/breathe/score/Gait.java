package org.breathe.score;

import org.breathe.rhythm.Curve;

/**
 * The manner of a move, one curve for each coordinate. Where they differ, the camera goes on an arc.
 *
 * @param zoom of the magnification
 * @param x of the place to the right
 * @param y of the place downwards
 */
record Gait(Curve zoom, Curve x, Curve y) {
	/**
	 * A gait from rest to rest.
	 *
	 * @param hardness 0 (sets out softly) … 1 (sets out hard and settles long)
	 * @param bend −1…1, how far the way is bent and to which side
	 */
	static Gait of(double hardness, double bend) {
		double power = 1.15 - 0.4 * hardness;
		return new Gait(
			Curve.SMOOTH.hastened(power),
			Curve.SMOOTH.hastened(Math.max(0.72, power * (1 - 0.25 * bend))),
			Curve.SMOOTH.hastened(Math.max(0.72, power * (1 + 0.25 * bend))));
	}
}
