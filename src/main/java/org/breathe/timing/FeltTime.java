package org.breathe.timing;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A map from real to felt time, both in s, by which gestures move. It never decreases: it stands during each hold, runs
 * faster after it until it has caught up, and is the identity elsewhere.
 */
public final class FeltTime {
    /** The length, s, of a slot, in which at most one hold lies; the hold and its catching up always fit. */
    private static final double SLOT = 0.8;
    /** How many times as long as the hold the catching up takes. */
    private static final double CATCH_UP = 2.5;

    private final double[] starts;
    private final double[] lengths;

    private FeltTime(double[] starts, double[] lengths) {
        this.starts = starts;
        this.lengths = lengths;
    }

    /**
     * Felt time whose share of holds grows with tension. What is held at a low tension is held at a higher one too, so
     * the share of held time grows with it.
     *
     * @param imperfection 0 (no stutter) … 1
     */
    public static FeltTime stuttering(List<MoodSpan> spans, double imperfection, Noise noise) {
        DoubleStream.Builder starts = DoubleStream.builder();
        DoubleStream.Builder lengths = DoubleStream.builder();
        Noise gate = noise.channel(1);
        int slot = 0;
        for (MoodSpan span : spans) {
            // A slot that does not fit is left out: the catching up must be over when the picture changes.
            for (double at = span.start(); at + SLOT <= span.end(); at += SLOT) {
                double tension = span.mood().tension();
                // Stutters come in bursts, hence the slow gate.
                double likely =
                        2 * imperfection * tension * (0.4 + 0.6 * tension) * (0.3 + 1.4 * gate.value(slot / 3.0));
                if (noise.uniform(3L * slot) < likely) {
                    double length = 0.08 + 0.04 * noise.uniform(3L * slot + 1) + 0.04 * tension;
                    double room = SLOT - length * (1 + CATCH_UP);
                    starts.add(at + room * noise.uniform(3L * slot + 2));
                    lengths.add(length);
                }
                slot++;
            }
        }
        return new FeltTime(starts.build().toArray(), lengths.build().toArray());
    }

    /** The felt time at a real time, both in s. */
    public double at(double seconds) {
        int i = index(seconds);
        if (i < 0) {
            return seconds;
        }
        double since = seconds - starts[i] - lengths[i];
        if (since <= 0) {
            return starts[i];
        }
        double catchUp = CATCH_UP * lengths[i];
        if (since >= catchUp) {
            return seconds;
        }
        // A parabola that begins fast and ends at the speed of real time.
        double whole = lengths[i] + catchUp;
        double p = since / catchUp;
        double b = 2 - catchUp / whole;
        return starts[i] + whole * p * (b + (1 - b) * p);
    }

    /** Whether felt time stands at a real time, s. */
    public boolean holds(double seconds) {
        int i = index(seconds);
        return i >= 0 && seconds - starts[i] < lengths[i];
    }

    /**
     * A progress that is slowest in its middle. Its speed is 1 at both ends, up to 1 + 0.5625 × share on the way and
     * 1 − share in the middle.
     *
     * @param progress 0…1; any other is returned unchanged
     * @param share 0 (even) … 0.9
     */
    public static double lingering(double progress, double share) {
        if (progress <= 0 || progress >= 1) {
            return progress;
        }
        double turn = 2 * Math.PI * progress;
        return progress + share / 2 * (Math.sin(turn) - Math.sin(2 * turn) / 2) / (2 * Math.PI);
    }

    private int index(double seconds) {
        return SortedTimes.lastUpTo(seconds, starts);
    }
}
