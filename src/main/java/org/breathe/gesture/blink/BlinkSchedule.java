package org.breathe.gesture.blink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.breathe.mood.Mood;
import org.breathe.timing.Curve;
import org.breathe.timing.Noise;

/**
 * The blinks of a face: when each begins, how long its phases last and how far the lids fall. Gaps are log-normal
 * (Bentivoglio et al., Mov. Disord. 12:1028, 1997), lids close 40 to 47 % faster than they open and often not wholly
 * (Sforza et al. 2008).
 */
public final class BlinkSchedule {
    /** No blink: the lids stay as in the still. */
    public static final BlinkSchedule NONE = new BlinkSchedule(List.of());

    /** Standard deviation of the logarithm of gaps. */
    private static final double SPREAD = 0.55;

    private final double[] starts;
    private final List<Blink> blinks;

    /** One blink; times in s, depth 0 (as in the still) … 1 (closed). */
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
        return 17 + arousal * (arousal < 0 ? 7 : 9);
    }

    /**
     * The blinks of a face between two times, s; at both the lids are as in the still.
     *
     * @param beats moments in s, rising; a blink that would come within 0.6 mean gaps of one begins at it instead
     */
    public static BlinkSchedule between(double start, double end, Mood mood, double[] beats, Noise noise) {
        List<Blink> blinks = new ArrayList<>();
        double mean = 60 / perMinute(mood);
        double time = start + mean * noise.between(-1, 0.25, 0.9);
        for (int i = 0; ; i++) {
            double last =
                    blinks.isEmpty() ? start : blinks.get(blinks.size() - 1).end();
            double drawn = drawn(time, last + 0.3, beats, 0.6 * mean);
            Blink blink = blink(Math.max(drawn, last + 0.05), mood, noise.channel(i));
            if (blink.end() > end) {
                return new BlinkSchedule(blinks);
            }
            blinks.add(blink);
            // The mean of a log-normal is exp(spread² ÷ 2) times its median.
            double gap = mean * Math.exp(SPREAD * noise.gaussian(i) - SPREAD * SPREAD / 2);
            boolean twice = noise.channel(i).uniform(9) < 0.3 * Math.max(0, mood.arousal());
            time = blink.start + (twice ? 0.08 + blink.end() - blink.start : gap);
        }
    }

    /** How far the lids have fallen at a time, 0 (as in the still) … 1 (closed). */
    public double at(double seconds) {
        int found = Arrays.binarySearch(starts, seconds);
        int i = found >= 0 ? found : -found - 2;
        return i < 0 ? 0 : blinks.get(i).at(seconds);
    }

    /** When each blink begins, s, rising. */
    public double[] starts() {
        return starts.clone();
    }

    private static double drawn(double time, double earliest, double[] beats, double reach) {
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
        double whole = Math.min(0.4, (0.17 + 0.13 * slow + 0.08 * sad) * Math.exp(0.12 * chance.gaussian(1)));
        double closed = 0.09 * whole;
        double asymmetry = chance.between(4, 1.40, 1.47);
        double closing = (whole - closed) / (1 + asymmetry);
        double depth = chance.uniform(5) < 0.25 + 0.5 * sad ? chance.between(6, 0.5, 0.78) : chance.between(6, 0.9, 1);
        return new Blink(start, closing, closed, whole - closed - closing, depth);
    }
}
