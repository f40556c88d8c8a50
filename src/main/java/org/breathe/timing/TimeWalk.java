package org.breathe.timing;

import java.util.Arrays;

/**
 * A map from time, s, to a position along places that are numbered from 0. It never decreases, its speed is continuous,
 * and it reaches and leaves each place when that is due. Between places it is a monotone cubic with the slopes of
 * Fritsch and Butland (SIAM J. Sci. Stat. Comput. 5:300, 1984).
 */
public final class TimeWalk {
    private final double[] arrivals;
    private final double[] departures;
    private final double[] times;
    private final int[] places;
    private final double[] speeds;

    private TimeWalk(double[] arrivals, double[] departures, double[] times, int[] places) {
        this.arrivals = arrivals;
        this.departures = departures;
        this.times = times;
        this.places = places;
        speeds = new double[times.length];
        for (int i = 1; i + 1 < times.length; i++) {
            speeds[i] = speed(
                    places[i] - places[i - 1],
                    times[i] - times[i - 1],
                    places[i + 1] - places[i],
                    times[i + 1] - times[i]);
        }
    }

    /**
     * A walk that stands at its first and last place and wherever it stays for a while.
     *
     * @param arrivals when each place is reached, s, rising; at least one
     * @param departures when each is left, s; not before it is reached, and before the next one is
     */
    public static TimeWalk of(double[] arrivals, double[] departures) {
        double[] times = new double[2 * arrivals.length];
        int[] places = new int[times.length];
        int count = 0;
        for (int place = 0; place < arrivals.length; place++) {
            times[count] = arrivals[place];
            places[count++] = place;
            if (departures[place] > arrivals[place]) {
                times[count] = departures[place];
                places[count++] = place;
            }
        }
        return new TimeWalk(
                arrivals.clone(), departures.clone(), Arrays.copyOf(times, count), Arrays.copyOf(places, count));
    }

    /** The walk with every place due on a frame of its own; the same walk if there are not frames enough. */
    public TimeWalk onFrames(double fps) {
        int last = arrivals.length - 1;
        long frame = Math.round(departures[0] * fps);
        long latest = Math.round(arrivals[last] * fps);
        if (last == 0 || latest - frame < last) {
            return this;
        }
        double[] reached = arrivals.clone();
        double[] left = departures.clone();
        left[0] = frame / fps;
        for (int place = 1; place < last; place++) {
            // Each of those to come needs a frame, too.
            long most = latest - (last - place);
            frame = Math.max(frame + 1, Math.min(most, Math.round(arrivals[place] * fps)));
            reached[place] = frame / fps;
            frame = Math.max(frame, Math.min(most, Math.round(departures[place] * fps)));
            left[place] = frame / fps;
        }
        reached[last] = latest / fps;
        return of(reached, left);
    }

    /** When a place is reached, s. */
    public double arrival(int place) {
        return arrivals[place];
    }

    /** When a place is left, s. */
    public double departure(int place) {
        return departures[place];
    }

    /** The position at a time: a whole number at a place, a fraction on the way from one to the next. */
    public double at(double seconds) {
        int i = index(seconds);
        if (i < 0 || i + 1 == times.length || places[i] == places[i + 1]) {
            return places[Math.max(0, i)];
        }
        double length = times[i + 1] - times[i];
        double p = (seconds - times[i]) / length;
        double q = 1 - p;
        return places[i] + p * p * (3 - 2 * p) + length * p * q * (q * speeds[i] - p * speeds[i + 1]);
    }

    /** The speed at a time, places per s, at least 0. */
    public double speed(double seconds) {
        int i = index(seconds);
        if (i < 0 || i + 1 == times.length || places[i] == places[i + 1]) {
            return 0;
        }
        double length = times[i + 1] - times[i];
        double p = (seconds - times[i]) / length;
        double q = 1 - p;
        return 6 * p * q / length + q * (1 - 3 * p) * speeds[i] + p * (3 * p - 2) * speeds[i + 1];
    }

    /** The speed at a place between two stretches: 0 beside one without motion, else at most three times the slower. */
    private static double speed(int before, double secondsBefore, int after, double secondsAfter) {
        if (before == 0 || after == 0) {
            return 0;
        }
        double former = secondsBefore + 2 * secondsAfter;
        double later = 2 * secondsBefore + secondsAfter;
        return (former + later) / (former * secondsBefore / before + later * secondsAfter / after);
    }

    private int index(double seconds) {
        return SortedTimes.lastUpTo(seconds, times);
    }
}
