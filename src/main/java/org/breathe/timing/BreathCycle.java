package org.breathe.timing;

import java.util.List;
import org.breathe.mood.Mood;
import org.breathe.pixels.Clamp;

/**
 * The volume of the lungs over time, 0 (empty) … 1 (full). Each breath is an inhalation, a short hold, a longer
 * exhalation and a pause. Lengths of neighbouring breaths are correlated (Benchetrit, Respir. Physiol. 122:123, 2000);
 * their mean is the rate of the mood.
 */
public final class BreathCycle {
    /** The correlation of the lengths of neighbouring breaths. */
    private static final double CORRELATION = 0.6;
    /** The standard deviation of the logarithm of a breath's length. */
    private static final double VARIATION = 0.07;

    private final double[] starts;
    private final Cycle[] cycles;

    /** One breath; times are fractions of it. */
    private record Cycle(double in, double held, double out, double depth, boolean hitch) {
        double at(double p) {
            if (p < in) {
                return depth * (hitch ? HITCHED : Curve.SMOOTH).at(p / in);
            }
            return depth * (1 - Curve.SMOOTH.at((p - in - held) / out));
        }

        /** This breath in a share of its time; below 0.75 it is as much shallower, so that the chest is not faster. */
        Cycle within(double share) {
            return share < 0.75 ? new Cycle(in, held, out, depth * share, hitch) : this;
        }
    }

    private static final Curve HITCHED = Curve.SMOOTH.scaled(0.55).then(Curve.SMOOTH.scaled(0.45), 0.5);

    private BreathCycle(double[] starts, Cycle[] cycles) {
        this.starts = starts;
        this.cycles = cycles;
    }

    /** Breaths per minute: 8 at rest, 14 neutral, 24 excited. */
    public static double perMinute(Mood mood) {
        double arousal = mood.arousal();
        return 14 + arousal * (arousal < 0 ? 6 : 10);
    }

    /**
     * Breaths through neighbouring spans, the first of which starts at 0.
     *
     * @param complete whether the last breath is over at the end of the last span: the number of breaths is then the
     *     nearest whole one, at least 1
     */
    public static BreathCycle over(List<MoodSpan> spans, boolean complete, Noise noise) {
        double total = 0;
        for (MoodSpan span : spans) {
            total += phase(span);
        }
        int count = complete ? Math.max(1, (int) Math.round(total)) : (int) Math.ceil(total) + 1;
        double pace = complete ? total / count : 1;
        double[] lengths = lengths(count, noise);
        double[] starts = new double[count + 1];
        Cycle[] cycles = new Cycle[count];
        Hitches hitches = new Hitches(noise.channel(1));
        double phase = 0;
        for (int i = 0; i < count; i++) {
            PhaseMoment moment = moment(spans, phase * pace);
            starts[i] = moment.seconds;
            cycles[i] = cycle(
                            moment.mood,
                            hitches.at(i, moment.mood),
                            noise.channel(2).gaussian(i))
                    .within(pace);
            phase += lengths[i];
        }
        starts[count] = moment(spans, phase * pace).seconds;
        return new BreathCycle(starts, cycles);
    }

    /** How full the lungs are at a time, 0 (empty) … 1 (full). */
    public double at(double seconds) {
        int i = index(seconds);
        return cycles[i].at((seconds - starts[i]) / (starts[i + 1] - starts[i]));
    }

    /** When the first exhalation at or after a time begins, s; the last one's beginning if none follows. */
    public double release(double seconds) {
        int i = index(seconds);
        double release = release(i);
        return release >= seconds || i == cycles.length - 1 ? release : release(i + 1);
    }

    /** How many breaths there are. */
    public int count() {
        return cycles.length;
    }

    /** How long all breaths take, s. */
    public double seconds() {
        return starts[cycles.length];
    }

    private double release(int i) {
        return starts[i] + (cycles[i].in + cycles[i].held) * (starts[i + 1] - starts[i]);
    }

    private int index(double seconds) {
        return Clamp.between(SortedTimes.lastUpTo(seconds, starts), 0, cycles.length - 1);
    }

    /** Lengths around 1, whose mean is exactly 1: a first-order autoregression, brought back to its mean. */
    private static double[] lengths(int count, Noise noise) {
        double[] lengths = new double[count];
        double last = 0;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            last = CORRELATION * last + Math.sqrt(1 - CORRELATION * CORRELATION) * noise.gaussian(i);
            lengths[i] = Math.exp(VARIATION * last);
            sum += lengths[i];
        }
        for (int i = 0; i < count; i++) {
            lengths[i] *= count / sum;
        }
        return lengths;
    }

    private static Cycle cycle(Mood mood, boolean hitch, double variation) {
        double arousal = mood.arousal();
        double out = 1.5 - arousal * (arousal < 0 ? 0.5 : 0.4);
        double pause = 0.7 - arousal * (arousal < 0 ? 0.3 : 0.6);
        double held = 0.12;
        double length = 1 + held + out + pause;
        double depth = hitch ? 1 : Clamp.between(0.84 + 0.06 * arousal + 0.04 * variation, 0.6, 0.96);
        return new Cycle(1 / length, held / length, out / length, depth, hitch);
    }

    private static double phase(MoodSpan span) {
        return (span.end() - span.start()) * perMinute(span.mood()) / 60;
    }

    private record PhaseMoment(double seconds, Mood mood) {}

    private static PhaseMoment moment(List<MoodSpan> spans, double phase) {
        double left = phase;
        for (MoodSpan span : spans) {
            double here = phase(span);
            if (left < here) {
                return new PhaseMoment(span.start() + left * 60 / perMinute(span.mood()), span.mood());
            }
            left -= here;
        }
        MoodSpan last = spans.get(spans.size() - 1);
        return new PhaseMoment(last.end() + left * 60 / perMinute(last.mood()), last.mood());
    }

    /** Says which breaths hitch: every fifth to ninth while valence is below −0.15. */
    private static final class Hitches {
        private final Noise noise;
        private int next;

        Hitches(Noise noise) {
            this.noise = noise;
            next = 2 + (int) (4 * noise.uniform(0));
        }

        boolean at(int breath, Mood mood) {
            if (breath < next) {
                return false;
            }
            next = breath + 5 + (int) (5 * noise.uniform(breath + 1L));
            return mood.valence() < -0.15;
        }
    }
}
