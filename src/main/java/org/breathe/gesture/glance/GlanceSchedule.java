package org.breathe.gesture.glance;

import static org.breathe.gesture.glance.GlanceTuning.*;

import java.util.ArrayList;
import java.util.List;
import org.breathe.mood.Mood;
import org.breathe.timing.Curve;
import org.breathe.timing.Noise;
import org.breathe.timing.SortedTimes;

/**
 * The glances of a face: when the eyes turn aside, how far, and how long they stay there. The numbers and their sources
 * are in {@link GlanceTuning}.
 */
public final class GlanceSchedule {
    /** No glance: the eyes stay as in the still. */
    public static final GlanceSchedule NONE = new GlanceSchedule(List.of());

    private final double[] starts;
    private final List<Glance> glances;

    /** One glance; times are in s, {@code side} is −1 (left in the image) … 1 (right). */
    private record Glance(double start, double dwell, double side) {
        double end() {
            return start + 2 * JUMP + dwell;
        }

        double at(double time) {
            double since = time - start;
            return side * (Curve.SMOOTH.at(since / JUMP) - Curve.SMOOTH.at((since - JUMP - dwell) / JUMP));
        }
    }

    private GlanceSchedule(List<Glance> glances) {
        this.glances = List.copyOf(glances);
        starts = glances.stream().mapToDouble(Glance::start).toArray();
    }

    /** The glances of a face between two times, s; at both the eyes are as in the still. */
    public static GlanceSchedule between(double start, double end, Mood mood, Noise noise) {
        List<Glance> glances = new ArrayList<>();
        double mean = GAP - GAP_LESS_BY_AROUSAL * mood.arousal() + GAP_BY_GRIEF * Math.max(0, -mood.valence());
        double time = start + mean * noise.between(-1, FIRST_SOONEST, FIRST_LATEST);
        for (int i = 0; ; i++) {
            Noise chance = noise.channel(i);
            double dwell =
                    (DWELL - DWELL_LESS_BY_AROUSAL * mood.arousal()) * Math.exp(DWELL_SPREAD * chance.gaussian(0));
            double side = chance.between(2, LEAST_TURN, 1) * (chance.uniform(3) < 0.5 ? -1 : 1);
            Glance glance = new Glance(time, dwell, side);
            if (glance.end() > end) {
                return new GlanceSchedule(glances);
            }
            glances.add(glance);
            time = glance.end() + Math.max(LEAST_GAP, mean * Math.exp(GAP_SPREAD * chance.gaussian(4)));
        }
    }

    /** How far the eyes are turned at a time: −1 (left in the image) … 0 (as in the still) … 1 (right). */
    public double at(double seconds) {
        int i = SortedTimes.lastUpTo(seconds, starts);
        return i < 0 ? 0 : glances.get(i).at(seconds);
    }
}
