package org.breathe.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.breathe.mood.Arc;
import org.breathe.mood.Mood;
import org.breathe.rhythm.Noise;
import org.breathe.scene.Scene;
import org.breathe.scene.Shot;

/** Decides which stills are seen, when, for how long, and how they give way to each other. */
final class Planner {
	/** A passage before it has its place in time: lengths in s, from its start to the start of the next. */
	private record Slot(int still, Mood mood, boolean returning, double length) {
		boolean isSilence() {
			return still < 0;
		}
	}

	private final Brief brief;
	private final List<Scene> scenes;
	private final Feeling feeling;
	private final Noise noise;

	Planner(Brief brief, List<Scene> scenes, Feeling feeling, Noise noise) {
		this.brief = brief;
		this.scenes = scenes;
		this.feeling = feeling;
		this.noise = noise;
	}

	Timeline plan() {
		List<Slot> slots = slots();
		Slot last = slots.get(slots.size() - 1);
		double close = close(last.mood);
		double wanted = slots.stream().mapToDouble(Slot::length).sum() + close;
		double fps = brief.fps();
		int frames = (int) Math.round(brief.seconds().orElse(wanted) * fps);
		if (frames < slots.size()) {
			if (brief.seconds().isPresent()) {
				throw new IllegalArgumentException("seconds is " + brief.seconds().getAsDouble() + ", too short for "
					+ slots.size() + " passages at " + fps + " frames per second; give each at least one frame.");
			}
			frames = slots.size();
		}
		double seconds = frames / fps;
		double[] starts = starts(slots, frames, seconds / wanted);
		double dwell = seconds - starts[slots.size() - 1];
		return new Timeline(passages(slots, starts, seconds), seconds, brief.ending(),
			seconds - Math.min(0.45 * dwell, Math.max(0.55 + 1 / fps, close)));
	}

	/** How long the piece takes to close: at rest or going dark, s; a loop does not close. */
	private double close(Mood mood) {
		return switch (brief.ending()) {
			case REST -> 1 - 0.35 * mood.arousal();
			case FADE_OUT -> 1.6 - 0.8 * mood.arousal();
			case LOOP -> 0;
		};
	}

	private List<Slot> slots() {
		List<Integer> order = order();
		Lengths lengths = new Lengths(noise.channel(1));
		Set<Integer> seen = new HashSet<>();
		List<Slot> slots = new ArrayList<>();
		int sinceSilence = 0;
		for (int i = 0; i < order.size(); i++) {
			int still = order.get(i);
			Mood mood = brief.arc().mood(feeling.of(still), (i + 0.5) / order.size());
			if (i > 0 && sinceSilence >= 2 && order.size() > 2 && silent(i, mood)) {
				slots.add(new Slot(-1, mood, false, 0.6 + 0.9 * mood.memory()));
				sinceSilence = 0;
			}
			sinceSilence++;
			double length = order.size() == 1
				? Lengths.ofPhrase(mood) * Math.exp(0.05 * noise.gaussian(0))
				: lengths.ofShot(i, mood, shot(still));
			slots.add(new Slot(still, mood, !seen.add(still), length));
		}
		return slots;
	}

	private List<Integer> order() {
		List<Integer> order = brief.order().apply(scenes, noise.channel(2));
		int first = order.get(0);
		boolean asked = brief.order().kind() == Order.Kind.LISTED || brief.ending() == Ending.LOOP;
		boolean recalled = brief.arc() == Arc.RETURN || feeling.of(first).memory() >= 0.5;
		if (!asked && recalled && !brief.data() && order.size() > 1 && order.get(order.size() - 1) != first) {
			order.add(first);
		}
		return order;
	}

	/** Silences are rare; tension and memory ask for them. */
	private boolean silent(int index, Mood mood) {
		boolean allowed = brief.intensity() > 0 && !brief.data();
		return allowed && noise.channel(3).uniform(index) < 0.35 * mood.memory() + 0.3 * mood.tension() - 0.1;
	}

	private Shot shot(int still) {
		return scenes.size() > Feeling.LOOKED_AT ? Shot.MEDIUM : scenes.get(still).shot();
	}

	/** Every passage starts with a frame and has at least one. */
	private double[] starts(List<Slot> slots, int frames, double scale) {
		double[] starts = new double[slots.size()];
		double time = 0;
		int earliest = 0;
		for (int i = 0; i < starts.length; i++) {
			int frame = (int) Math.round(time * brief.fps());
			frame = Math.max(earliest, Math.min(frames - starts.length + i, frame));
			starts[i] = frame / brief.fps();
			earliest = frame + 1;
			time += slots.get(i).length * scale;
		}
		return starts;
	}

	private List<Passage> passages(List<Slot> slots, double[] starts, double seconds) {
		List<Passage> passages = new ArrayList<>();
		int count = slots.size();
		for (int i = 0; i < count; i++) {
			Slot slot = slots.get(i);
			Slot next = slots.get((i + 1) % count);
			double end = i + 1 < count ? starts[i + 1] : seconds;
			double dissolve = 0;
			if (i + 1 < count || brief.ending() == Ending.LOOP && count > 1) {
				double nextEnd = i + 2 < count ? starts[i + 2] : i + 1 < count ? seconds : starts[1];
				double nextLength = nextEnd - (i + 1 < count ? end : 0);
				dissolve = Math.min(dissolve(slot, next, i + 1 == count),
					0.4 * Math.min(end - starts[i], nextLength));
			}
			double overlap = dissolve < 2 / brief.fps() ? 0 : dissolve;
			passages.add(new Passage(i, slot.still, starts[i], end + overlap, slot.mood, slot.returning));
		}
		return passages;
	}

	/** How long one passage dissolves into the next, s; 0 is a cut. Calm and memory dissolve, tension cuts. */
	private double dissolve(Slot from, Slot to, boolean seam) {
		if (brief.intensity() == 0) {
			return 0;
		}
		Mood mood = from.mood.towards(to.mood, 0.5);
		double wish = 0.6 - 1.2 * mood.arousal() + 1.4 * mood.memory() - 1.5 * mood.tension();
		if (from.isSilence() || to.isSilence()) {
			return Math.max(0.25, Math.min(0.8, wish));
		}
		// A loop must not show its seam, and a cut would.
		double least = seam ? 0.5 : 0;
		return Math.max(least, wish < 0.25 ? 0 : Math.min(2.4, wish));
	}
}
