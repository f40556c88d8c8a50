package org.breathe.score;

import java.util.Arrays;
import java.util.List;
import org.breathe.mood.Mood;
import org.breathe.pixels.Clamp;
import org.breathe.timing.Noise;
import org.breathe.timing.TimeWalk;

/**
 * How fast a walk passes time points: arousal hastens it, tension makes it stop, memory makes it skim some stretches
 * and dwell on others; it is faster where the arc is intense and slower where the pictures change much.
 *
 * @param spec what the score is composed from
 * @param moods the mood at each time point
 * @param changes how much changes from time point to time point
 * @param stops where it stands still
 * @param noise memory's own
 */
record WalkPace(ScoreSpec spec, List<Mood> moods, ChangeProfile changes, WalkStops stops, Noise noise) {
    /** Time points per s in a neutral mood; half as many at rest, twice as many in excitement. */
    private static final double NEUTRAL = 4;
    /** How many times as long a step takes beside a stop as far from all. */
    private static final double SLOWEST = 2.5;

    /**
     * How long a walk is where no length is set, s: long enough to see something (8 s in a neutral mood), not so long
     * that nobody would watch it to the end (40 s).
     */
    double preferredSeconds() {
        double arousal = moods.stream().mapToDouble(Mood::arousal).average().orElse(0);
        double shortest = 8 * Math.pow(2, -0.4 * arousal);
        double longest = 40 * Math.pow(2, -0.17 * arousal);
        return Clamp.between(moods.size() / (NEUTRAL * Math.pow(2, arousal)), shortest, longest);
    }

    /**
     * The walk from a start to an end, s. If there are frames enough, every time point is due on one of its own.
     *
     * @param seconds the length of the piece; until then the last time point is shown
     */
    TimeWalk over(double start, double end, double seconds) {
        int steps = moods.size() - 1;
        double[] even = shared(efforts(end - start), end - start);
        double[] standing = stops.along(even);
        double[] walked = shared(
                slowed(even, standing), end - start - Arrays.stream(standing).sum());
        double[] arrivals = new double[steps + 1];
        double[] departures = new double[steps + 1];
        departures[0] = start;
        for (int place = 1; place <= steps; place++) {
            arrivals[place] = departures[place - 1] + walked[place - 1];
            departures[place] = arrivals[place] + standing[place];
        }
        departures[steps] = seconds;
        return TimeWalk.of(arrivals, departures).onFrames(spec.fps());
    }

    /** How long each step takes relative to the others, without stops. */
    private double[] efforts(double seconds) {
        double[] efforts = new double[moods.size() - 1];
        // Memory alternates between skimming and dwelling every 2.5 s.
        double chapters = seconds / 2.5;
        for (int step = 0; step < efforts.length; step++) {
            double share = (step + 0.5) / efforts.length;
            double progress = spec.ending().progress(share);
            Mood mood = moods.get(step).towards(moods.get(step + 1), 0.5);
            double turn =
                    share * chapters + 2 * noise.uniform(0) + noise.channel(1).value(share * chapters / 2);
            double dwelling = mood.memory() * Math.cos(Math.PI * turn);
            double change = Math.sqrt(Clamp.between(changes.at(step), 0.2, 4));
            double effort = change
                    * Math.exp(0.8 * dwelling - Math.log(2) * mood.arousal())
                    / spec.arc().intensity(progress);
            efforts[step] = Math.pow(effort, spec.intensityUpTo1());
        }
        return efforts;
    }

    /** Steps of which those near to a stop, to the first and to the last time point are slow. */
    private double[] slowed(double[] even, double[] standing) {
        double[] near = new double[even.length];
        double nearness = 1;
        for (int step = 0; step < even.length; step++) {
            nearness = standing[step] > 0 ? 1 : nearness;
            near[step] = nearness * fall(even[step] / 2, step);
            nearness *= fall(even[step], step);
        }
        nearness = 1;
        for (int step = even.length - 1; step >= 0; step--) {
            nearness = standing[step + 1] > 0 ? 1 : nearness;
            near[step] = Math.max(near[step], nearness * fall(even[step] / 2, step));
            nearness *= fall(even[step], step);
        }
        double[] slowed = new double[even.length];
        for (int step = 0; step < even.length; step++) {
            slowed[step] = even[step] * (1 + (SLOWEST - 1) * spec.intensityUpTo1() * near[step]);
        }
        return slowed;
    }

    /** How much of a stop's slowness is left so many seconds from it, 0…1; excited walks stop in a shorter time. */
    private double fall(double seconds, int step) {
        return Math.exp(-seconds / (0.45 * Math.pow(2, -moods.get(step).arousal())));
    }

    private static double[] shared(double[] weights, double seconds) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight * seconds / sum).toArray();
    }
}
