package org.breathe.scene;

import java.util.List;

/** Judges how near a picture is to its subject. */
final class ShotJudge {
	private ShotJudge() {
	}

	/**
	 * What the shot scale rests on: the larger of what a face and the subject tell.
	 *
	 * @param face the height of the largest face in parts of the picture's height
	 * @param subject the part of the picture that the matte covers
	 */
	record Evidence(double face, double subject) {
		Shot shot() {
			if (face > .28) return Shot.CLOSE_UP;
			if (face > .10) return Shot.MEDIUM;
			if (face > 0) return subject > .12 ? Shot.MEDIUM : Shot.WIDE;
			if (subject > .30) return Shot.CLOSE_UP;
			return subject > .08 ? Shot.MEDIUM : Shot.WIDE;
		}
	}

	static Evidence judge(List<Face> faces, Plane matte) {
		double face = faces.isEmpty() ? 0 : faces.get(0).box().getHeight() * matte.width() / matte.height();
		return new Evidence(face, matte.mean());
	}
}
