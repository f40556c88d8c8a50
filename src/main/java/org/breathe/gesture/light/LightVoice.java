package org.breathe.gesture.light;

import org.breathe.mood.Mood;
import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.score.Timeline;
import org.breathe.timing.Curve;
import org.breathe.timing.Harmonics;
import org.breathe.timing.Noise;

/**
 * The light's voice. It is brighter where the feeling is good (Lakens et al. 2013), slow where it is calm, uneven where
 * it is excited, and when the feeling changes it arrives last: region by region, a little too much, then settles.
 */
final class LightVoice {
    private static final int CHANNEL = 7;
    private static final double BY_VALENCE = 0.08;
    private static final double BY_BREATH = 0.02;
    private static final double RETURNING = 0.09;
    /** How long an arrival takes in each region, s. */
    private static final double ARRIVAL = 2.2;

    private static final Curve ARRIVING = Curve.SMOOTH.scaled(1.25).then(Curve.SMOOTH.scaled(-0.25), 0.55);

    private final Plan plan;
    private final Timeline timeline;
    private final Harmonics slow;
    private final Harmonics quick;
    private final Noise noise;

    LightVoice(Plan plan) {
        this.plan = plan;
        timeline = plan.timeline();
        noise = plan.noise().channel(CHANNEL);
        double period = timeline.period();
        slow = Harmonics.of(noise.channel(1), 5, 0.06, 0.25, 1, period);
        quick = Harmonics.of(noise.channel(2), 6, 0.4, 2.4, 1, period);
    }

    /** The gain at a time in a region. */
    double at(Passage passage, double time, double region) {
        double moment = timeline.within(time);
        double change = arrived(passage, time, region) + waver(passage.mood(), moment, region);
        if (plan.nobodyBreathes(passage)) {
            change += BY_BREATH * plan.breath(time);
        }
        return 1 + Math.min(1.25, plan.spec().intensity()) * timeline.presence(time) * change;
    }

    private double waver(Mood mood, double moment, double region) {
        double arousal = mood.arousal();
        double calm = 0.02 + 0.01 * Math.max(0, -arousal);
        double uneven = 0.02 * Math.max(0, arousal)
                + 0.02 * mood.tension() * plan.spec().imperfection();
        double late = region * spread(mood);
        return calm * slow.bounded(moment - late) / 2 + uneven * quick.bounded(moment - 0.2 * late);
    }

    private double arrived(Passage passage, double time, double region) {
        double before = passage.index() > 0 || timeline.loops() ? level(lastSeen(passage)) : 0;
        double delay = Math.max(
                0,
                spread(passage.mood())
                        * (region + 0.15 * Math.sin(2 * Math.PI * (1.3 * region + noise.uniform(passage.index())))));
        double since = timeline.local(passage, time) - arrival(passage) - delay;
        return before + (level(passage) - before) * ARRIVING.at(since / ARRIVAL);
    }

    /** When light reaches the first region: at first after the camera has come near, later when the passage begins. */
    private double arrival(Passage passage) {
        double length = timeline.settled(passage) - passage.start();
        if (passage.index() > 0) {
            return passage.start() + Math.min(0.3, 0.2 * length);
        }
        double latest = passage.start() + 0.45 * length;
        double[] arrivals = plan.arrivals(passage);
        return arrivals.length == 0 ? latest : Math.min(latest, arrivals[0] + 0.2);
    }

    private Passage lastSeen(Passage passage) {
        int count = timeline.passages().size();
        for (int back = 1; back < count; back++) {
            Passage last = timeline.passages().get((passage.index() - back + count) % count);
            if (!last.isSilence()) {
                return last;
            }
        }
        return passage;
    }

    private static double level(Passage passage) {
        double changed =
                passage.returning() ? Math.copySign(RETURNING, passage.mood().valence()) : 0;
        return BY_VALENCE * passage.mood().valence() + changed;
    }

    /** From the first region's arrival to the last's, s. */
    private static double spread(Mood mood) {
        return 0.9 - 0.6 * mood.arousal();
    }
}
