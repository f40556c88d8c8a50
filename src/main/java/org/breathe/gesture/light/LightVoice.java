package org.breathe.gesture.light;

import static org.breathe.gesture.light.LightTuning.*;

import org.breathe.gesture.LightArrival;
import org.breathe.mood.Mood;
import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.score.Timeline;
import org.breathe.timing.Curve;
import org.breathe.timing.Harmonics;
import org.breathe.timing.Noise;

/**
 * When and how much light changes: it is brighter where the feeling is good, as the manner of the mood has it, and
 * wavers slowly where it is calm and quickly where it is aroused. The numbers and their sources are in
 * {@link LightTuning}.
 */
final class LightVoice {
    private static final int CHANNEL = 7;

    private final Plan plan;
    private final Timeline timeline;
    private final LightArrival arrival;
    private final Harmonics slow;
    private final Harmonics quick;

    LightVoice(Plan plan) {
        this.plan = plan;
        timeline = plan.timeline();
        arrival = new LightArrival(plan);
        Noise noise = plan.noise().channel(CHANNEL);
        double period = timeline.period();
        slow = Harmonics.of(noise.channel(1), SLOW_PARTIALS, SLOW_LOW, SLOW_HIGH, EXPONENT, period);
        quick = Harmonics.of(noise.channel(2), QUICK_PARTIALS, QUICK_LOW, QUICK_HIGH, EXPONENT, period);
    }

    /** When light arrives. */
    LightArrival arrival() {
        return arrival;
    }

    /** The gain of linear light at a time in a region, 0 (reached first by a change) … 1 (reached last). */
    double at(Passage passage, double time, double region) {
        double moment = timeline.within(time);
        double change = arrival.of(LightVoice::level, passage, time, region) + waver(passage.mood(), moment, region);
        if (plan.nobodyBreathes(passage)) {
            change += CHANGE_BY_BREATH * plan.breath(time);
        }
        return 1 + arrival.strength(time) * change;
    }

    /** How far wandering light has come in a passage, 0…1; in a loop it comes back. */
    double wandered(Passage passage, double time) {
        double length = timeline.settled(passage) - passage.start();
        double progress = (timeline.local(passage, time) - passage.start()) / length;
        return (timeline.loops() ? Curve.THERE_AND_BACK : Curve.SMOOTH).at(progress);
    }

    private double waver(Mood mood, double moment, double region) {
        double arousal = mood.arousal();
        double slowly = SLOW_CHANGE + SLOW_CHANGE_BY_CALM * Math.max(0, -arousal);
        double quickly = QUICK_CHANGE_BY_AROUSAL * Math.max(0, arousal)
                + QUICK_CHANGE_BY_TENSION * mood.tension() * plan.spec().imperfection();
        double late = region * LightArrival.spread(mood);
        // Harmonics stay within −2…2.
        return slowly * slow.bounded(moment - late) / 2 + quickly * quick.bounded(moment - QUICK_DELAY_SHARE * late);
    }

    /** The change of light in a passage once it has arrived, in parts of the still's. */
    private static double level(Passage passage) {
        double changed = passage.returning()
                ? Math.copySign(CHANGE_WHEN_RETURNING, passage.mood().valence())
                : 0;
        return CHANGE_BY_VALENCE * passage.mood().valence()
                + passage.manner().lighting().level()
                + changed;
    }
}
