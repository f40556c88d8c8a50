package org.breathe.score;

import java.awt.geom.Point2D;
import java.util.List;
import org.breathe.mood.Mood;
import org.breathe.rhythm.Breath;
import org.breathe.rhythm.Noise;
import org.breathe.scene.Scene;
import org.breathe.scene.Shot;

/**
 * Gives a passage its camera: forward to where attention goes, a wait, back; or undecided between two places; or a
 * push that loses heart. The mood says how far and how fast, the picture where to and how hard.
 */
final class Choreographer {
	private final Brief brief;
	private final Timeline timeline;
	private final Breath breath;
	private final Noise noise;

	Choreographer(Brief brief, Timeline timeline, Breath breath, Noise noise) {
		this.brief = brief;
		this.timeline = timeline;
		this.breath = breath;
		this.noise = noise;
	}

	/** What a passage's moves are made of. */
	private record Cast(Framing near, Framing second, Framing wide, Gait gait, double push, Mood mood, Noise dice) {
	}

	CameraPath path(Passage passage, Scene scene) {
		if (passage.isSilence() || !brief.plays(Gesture.CAMERA)) {
			return CameraPath.STILL;
		}
		double start = passage.start();
		double end = timeline.settled(passage);
		double middle = (start + end) / 2;
		double strength = brief.intensity() * brief.arc().intensity(timeline.progress(middle));
		Cast cast = cast(passage, scene, strength);
		boolean opens = timeline.beginsAtRest(passage) || brief.data();
		boolean closes = timeline.endsAtRest(passage) || brief.data();
		Steps steps = steps(cast, opens, closes, passage.returning(), end - start);
		return steps.over(start, end, brief.data() ? 0 : 0.005 * Math.min(1, strength), breath);
	}

	private Cast cast(Passage passage, Scene scene, double strength) {
		Mood mood = passage.mood();
		Noise dice = noise.channel(passage.index());
		double reach = switch (scene.shot()) {
			case CLOSE_UP -> 0.85;
			case MEDIUM -> 1;
			case WIDE -> 1.15;
		};
		// Sadness moves little (Halovic and Kroos 2018), excitement far.
		double amount = strength * reach * (0.105 + 0.045 * mood.arousal() + 0.015 * mood.valence())
			* dice.between(0, 0.9, 1.1);
		List<Point2D> points = scene.attention();
		Framing near = framing(points.get(0), 1 + amount);
		Framing second = framing(points.get(Math.min(1, points.size() - 1)), 1 + amount);
		Framing wide = new Framing(1 + 0.3 * amount, 0.6 * near.x(), 0.6 * near.y());
		double bend = (0.5 + 0.5 * mood.valence()) * (dice.uniform(1) < 0.5 ? -1 : 1);
		// A picture of strong contrast sets out hard.
		Gait gait = Gait.of(Math.min(1, 1.4 * scene.tone().contrast()), bend);
		double push = 3.2 * Math.exp(-0.75 * mood.arousal()) * (1 + 0.3 * mood.tension());
		return new Cast(near, second, wide, gait, push, mood, dice);
	}

	/** The framing that brings a point as near to the middle as is seemly; the rest of the margin is the hand's. */
	private Framing framing(Point2D point, double zoom) {
		double x = point.getX() - 0.5;
		double y = point.getY() / brief.aspect() - 0.5;
		return new Framing(zoom, 0.75 * Math.tanh(4 * x), 0.75 * Math.tanh(4 * y));
	}

	private Steps steps(Cast cast, boolean opens, boolean closes, boolean returning, double seconds) {
		double phrase = Lengths.ofPhrase(cast.mood);
		Framing first = opens ? Framing.REST : cast.wide;
		Framing last = closes ? Framing.REST : cast.wide;
		int phrases = Math.max(1, (int) Math.round(seconds / phrase));
		if (seconds > 0.7 * phrase || opens && closes) {
			Steps steps = new Steps(first);
			for (int i = 0; i < phrases; i++) {
				phrase(steps, cast, i, i + 1 < phrases ? first : last, seconds / phrases);
			}
			return steps;
		}
		// Too short for a whole phrase: one side of it.
		boolean back = closes || !opens && (returning || cast.dice.uniform(2) < 0.4);
		if (back) {
			return new Steps(cast.near).rest(0.6).move(last, cast.push, cast.gait).rest(0.5);
		}
		if (falters(cast, 0)) {
			return falter(new Steps(first), cast, first, 0).rest(0.6);
		}
		return new Steps(first).rest(0.4).push(cast.near, cast.push, cast.gait).rest(0.7);
	}

	/** Forward, wait, back. */
	private void phrase(Steps steps, Cast cast, int index, Framing home, double seconds) {
		steps.rest(index == 0 ? 0.7 : 0.4);
		Framing from = steps.place();
		if (seconds > 4 && falters(cast, index)) {
			falter(steps, cast, from, index).rest(0.4);
		}
		steps.push(cast.near, cast.push, cast.gait).rest(1.4);
		if (seconds > 4 && leans(cast, index)) {
			Framing between = cast.near.towards(cast.second, 0.65);
			steps.move(between, 0.6 * cast.push, cast.gait).rest(0.4);
			if (cast.mood.hesitation() > 0.3) {
				steps.move(cast.near, 0.8 * cast.push, cast.gait).rest(0.8);
			}
		}
		steps.move(home, 0.85 * cast.push, cast.gait).rest(0.6);
	}

	/** Begins, loses heart on the way, and returns slower. */
	private Steps falter(Steps steps, Cast cast, Framing from, int index) {
		double heart = cast.dice.between(10L + index, 0.3, 0.7);
		return steps.rest(0.3)
			.push(from.towards(cast.near, heart), 0.7 * cast.push, cast.gait).rest(0.15)
			.move(from, 1.1 * cast.push, cast.gait);
	}

	private boolean falters(Cast cast, int index) {
		double likely = cast.mood.hesitation() * Math.min(1.4, 4 * brief.imperfection());
		return !brief.data() && cast.dice.uniform(20L + index) < likely;
	}

	/** Indecision leans to the second place, and so does joy. */
	private boolean leans(Cast cast, int index) {
		double likely = Math.max(cast.mood.hesitation(), 0.7 * cast.mood.valence());
		return !brief.data() && cast.dice.uniform(30L + index) < likely;
	}
}
