package org.breathe.score;

import org.breathe.mood.Mood;
import org.breathe.rhythm.Breath;
import org.breathe.rhythm.Noise;
import org.breathe.scene.Scene;

/** Gives every passage its camera. Neighbouring passages move in different ways. */
final class Choreographer {
	/** What a passage does that has neither to begin nor to end at rest. */
	private enum Form {
		PHRASE, LEAVE, CROSS, APPROACH
	}

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

	CameraPath path(Passage passage, Scene scene) {
		if (passage.isSilence() || !brief.plays(Gesture.CAMERA)) {
			return CameraPath.STILL;
		}
		double start = passage.start();
		double end = timeline.settled(passage);
		double strength = brief.intensity() * brief.arc().intensity(timeline.progress((start + end) / 2));
		Noise dice = noise.channel(passage.index());
		Cast cast = Cast.of(scene, passage.mood(), strength, brief.aspect(), dice);
		if (brief.data()) {
			// Measurements are seen untouched for the greater part of the time.
			double still = 0.2 * (end - start);
			return steps(cast, true, true, Form.PHRASE, end - start - 2 * still)
				.over(start + still, end - still, 0, breath);
		}
		boolean closes = timeline.endsAtRest(passage);
		if (!closes && breaksOff(passage, dice)) {
			end += 0.5 * cast.push();
		}
		return steps(cast, timeline.beginsAtRest(passage), closes, form(passage), end - start)
			.over(start, end, 0.005 * Math.min(1, strength), breath);
	}

	private Form form(Passage passage) {
		if (passage.returning()) {
			return Form.LEAVE;
		}
		Form[] forms = Form.values();
		return forms[(passage.index() + (int) (forms.length * noise.uniform(0))) % forms.length];
	}

	/** Under tension a passage may break off unfinished, if it ends in a cut. */
	private boolean breaksOff(Passage passage, Noise dice) {
		return timeline.endsInCut(passage)
			&& dice.uniform(3) < 0.7 * passage.mood().tension() * Math.min(1, 4 * brief.imperfection());
	}

	private Steps steps(Cast cast, boolean opens, boolean closes, Form form, double seconds) {
		Figures figures = new Figures(cast, brief.data() ? 0 : brief.imperfection());
		Mood mood = cast.mood();
		Framing first = opens ? Framing.REST : cast.wide();
		Framing last = closes ? Framing.REST : cast.wide();
		double phrase = Lengths.ofPhrase(mood);
		boolean leaves = form == Form.LEAVE && closes && !opens;
		boolean whole = !leaves && seconds > 0.7 * phrase && (opens || closes || form == Form.PHRASE || seconds > 1.4 * phrase);
		if (whole || opens && closes) {
			Steps steps = new Steps(first);
			int phrases = Math.max(1, (int) Math.round(seconds / phrase));
			for (int i = 0; i < phrases; i++) {
				figures.phrase(steps, i, i + 1 < phrases ? first : last, seconds / phrases);
			}
			return steps;
		}
		// Without time for a whole phrase, or need of one, a single slow move.
		double slow = Math.max(cast.push(), 0.6 * seconds);
		if (closes) {
			return new Steps(cast.near()).rest(0.5).move(last, slow, cast.gait()).rest(0.5);
		}
		if ((opens || form == Form.APPROACH) && figures.dares(0, 20)) {
			Steps steps = new Steps(first).rest(0.3);
			figures.falter(steps, 0);
			return steps;
		}
		return switch (opens ? Form.APPROACH : form) {
			case APPROACH, PHRASE -> new Steps(first).rest(0.4).push(cast.near(), slow, cast.gait()).rest(0.6);
			case LEAVE -> new Steps(cast.near()).rest(0.6).move(cast.wide(), slow, cast.gait()).rest(0.4);
			case CROSS -> new Steps(cast.second()).rest(0.4).push(cast.near(), slow, cast.gait()).rest(0.6);
		};
	}
}
