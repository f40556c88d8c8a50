package org.breathe.score;

import java.util.Arrays;
import java.util.List;
import org.breathe.mood.Mood;
import org.breathe.rhythm.Noise;
import org.breathe.rhythm.Walk;

/**
 * How a walk past time points is felt: arousal hastens it, tension makes it hesitate and stand still at a time point,
 * memory skims some stretches and dwells on others, the arc says where it flows best, and the pictures where it takes
 * its time: where much changes.
 *
 * @param brief what is asked
 * @param moods the mood at each time point
 * @param turns whether the walk turns round at each time point
 * @param changes how much happens on the way
 * @param noise the walk's own
 */
record Pace(Brief brief, List<Mood> moods, boolean[] turns, Changes changes, Noise noise) {
	/** Time points per s in a neutral mood; half as many at rest, twice as many in excitement. */
	private static final double NEUTRAL = 4;
	/** How many times as slow a step is beside a stop as far from all. */
	private static final double SLOWEST = 2.5;
	/** The most that may be stood still, as a share of the way. */
	private static final double MOST_STANDING = 0.5;
	/** The golden section: multiples of it spread evenly however few there are. */
	private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

	/** How long a walk wants to be, s: never so short that nothing is seen, never so long that nobody stays. */
	double wish() {
		double arousal = moods.stream().mapToDouble(Mood::arousal).average().orElse(0);
		double shortest = 8 * Math.pow(2, -0.4 * arousal);
		double longest = 40 * Math.pow(2, -0.17 * arousal);
		return Math.max(shortest, Math.min(longest, moods.size() / (NEUTRAL * Math.pow(2, arousal))));
	}

	/**
	 * The walk from a start to an end, s. If there are frames enough, every time point is due on one of its own.
	 *
	 * @param seconds when all is over; until then the last time point stays
	 */
	Walk over(double start, double end, double seconds) {
		int steps = moods.size() - 1;
		double[] even = shared(efforts(end - start), end - start);
		double[] stands = stands(even);
		double standing = Arrays.stream(stands).sum();
		double[] walked = shared(slowed(even, stands), end - start - standing);
		double[] arrivals = new double[steps + 1];
		double[] departures = new double[steps + 1];
		departures[0] = start;
		for (int place = 1; place <= steps; place++) {
			arrivals[place] = departures[place - 1] + walked[place - 1];
			departures[place] = arrivals[place] + stands[place];
		}
		settle(arrivals, departures);
		departures[steps] = seconds;
		return Walk.of(arrivals, departures);
	}

	/** Gives every time point a frame of its own to be due on, if there are enough. */
	private void settle(double[] arrivals, double[] departures) {
		int last = arrivals.length - 1;
		long frame = frame(departures[0]);
		long latest = frame(arrivals[last]);
		if (latest - frame < last) {
			return;
		}
		departures[0] = frame / brief.fps();
		for (int place = 1; place <= last; place++) {
			// Each of those to come needs one, too.
			long most = latest - (last - place);
			frame = Math.max(frame + 1, Math.min(most, frame(arrivals[place])));
			arrivals[place] = frame / brief.fps();
			frame = Math.max(frame, Math.min(most, frame(departures[place])));
			departures[place] = frame / brief.fps();
		}
	}

	private long frame(double time) {
		return Math.round(time * brief.fps());
	}

	/** How long each step is, relative to the others, but for stops. */
	private double[] efforts(double seconds) {
		double[] efforts = new double[moods.size() - 1];
		// Memory changes its mind every few seconds.
		double chapters = seconds / 2.5;
		for (int step = 0; step < efforts.length; step++) {
			double way = (step + 0.5) / efforts.length;
			double progress = brief.ending() == Ending.LOOP ? (1 - Math.cos(2 * Math.PI * way)) / 2 : way;
			Mood mood = moods.get(step).towards(moods.get(step + 1), 0.5);
			double dwelling = mood.memory() * (1 - 2 * noise.channel(1).value(way * chapters));
			double seen = Math.sqrt(Math.max(0.2, Math.min(4, changes.at(step))));
			double effort = seen * Math.exp(1.1 * dwelling - Math.log(2) * mood.arousal())
				/ brief.arc().intensity(progress);
			efforts[step] = Math.pow(effort, strength());
		}
		return efforts;
	}

	/** How long the walk stands at each time point between the first and the last, s. */
	private double[] stands(double[] even) {
		double[] stands = new double[moods.size()];
		double way = Arrays.stream(even).sum();
		double slot = 0;
		double time = 0;
		int place = 0;
		for (int k = 0; slot < way; k++) {
			double length = 1.1 * Math.pow(2, -0.5 * moods.get(place).arousal());
			double moment = slot + length * noise.channel(2).between(k, 0.2, 0.8);
			while (place < even.length && time + even[place] / 2 < moment) {
				time += even[place++];
			}
			if (place > 0 && place < even.length) {
				stands[place] = Math.max(stands[place], hesitation(k, moods.get(place)));
			}
			slot += length;
		}
		for (place = 1; place < even.length; place++) {
			double turn = turns[place] ? 0.35 * strength() * Math.pow(2, -0.6 * moods.get(place).arousal()) : 0;
			stands[place] = Math.max(stands[place], turn);
		}
		double most = MOST_STANDING * way;
		return Arrays.stream(stands).sum() > most ? shared(stands, most) : stands;
	}

	/** How long the walk hesitates on an occasion, s: long when undecided at rest, short and often when driven. */
	private double hesitation(int occasion, Mood mood) {
		double likely = mood.tension() * (0.35 + 0.65 * mood.tension()) * Math.min(1, brief.imperfection() / 0.3);
		double chance = (noise.channel(3).uniform(0) + occasion * GOLDEN) % 1;
		if (chance >= likely * strength()) {
			return 0;
		}
		double share = noise.channel(4).uniform(occasion);
		return 1.2 * Math.pow(2, -mood.arousal()) * (0.5 + 0.5 * mood.tension()) * (0.3 + 0.7 * share * share);
	}

	/** Steps of which those near to a stop, to the first and to the last time point are slow. */
	private double[] slowed(double[] even, double[] stands) {
		double[] near = new double[even.length];
		double nearness = 1;
		for (int step = 0; step < even.length; step++) {
			nearness = stands[step] > 0 ? 1 : nearness;
			near[step] = nearness * fall(even[step] / 2, step);
			nearness *= fall(even[step], step);
		}
		nearness = 1;
		for (int step = even.length - 1; step >= 0; step--) {
			nearness = stands[step + 1] > 0 ? 1 : nearness;
			near[step] = Math.max(near[step], nearness * fall(even[step] / 2, step));
			nearness *= fall(even[step], step);
		}
		double[] slowed = new double[even.length];
		for (int step = 0; step < even.length; step++) {
			slowed[step] = even[step] * (1 + (SLOWEST - 1) * strength() * near[step]);
		}
		return slowed;
	}

	/** What is left of the nearness of a stop after so many seconds; excitement stops in a shorter time. */
	private double fall(double seconds, int step) {
		return Math.exp(-seconds / (0.45 * Math.pow(2, -moods.get(step).arousal())));
	}

	private double strength() {
		return Math.min(1, brief.intensity());
	}

	private static double[] shared(double[] weights, double seconds) {
		double sum = Arrays.stream(weights).sum();
		return Arrays.stream(weights).map(weight -> weight * seconds / sum).toArray();
	}
}
