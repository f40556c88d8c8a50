package org.breathe.gesture.sway;

import org.breathe.mood.Mood;
import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.score.Timeline;
import org.breathe.timing.Harmonics;
import org.breathe.timing.Noise;

/**
 * The wind's voice, as leaves answer it: gusts bend them, and within a gust they swing to and fro. What swings slower
 * swings farther, as in videos of plants. Excitement hastens and strengthens it, grief lets it die down, tension makes
 * it gusty.
 */
final class SwayVoice {
    private static final int CHANNEL = 9;
    /** From here on leaves would fold. */
    private static final double STRONGEST = 1.15;

    private final Plan plan;
    private final Timeline timeline;
    private final Harmonics waves;
    private final Harmonics squalls;
    private final Harmonics rocking;
    private final Harmonics rustling;

    SwayVoice(Plan plan) {
        this.plan = plan;
        timeline = plan.timeline();
        Noise noise = plan.noise().channel(CHANNEL);
        double period = timeline.period();
        waves = Harmonics.of(noise.channel(1), 4, 0.06, 0.25, 1, period);
        squalls = Harmonics.of(noise.channel(2), 4, 0.15, 0.6, 1, period);
        rocking = Harmonics.of(noise.channel(3), 4, 0.2, 0.9, 3, period);
        rustling = Harmonics.of(noise.channel(4), 4, 0.4, 1.6, 3, period);
    }

    /** How far leaves are bent, along the wind, where it arrives so many seconds late. */
    double at(Passage passage, double time, double late) {
        Mood mood = passage.mood();
        double lively = (1 + mood.arousal()) / 2;
        // A strong wind is sooner everywhere.
        double moment = plan.felt(passage, time, 1) - (1.4 - 0.8 * lively) * late;
        double gusty = Math.min(1, 0.6 * lively + 0.5 * mood.tension());
        double gust = 0.5 + 0.25 * mixed(waves, squalls, gusty, moment);
        double swing = 0.5 * mixed(rocking, rustling, lively, moment);
        double lull = 0.5 - 0.3 * mood.tension();
        return strength(time) * force(mood) * (0.7 * gust - 0.2 + (lull + (1 - lull) * gust) * 0.6 * swing);
    }

    private double strength(double time) {
        return Math.min(STRONGEST, plan.intensity(time)) * timeline.presence(time);
    }

    /** How strong the wind is; 1 is a breeze that moves small branches. */
    private static double force(Mood mood) {
        double squall = 0.3 * mood.tension() * Math.max(0, mood.arousal());
        double grief = 0.3 * Math.max(0, -mood.valence());
        double force = 0.8 + 0.25 * mood.arousal() + 0.2 * mood.valence() - grief + squall;
        return Math.max(0.15, Math.min(1.2, force));
    }

    private static double mixed(Harmonics slow, Harmonics quick, double share, double moment) {
        return (1 - share) * slow.bounded(moment) + share * quick.bounded(moment);
    }
}
