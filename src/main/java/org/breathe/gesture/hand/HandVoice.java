package org.breathe.gesture.hand;

import org.breathe.mood.Mood;
import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.score.Pose;
import org.breathe.score.Timeline;
import org.breathe.timing.Harmonics;
import org.breathe.timing.Noise;

/**
 * The hand that holds the camera: a slow drift, and with excitement and tension the tremor of hands, near 4 Hz and
 * between 8 and 12 Hz. It has a quarter of the margin, which no framing uses.
 */
final class HandVoice {
    private static final int CHANNEL = 5;
    private static final double MARGIN = 0.24;
    /** Keeps the root mean square within 1 % of the width. */
    private static final double STRONGEST = 2.1;

    private final Plan plan;
    private final Timeline timeline;
    private final Axis x;
    private final Axis y;

    private record Axis(Harmonics drift, Harmonics sway, Harmonics tremor) {
        static Axis of(Noise noise, double period) {
            return new Axis(
                    Harmonics.of(noise.channel(1), 6, 0.05, 0.3, 1.5, period),
                    Harmonics.of(noise.channel(2), 3, 3.5, 4.5, 1, period),
                    Harmonics.of(noise.channel(3), 4, 8, 12, 1, period));
        }

        /** In fractions of the frame's width. */
        double at(double time, Mood mood) {
            double excitement = (1 + mood.arousal()) / 2;
            double bound = Math.min(1, excitement * excitement * excitement + 0.3 * mood.tension());
            return (0.0018 + 0.0027 * excitement) * drift.at(time)
                    + bound * (0.0005 * sway.at(time) + 0.00018 * tremor.at(time));
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

    Pose at(Passage passage, double time) {
        double margin = MARGIN * (1 - 1 / plan.camera(passage, time, 1).zoom()) / 2;
        if (margin <= 0) {
            return Pose.REST;
        }
        double strength =
                Math.min(STRONGEST, plan.spec().intensity() * plan.spec().imperfection() / 0.3)
                        * timeline.presence(time);
        double moment = plan.handTime(time);
        return new Pose(
                within(margin, strength * x.at(moment, passage.mood())),
                within(margin * plan.spec().aspect(), strength * y.at(moment, passage.mood())),
                1);
    }

    private static double within(double most, double wish) {
        return most * Math.tanh(wish / most);
    }
}
