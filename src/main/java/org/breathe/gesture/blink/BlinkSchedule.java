package org.breathe.gesture.blink;

import static org.breathe.gesture.blink.BlinkTuning.*;

import java.util.ArrayList;
import java.util.List;
import org.breathe.mood.Mood;
import org.breathe.timing.Curve;
import org.breathe.timing.Noise;
import org.breathe.timing.SortedTimes;

/**
 * The blinks of a face: when each begins, how long its phases last and how far the lids fall. Gaps are log-normal, lids
 * close faster than they open and often not wholly. The numbers and their sources are in {@link BlinkTuning}.
 */
public final class BlinkSchedule {
    /** No blink: the lids stay as in the still. */
    public static final BlinkSchedule NONE = new BlinkSchedule(List.of());

    private final double[] starts;
    private final List<Blink> blinks;

    /** One blink; times are in s, depth is 0 (as in the still) … 1 (closed). */
    private record Blink(double start, double closing, double closed, double opening, double depth) {
        double end() {
            return start + closing + closed + opening;
        }

        double at(double time) {
            double since = time - start;
            return since < closing + closed
                    ? depth * Curve.SMOOTH.at(since / closing)
                    : depth * (1 - Curve.LINGERING.at((since - closing - closed) / opening));
        }
    }

    private BlinkSchedule(List<Blink> blinks) {
        this.blinks = List.copyOf(blinks);
        starts = blinks.stream().mapToDouble(Blink::start).toArray();
    }

    /** Blinks per minute: 10 at rest, 17 neutral, 26 excited. */
    public static double perMinute(Mood mood) {
        double arousal = mood.arousal();
        return NEUTRAL_RATE + arousal * (arousal < 0 ? RATE_LESS_WHEN_CALM : RATE_MORE_WHEN_AROUSED);
    }

    /**
     * The blinks of a face between two times, s; at both the lids are as in the still.
     *
     * @param beats moments in s, rising; a blink that would come a little before or after one begins at it
     */
    public static BlinkSchedule between(double start, double end, Mood mood, double[] beats, Noise noise) {
        List<Blink> blinks = new ArrayList<>();
        double mean = 60 / perMinute(mood);
        double time = start + mean * noise.between(-1, FIRST_SOONEST, FIRST_LATEST);
        for (int i = 0; ; i++) {
            double last =
                    blinks.isEmpty() ? start : blinks.get(blinks.size() - 1).end();
            double begin = drawnToBeat(time, last + BEAT_PAUSE, beats, BEAT_REACH * mean);
            Blink blink = blink(Math.max(begin, last + LEAST_GAP), mood, noise.channel(i));
            if (blink.end() > end) {
                return new BlinkSchedule(blinks);
            }
            blinks.add(blink);
            // The mean of a log-normal is exp(spread² ÷ 2) times its median.
            double gap = mean * Math.exp(GAP_SPREAD * noise.gaussian(i) - GAP_SPREAD * GAP_SPREAD / 2);
            boolean twice = noise.channel(i).uniform(9) < TWICE_BY_AROUSAL * Math.max(0, mood.arousal());
            time = blink.start + (twice ? TWICE_GAP + blink.end() - blink.start : gap);
        }
    }

    /** How far the lids have fallen at a time, 0 (as in the still) … 1 (closed). */
    public double at(double seconds) {
        int i = SortedTimes.lastUpTo(seconds, starts);
        return i < 0 ? 0 : blinks.get(i).at(seconds);
    }

    /** When each blink begins, s, rising. */
    public double[] starts() {
        return starts.clone();
    }

    /** The first beat within reach of a time and after the earliest; the time itself if there is none. */
    private static double drawnToBeat(double time, double earliest, double[] beats, double reach) {
        for (double beat : beats) {
            if (beat > earliest && Math.abs(beat - time) < reach) {
                return beat;
            }
        }
        return time;
    }

    private static Blink blink(double start, Mood mood, Noise chance) {
        double sad = Math.max(0, -mood.valence()) * Math.max(0, 0.5 - 0.5 * mood.arousal());
        double slow = 0.5 - 0.5 * mood.arousal();
        double typical = DURATION + DURATION_WHEN_SLOW * slow + DURATION_WHEN_SAD * sad;
        double whole = Math.min(LONGEST, typical * Math.exp(DURATION_SPREAD * chance.gaussian(1)));
        double closed = DOWN_SHARE * whole;
        double asymmetry = chance.between(4, LEAST_ASYMMETRY, GREATEST_ASYMMETRY);
        double closing = (whole - closed) / (1 + asymmetry);
        boolean partial = chance.uniform(5) < PARTIAL_CHANCE + PARTIAL_CHANCE_WHEN_SAD * sad;
        double depth = partial ? chance.between(6, PARTIAL_LEAST, PARTIAL_MOST) : chance.between(6, WHOLE_LEAST, 1);
        return new Blink(start, closing, closed, whole - closed - closing, depth);
    }
}
