package org.breathe.gesture.flow;

import org.breathe.mood.Mood;
import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.score.Timeline;

/**
 * The clouds' voice: they go one way all through a passage. A piece opens and ends with the still itself, so at its
 * opening they set out from there, at its end they arrive there, and a passage that does both lets them go on a little
 * and settle back.
 */
final class CloudVoice {
    /** The part of a passage in which clouds set out or come to rest. */
    private static final double EASE = 0.4;

    private final Plan plan;
    private final Timeline timeline;

    CloudVoice(Plan plan) {
        this.plan = plan;
        timeline = plan.timeline();
    }

    /** How far clouds have gone along the wind, in parts of the farthest; less than 0 where they come from. */
    double at(Passage passage, double time) {
        double start = passage.start();
        double length = timeline.settled(passage) - start;
        double p = Math.min(1, Math.max(0, (plan.felt(passage, time, 1) - start) / length));
        boolean opens = timeline.beginsAtRest(passage);
        boolean closes = timeline.endsAtRest(passage);
        double intensity = plan.intensity(start + length / 2);
        double strength = Math.min(1.25, intensity) * pace(passage.mood()) * length;
        if (opens && closes) {
            return Math.min(1, strength / 2) * (1 - Math.cos(2 * Math.PI * p)) / 2;
        }
        double gone = opens ? settingOut(p) : closes ? -settingOut(1 - p) : p - 0.5;
        return Math.min(1, strength) * gone;
    }

    /** From rest to an even pace; 1 at the end of the passage, or a little less. */
    private static double settingOut(double p) {
        return p < EASE ? p * p / (2 * EASE) : p - EASE / 2;
    }

    /** How fast clouds are, in parts of the farthest per s. */
    private static double pace(Mood mood) {
        return (0.14 + 0.08 * mood.arousal() + 0.04 * mood.tension()) * (1 - 0.3 * mood.memory());
    }
}
