package org.breathe.gesture.hand;

import static org.breathe.gesture.hand.HandTuning.*;

import org.breathe.mood.Mood;
import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.score.Pose;
import org.breathe.score.ScoreSpec;
import org.breathe.score.Timeline;
import org.breathe.timing.Harmonics;
import org.breathe.timing.Noise;

/**
 * When and how far the hand moves the camera: it drifts slowly, and with arousal and tension it trembles. It stays
 * within a part of the camera's margin that no framing uses. The numbers are in {@link HandTuning}.
 */
final class HandVoice {
    private static final int CHANNEL = 5;

    private final Plan plan;
    private final Timeline timeline;
    private final Axis x;
    private final Axis y;

    /** The hand's motion along one axis. */
    private record Axis(Harmonics drift, Harmonics slowTremor, Harmonics quickTremor) {
        static Axis of(Noise noise, double period) {
            return new Axis(
                    Harmonics.of(noise.channel(1), DRIFT_PARTIALS, DRIFT_LOW, DRIFT_HIGH, DRIFT_EXPONENT, period),
                    Harmonics.of(
                            noise.channel(2),
                            SLOW_TREMOR_PARTIALS,
                            SLOW_TREMOR_LOW,
                            SLOW_TREMOR_HIGH,
                            TREMOR_EXPONENT,
                            period),
                    Harmonics.of(
                            noise.channel(3),
                            QUICK_TREMOR_PARTIALS,
                            QUICK_TREMOR_LOW,
                            QUICK_TREMOR_HIGH,
                            TREMOR_EXPONENT,
                            period));
        }

        /** In fractions of the frame's width. */
        double at(double time, Mood mood) {
            double aroused = (1 + mood.arousal()) / 2;
            double tremor = Math.min(1, aroused * aroused * aroused + TREMOR_BY_TENSION * mood.tension());
            return (DRIFT + DRIFT_BY_AROUSAL * aroused) * drift.at(time)
                    + tremor * (SLOW_TREMOR * slowTremor.at(time) + QUICK_TREMOR * quickTremor.at(time));
        }
    }

    HandVoice(Plan plan) {
        this.plan = plan;
        timeline = plan.timeline();
        Noise noise = plan.noise().channel(CHANNEL);
        double period = timeline.period();
        x = Axis.of(noise.channel(1), period);
        y = Axis.of(noise.channel(2), period);
    }

    /** How the hand moves the camera, in fractions of the frame's width; not at all where the camera has no margin. */
    Pose at(Passage passage, double time) {
        double margin = MARGIN_SHARE * (1 - 1 / plan.camera(passage, time, 1).zoom()) / 2;
        if (margin <= 0) {
            return Pose.REST;
        }
        double amount = Math.min(
                        MOST_AMOUNT,
                        passage.manner().pacing().unrest()
                                * plan.spec().intensity()
                                * plan.spec().imperfection()
                                / ScoreSpec.USUAL_IMPERFECTION)
                * timeline.presence(time);
        double moment = plan.handTime(time);
        return new Pose(
                within(margin, amount * x.at(moment, passage.mood())),
                within(margin * plan.spec().aspect(), amount * y.at(moment, passage.mood())),
                1);
    }

    private static double within(double most, double wish) {
        return most * Math.tanh(wish / most);
    }
}
