package org.breathe.score;

import java.util.Arrays;
import java.util.List;
import org.breathe.mood.Mood;
import org.breathe.timing.Noise;

/**
 * Where a walk past time points stands still, and for how long: where tension makes it hesitate and where it turns
 * round.
 * What stops it at a low tension does so at a higher one, too.
 *
 * @param spec what the score is composed from
 * @param moods the mood at each time point
 * @param turns whether the walk turns round at each time point
 * @param noise from which occasions and lengths are drawn
 */
record WalkStops(ScoreSpec spec, List<Mood> moods, boolean[] turns, Noise noise) {
    /** The longest that the walk may stand in all, relative to the time of all steps. */
    private static final double MOST = 0.5;
    /** The golden section: multiples of it spread evenly however few there are. */
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /**
     * How long the walk stands at each time point, s; not at the first and the last.
     *
     * @param steps how long each step takes, s
     */
    double[] along(double[] steps) {
        double[] standing = new double[moods.size()];
        for (int place = 1; place < steps.length; place++) {
            standing[place] = turns[place]
                    ? 0.35
                            * spec.intensityUpTo1()
                            * Math.pow(2, -0.6 * moods.get(place).arousal())
                    : 0;
        }
        hesitate(steps, standing);
        double total = Arrays.stream(standing).sum();
        double most = MOST * Arrays.stream(steps).sum();
        return total > most
                ? Arrays.stream(standing).map(stand -> stand * most / total).toArray()
                : standing;
    }

    /** Lets the walk hesitate: occasions follow each other about every second, each at the time point nearest to it. */
    private void hesitate(double[] steps, double[] standing) {
        double slot = 0;
        double time = 0;
        int place = 0;
        for (int k = 0; place < steps.length; k++) {
            double length = 1.1 * Math.pow(2, -0.5 * moods.get(place).arousal());
            double moment = slot + length * noise.channel(1).between(k, 0.2, 0.8);
            while (place < steps.length && time + steps[place] / 2 < moment) {
                time += steps[place++];
            }
            if (place > 0 && place < steps.length) {
                standing[place] = Math.max(standing[place], hesitation(k, moods.get(place)));
            }
            slot += length;
        }
    }

    /** How long the walk hesitates on an occasion, s: long in calm moods, short in excited ones; 0 if it does not. */
    private double hesitation(int occasion, Mood mood) {
        double likely =
                mood.tension() * (0.35 + 0.65 * mood.tension()) * ScoreSpec.relativeToUsual(spec.imperfection());
        double draw = (noise.channel(2).uniform(0) + occasion * GOLDEN) % 1;
        if (draw >= likely * spec.intensityUpTo1()) {
            return 0;
        }
        double share = noise.channel(3).uniform(occasion);
        return 1.2 * Math.pow(2, -mood.arousal()) * (0.5 + 0.5 * mood.tension()) * (0.3 + 0.7 * share * share);
    }
}
