package org.breathe.score;

/** The figures that a camera may dance, chosen by mood; each goes forward from a home and comes back to one. */
final class Figures {
	/** Shorter than this, s, a phrase is only forward, wait and back. */
	private static final double SHORT = 4;

	private final Cast cast;
	private final double imperfection;

	Figures(Cast cast, double imperfection) {
		this.cast = cast;
		this.imperfection = imperfection;
	}

	/** Adds a phrase, from where the camera is. */
	void phrase(Steps steps, int index, Framing home, double seconds) {
		double hesitation = cast.mood().hesitation();
		double arousal = cast.mood().arousal();
		steps.rest(index == 0 ? 0.7 : 0.4);
		if (seconds < SHORT) {
			steps.push(cast.near(), cast.push(), cast.gait()).rest(1.4);
		} else if (hesitation > 0.3 && arousal > 0.3) {
			stalk(steps, index);
		} else if (cast.mood().valence() > 0.6 && arousal > 0.25) {
			bounce(steps);
		} else {
			if (dares(index, 20)) {
				falter(steps, index);
			}
			steps.push(cast.near(), cast.push(), cast.gait()).rest(1.4);
			if (dares(index, 30) || cast.dice().uniform(40L + index) < 0.5 * cast.mood().valence()) {
				lean(steps);
			}
		}
		// It is hard to leave what one is sad about.
		double leaving = 0.9 + 0.4 * Math.max(0, -cast.mood().valence());
		steps.move(home, leaving * cast.push(), cast.gait()).rest(0.6);
	}

	/** Begins, loses heart on the way, and returns slower. */
	void falter(Steps steps, int index) {
		Framing from = steps.place();
		double heart = cast.dice().between(10L + index, 0.35, 0.7);
		steps.push(from.towards(cast.near(), heart), 0.75 * cast.push(), cast.gait()).rest(0.2)
			.move(from, 1.2 * cast.push(), cast.gait()).rest(0.5);
	}

	/** Whether an irregular figure is played: surely where hesitation is strong, never in data or perfection. */
	boolean dares(int index, long channel) {
		double likely = 2 * (cast.mood().hesitation() - 0.1) * Math.min(1, 4 * imperfection);
		return cast.dice().uniform(channel + index) < likely;
	}

	/** Nearer in stages, each sudden, with waits that are too long; then away at once. */
	private void stalk(Steps steps, int index) {
		Framing from = steps.place();
		double first = cast.dice().between(50L + index, 0.3, 0.45);
		double then = cast.dice().between(60L + index, 0.6, 0.75);
		steps.push(from.towards(cast.near(), first), 0.3 * cast.push(), cast.gait()).rest(0.7)
			.push(from.towards(cast.near(), then), 0.3 * cast.push(), cast.gait()).rest(0.35)
			.push(cast.near(), 0.35 * cast.push(), cast.gait()).rest(1.1);
	}

	/** Forward, a little back to the other side, and further forward, as a step that bounces. */
	private void bounce(Steps steps) {
		Framing from = steps.place();
		Framing across = from.towards(cast.near().towards(cast.second(), 0.6), 0.5);
		steps.push(from.towards(cast.near(), 0.75), 0.8 * cast.push(), cast.gait()).rest(0.35)
			.move(across, 0.7 * cast.push(), cast.gait()).rest(0.15)
			.push(cast.near(), 0.8 * cast.push(), cast.gait()).rest(0.8);
	}

	/** To the second place and, if undecided, back to the first. */
	private void lean(Steps steps) {
		steps.move(cast.near().towards(cast.second(), 0.65), 0.7 * cast.push(), cast.gait()).rest(0.5);
		if (cast.mood().hesitation() > 0.3) {
			steps.move(cast.near(), 0.9 * cast.push(), cast.gait()).rest(0.8);
		}
	}
}
