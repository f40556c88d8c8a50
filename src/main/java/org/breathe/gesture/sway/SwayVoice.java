package org.breathe.gesture.sway;

import static org.breathe.gesture.sway.SwayTuning.*;

import org.breathe.mood.Mood;
import org.breathe.pixels.Clamp;
import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.score.Timeline;
import org.breathe.timing.Harmonics;
import org.breathe.timing.Noise;

/**
 * When and how far wind bends leaves: gusts bend them, and within a gust they swing to and fro. Arousal hastens and
 * strengthens the wind, sadness weakens it, tension makes it uneven. The numbers are in {@link SwayTuning}.
 */
final class SwayVoice {
    private static final int CHANNEL = 9;

    private final Plan plan;
    private final Timeline timeline;
    private final Harmonics evenGusts;
    private final Harmonics unevenGusts;
    private final Harmonics calmSwing;
    private final Harmonics arousedSwing;

    SwayVoice(Plan plan) {
        this.plan = plan;
        timeline = plan.timeline();
        Noise noise = plan.noise().channel(CHANNEL);
        double period = timeline.period();
        evenGusts = Harmonics.of(noise.channel(1), PARTIALS, EVEN_GUST_LOW, EVEN_GUST_HIGH, GUST_EXPONENT, period);
        unevenGusts =
                Harmonics.of(noise.channel(2), PARTIALS, UNEVEN_GUST_LOW, UNEVEN_GUST_HIGH, GUST_EXPONENT, period);
        calmSwing = Harmonics.of(noise.channel(3), PARTIALS, CALM_SWING_LOW, CALM_SWING_HIGH, SWING_EXPONENT, period);
        arousedSwing =
                Harmonics.of(noise.channel(4), PARTIALS, AROUSED_SWING_LOW, AROUSED_SWING_HIGH, SWING_EXPONENT, period);
    }

    /**
     * How far leaves are bent along the wind; 1 in a breeze at its strongest, below 0 against the wind.
     *
     * @param delay of the place's answer, s
     */
    double at(Passage passage, double time, double delay) {
        Mood mood = passage.mood();
        double aroused = (1 + mood.arousal()) / 2;
        double moment = plan.felt(passage, time, 1) - (CALM_DELAY - DELAY_LESS_BY_AROUSAL * aroused) * delay;
        double uneven = Math.min(1, UNEVEN_BY_AROUSAL * aroused + UNEVEN_BY_TENSION * mood.tension());
        // Harmonics stay within −2…2, so gusts are 0…1 and swings −1…1.
        double gust = 0.5 + 0.25 * mixed(evenGusts, unevenGusts, uneven, moment);
        double swing = 0.5 * mixed(calmSwing, arousedSwing, aroused, moment);
        double lull = SWING_IN_LULL - SWING_IN_LULL_LESS_BY_TENSION * mood.tension();
        double bend = BEND_BY_GUST * gust - BEND_BACK + (lull + (1 - lull) * gust) * BEND_BY_SWING * swing;
        return amount(time) * windStrength(mood) * bend;
    }

    private double amount(double time) {
        return Math.min(MOST_INTENSITY, plan.intensity(time)) * timeline.presence(time);
    }

    private static double windStrength(Mood mood) {
        double agitation = STRENGTH_BY_AGITATION * mood.tension() * Math.max(0, mood.arousal());
        double grief = WEAKNESS_BY_GRIEF * Math.max(0, -mood.valence());
        double strength = STRENGTH
                + STRENGTH_BY_AROUSAL * mood.arousal()
                + STRENGTH_BY_VALENCE * mood.valence()
                - grief
                + agitation;
        return Clamp.between(strength, LEAST_STRENGTH, GREATEST_STRENGTH);
    }

    private static double mixed(Harmonics slow, Harmonics quick, double share, double moment) {
        return (1 - share) * slow.bounded(moment) + share * quick.bounded(moment);
    }
}
