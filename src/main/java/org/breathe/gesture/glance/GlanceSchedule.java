package org.breathe.gesture.glance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.breathe.mood.Mood;
import org.breathe.timing.Curve;
import org.breathe.timing.Noise;

/**
 * The glances of a face: when the eyes turn aside, how far, and how long they stay there. An eye jumps in 20 to 50 ms
 * and dwells for some hundreds (Rayner, Psychol. Bull. 124:372, 1998).
 */
public final class GlanceSchedule {
    /** No glance: the eyes stay as in the still. */
    public static final GlanceSchedule NONE = new GlanceSchedule(List.of());

    private static final double JUMP = 0.045;

    private final double[] starts;
    private final List<Glance> glances;

    /** One glance; times in s, {@code side} −1 (left in the image) … 1 (right). */
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
        double mean = 5 - 2 * mood.arousal() + 1.5 * Math.max(0, -mood.valence());
        double time = start + mean * noise.between(-1, 0.3, 0.7);
        for (int i = 0; ; i++) {
            Noise chance = noise.channel(i);
            double dwell = (0.75 - 0.4 * mood.arousal()) * Math.exp(0.4 * chance.gaussian(0));
            double side = chance.between(2, 0.45, 1) * (chance.uniform(3) < 0.5 ? -1 : 1);
            Glance glance = new Glance(time, dwell, side);
            if (glance.end() > end) {
                return new GlanceSchedule(glances);
            }
            glances.add(glance);
            time = glance.end() + Math.max(0.4, mean * Math.exp(0.5 * chance.gaussian(4)));
        }
    }

    /** How far the eyes are turned at a time: −1 (left in the image) … 0 (as in the still) … 1 (right). */
    public double at(double seconds) {
        int found = Arrays.binarySearch(starts, seconds);
        int i = found >= 0 ? found : -found - 2;
        return i < 0 ? 0 : glances.get(i).at(seconds);
    }
}
