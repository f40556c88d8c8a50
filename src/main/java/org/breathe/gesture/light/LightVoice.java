package org.breathe.gesture.light;

import static org.breathe.gesture.light.LightTuning.*;

import org.breathe.mood.Mood;
import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.score.Timeline;
import org.breathe.timing.Curve;
import org.breathe.timing.Harmonics;
import org.breathe.timing.Noise;

/**
 * When and how much light changes: it is brighter where the feeling is good, wavers slowly where it is calm and quickly
 * where it is aroused, and when the feeling changes it is the last to follow: it arrives region by region, goes a
 * little too far, then settles. The numbers and their sources are in {@link LightTuning}.
 */
final class LightVoice {
    private static final int CHANNEL = 7;
    private static final Curve ARRIVING =
            Curve.SMOOTH.scaled(1 + OVERSHOOT).then(Curve.SMOOTH.scaled(-OVERSHOOT), OVERSHOOT_AT);

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
        slow = Harmonics.of(noise.channel(1), SLOW_PARTIALS, SLOW_LOW, SLOW_HIGH, EXPONENT, period);
        quick = Harmonics.of(noise.channel(2), QUICK_PARTIALS, QUICK_LOW, QUICK_HIGH, EXPONENT, period);
    }

    /** The gain of linear light at a time in a region, 0 (reached first by a change) … 1 (reached last). */
    double at(Passage passage, double time, double region) {
        double moment = timeline.within(time);
        double change = arrived(passage, time, region) + waver(passage.mood(), moment, region);
        if (plan.nobodyBreathes(passage)) {
            change += CHANGE_BY_BREATH * plan.breath(time);
        }
        return 1 + Math.min(MOST_INTENSITY, plan.spec().intensity()) * timeline.presence(time) * change;
    }

    private double waver(Mood mood, double moment, double region) {
        double arousal = mood.arousal();
        double slowly = SLOW_CHANGE + SLOW_CHANGE_BY_CALM * Math.max(0, -arousal);
        double quickly = QUICK_CHANGE_BY_AROUSAL * Math.max(0, arousal)
                + QUICK_CHANGE_BY_TENSION * mood.tension() * plan.spec().imperfection();
        double late = region * spread(mood);
        // Harmonics stay within −2…2.
        return slowly * slow.bounded(moment - late) / 2 + quickly * quick.bounded(moment - QUICK_DELAY_SHARE * late);
    }

    private double arrived(Passage passage, double time, double region) {
        double before = passage.index() > 0 || timeline.loops() ? level(lastSeen(passage)) : 0;
        double turns = UNEVENNESS_TURNS * region + noise.uniform(passage.index());
        double place = region + UNEVENNESS * Math.sin(2 * Math.PI * turns);
        double delay = Math.max(0, spread(passage.mood()) * place);
        double since = timeline.local(passage, time) - arrival(passage) - delay;
        return before + (level(passage) - before) * ARRIVING.at(since / ARRIVAL);
    }

    /** When light reaches the first region, s: in the first passage after the camera has arrived, else soon. */
    private double arrival(Passage passage) {
        double length = timeline.settled(passage) - passage.start();
        if (passage.index() > 0) {
            return passage.start() + Math.min(LATEST_START, START_SHARE * length);
        }
        double latest = passage.start() + FIRST_START_SHARE * length;
        double[] arrivals = plan.arrivals(passage);
        return arrivals.length == 0 ? latest : Math.min(latest, arrivals[0] + AFTER_CAMERA);
    }

    /** The passage before that is no silence; round the end in a piece that loops. */
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

    /** The change of light in a passage once it has arrived, in parts of the still's. */
    private static double level(Passage passage) {
        double changed = passage.returning()
                ? Math.copySign(CHANGE_WHEN_RETURNING, passage.mood().valence())
                : 0;
        return CHANGE_BY_VALENCE * passage.mood().valence() + changed;
    }

    /** The time between the arrivals in the first and the last region, s. */
    private static double spread(Mood mood) {
        return SPREAD - SPREAD_LESS_BY_AROUSAL * mood.arousal();
    }
}
