package org.breathe.gesture.flow;

import static org.breathe.gesture.flow.FlowTuning.*;

import org.breathe.mood.Mood;
import org.breathe.pixels.Clamp;
import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.score.Timeline;
import org.breathe.timing.Harmonics;
import org.breathe.timing.Noise;

/**
 * When and how far waves carry water: they come in groups, the slower the higher. Arousal hastens and heightens them,
 * memory smooths them, tension makes them short and uneven. The numbers are in {@link FlowTuning}.
 */
final class WaterVoice {
    private static final int CHANNEL = 10;

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
        swell = Harmonics.of(noise.channel(1), WAVE_PARTIALS, SWELL_LOW, SWELL_HIGH, WAVE_EXPONENT, period);
        chop = Harmonics.of(noise.channel(2), WAVE_PARTIALS, CHOP_LOW, CHOP_HIGH, WAVE_EXPONENT, period);
        groups = Harmonics.of(noise.channel(3), GROUP_PARTIALS, GROUP_LOW, GROUP_HIGH, GROUP_EXPONENT, period);
    }

    /**
     * How far water is carried along its waves; 1 as far as lively water is, below 0 against them.
     *
     * @param delay after which a wave reaches the place, s
     */
    double at(Passage passage, double time, double delay) {
        Mood mood = passage.mood();
        double aroused = (1 + mood.arousal()) / 2;
        double moment = plan.felt(passage, time, 1) - (CALM_DELAY - DELAY_LESS_BY_AROUSAL * aroused) * delay;
        double choppy = Math.min(1, CHOP_BY_AROUSAL * aroused + CHOP_BY_TENSION * mood.tension());
        double wave = (1 - choppy) * swell.bounded(moment) + choppy * chop.bounded(moment);
        double uneven = Math.min(
                MOST_UNEVENNESS,
                UNEVENNESS
                        + UNEVENNESS_BY_IMPERFECTION * plan.spec().imperfection()
                        + UNEVENNESS_BY_TENSION * mood.tension());
        // Harmonics stay within −2…2, so a group is 1 − uneven … 1 and half a wave −1…1.
        double group = 1 - uneven * (0.5 - 0.25 * groups.bounded(moment));
        return amount(time) * height(mood) * group * 0.5 * wave;
    }

    private double amount(double time) {
        return Math.min(WATER_MOST_INTENSITY, plan.intensity(time)) * timeline.presence(time);
    }

    private static double height(Mood mood) {
        double agitation = WAVE_HEIGHT_BY_AGITATION * mood.tension() * Math.max(0, mood.arousal());
        double height = WAVE_HEIGHT
                + WAVE_HEIGHT_BY_AROUSAL * mood.arousal()
                - WAVE_HEIGHT_LESS_BY_MEMORY * mood.memory()
                + agitation;
        return Clamp.between(height, LEAST_WAVE_HEIGHT, GREATEST_WAVE_HEIGHT);
    }
}
