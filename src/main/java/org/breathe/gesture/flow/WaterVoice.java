package org.breathe.gesture.flow;

import org.breathe.mood.Mood;
import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.score.Timeline;
import org.breathe.timing.Harmonics;
import org.breathe.timing.Noise;

/**
 * The water's voice: waves that come in groups, the slower the higher. Excitement hastens and heightens them, memory
 * smooths them, tension makes them short and uneven.
 */
final class WaterVoice {
    private static final int CHANNEL = 10;
    /** From here on waves would fold. */
    private static final double STRONGEST = 1.15;

    private final Plan plan;
    private final Timeline timeline;
    private final Harmonics swell;
    private final Harmonics chop;
    private final Harmonics groups;

    WaterVoice(Plan plan) {
        this.plan = plan;
        timeline = plan.timeline();
        Noise noise = plan.noise().channel(CHANNEL);
        double period = timeline.period();
        // Amplitudes that fall as 1 ÷ frequency make waves of all lengths equally steep.
        swell = Harmonics.of(noise.channel(1), 5, 0.3, 0.9, 3, period);
        chop = Harmonics.of(noise.channel(2), 5, 0.6, 1.8, 3, period);
        groups = Harmonics.of(noise.channel(3), 4, 0.08, 0.3, 1, period);
    }

    /** How far water is carried where a wave arrives so many seconds late. */
    double at(Passage passage, double time, double late) {
        Mood mood = passage.mood();
        double lively = (1 + mood.arousal()) / 2;
        // Where water is quick its waves are sooner everywhere.
        double moment = plan.felt(passage, time, 1) - (1.3 - 0.6 * lively) * late;
        double choppy = Math.min(1, 0.6 * lively + 0.5 * mood.tension());
        double wave = (1 - choppy) * swell.bounded(moment) + choppy * chop.bounded(moment);
        double uneven = Math.min(0.9, 0.3 + 0.3 * plan.spec().imperfection() + 0.4 * mood.tension());
        double group = 1 - uneven * (0.5 - 0.25 * groups.bounded(moment));
        return strength(time) * force(mood) * group * 0.5 * wave;
    }

    private double strength(double time) {
        return Math.min(STRONGEST, plan.intensity(time)) * timeline.presence(time);
    }

    /** How high the waves are; 1 is lively water. */
    private static double force(Mood mood) {
        double rough = 0.2 * mood.tension() * Math.max(0, mood.arousal());
        double force = 0.8 + 0.25 * mood.arousal() - 0.2 * mood.memory() + rough;
        return Math.max(0.25, Math.min(1.2, force));
    }
}
