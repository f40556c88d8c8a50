package org.breathe.gesture.flow;

import static org.breathe.gesture.flow.FlowTuning.*;

import org.breathe.mood.Mood;
import org.breathe.pixels.Clamp;
import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.score.Timeline;

/**
 * When and how far clouds go: one way all through a passage. A piece opens and ends with the still itself, so in its
 * first passage clouds set out from there, in its last they arrive there, and in a passage that is both they go on a
 * little and settle back. The numbers are in {@link FlowTuning}.
 */
final class CloudVoice {
    private final Plan plan;
    private final Timeline timeline;

    CloudVoice(Plan plan) {
        this.plan = plan;
        timeline = plan.timeline();
    }

    /** How far clouds have gone along the wind, in parts of their farthest way; below 0 before they reach the still. */
    double at(Passage passage, double time) {
        double start = passage.start();
        double length = timeline.settled(passage) - start;
        double progress = Clamp.unit((plan.felt(passage, time, 1) - start) / length);
        boolean opens = timeline.beginsAtRest(passage);
        boolean closes = timeline.endsAtRest(passage);
        double intensity = Math.min(CLOUD_MOST_INTENSITY, plan.intensity(start + length / 2));
        double way = intensity * pace(passage.mood()) * length;
        if (opens && closes) {
            // Half of the time is for the way back.
            return Math.min(1, way / 2) * (1 - Math.cos(2 * Math.PI * progress)) / 2;
        }
        double gone = opens ? settingOut(progress) : closes ? -settingOut(1 - progress) : progress - 0.5;
        return Math.min(1, way) * gone;
    }

    /** From rest to an even pace; a little less than 1 at the end of the passage. */
    private static double settingOut(double progress) {
        return progress < CLOUD_EASE ? progress * progress / (2 * CLOUD_EASE) : progress - CLOUD_EASE / 2;
    }

    /** How fast clouds go, in parts of their farthest way per s. */
    private static double pace(Mood mood) {
        return (CLOUD_PACE + CLOUD_PACE_BY_AROUSAL * mood.arousal() + CLOUD_PACE_BY_TENSION * mood.tension())
                * (1 - CLOUD_PACE_LESS_BY_MEMORY * mood.memory());
    }
}
