package org.breathe.gesture;

import java.util.function.ToDoubleFunction;
import org.breathe.mood.Manner.Lighting;
import org.breathe.mood.Mood;
import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.score.Timeline;
import org.breathe.timing.Curve;
import org.breathe.timing.Noise;

/**
 * When the light of a passage reaches the regions of its still: when the feeling changes, light is the last to follow.
 * It arrives region by region, goes a little too far, then settles. Light and colour follow it. A region is 0 (reached
 * first) … 1 (reached last); the numbers were chosen by eye.
 */
public final class LightArrival {
    private static final int CHANNEL = 7;

    /** The intensity of a piece, 0…2, counts up to here. */
    private static final double MOST_INTENSITY = 1.25;
    /** How long an arrival takes in each region, s. */
    private static final double ARRIVAL = 2.2;
    /** By how much it goes too far before it settles, in parts of the change. */
    private static final double OVERSHOOT = 0.15;
    /** The part of an arrival after which it turns back, 0…1. */
    private static final double OVERSHOOT_AT = 0.55;
    /** The time between the arrivals in the first and the last region, s, in a neutral mood. */
    private static final double SPREAD = 0.9;
    /** How much shorter it is per unit of arousal, s. */
    private static final double SPREAD_LESS_BY_AROUSAL = 0.6;
    /** How much sooner or later regions are reached than their order says, in parts of that time. */
    private static final double UNEVENNESS = 0.15;
    /** How often that goes to and fro from the first region to the last. */
    private static final double UNEVENNESS_TURNS = 1.3;
    /** In all passages but the first, light reaches the first region so long after the beginning, s … */
    private static final double LATEST_START = 0.3;
    /** … or after this part of the passage, if that is sooner. */
    private static final double START_SHARE = 0.2;
    /** In the first passage, it does so after this part of it, 0…1 … */
    private static final double FIRST_START_SHARE = 0.35;
    /** … or so long after the camera's first arrival, s, if that is sooner. */
    private static final double AFTER_CAMERA = 0.2;

    private static final Curve ARRIVING =
            Curve.SMOOTH.scaled(1 + OVERSHOOT).then(Curve.SMOOTH.scaled(-OVERSHOOT), OVERSHOOT_AT);

    private final Plan plan;
    private final Timeline timeline;
    private final Noise noise;

    /** The arrivals of light in a piece. */
    public LightArrival(Plan plan) {
        this.plan = plan;
        timeline = plan.timeline();
        noise = plan.noise().channel(CHANNEL);
    }

    /** How strongly light changes at a time, s: 0 (not at all, the piece is at rest) … 1.25. */
    public double strength(double seconds) {
        return Math.min(MOST_INTENSITY, plan.spec().intensity()) * timeline.presence(seconds);
    }

    /** A quantity of light in a region at a time, s, on its way from that of the passage before. */
    public double of(ToDoubleFunction<Passage> quantity, Passage passage, double seconds, double region) {
        boolean follows = passage.index() > 0 || timeline.loops();
        double before = follows ? quantity.applyAsDouble(lastSeen(passage)) : 0;
        return before + (quantity.applyAsDouble(passage) - before) * arrived(passage, seconds, region);
    }

    /** A quantity of a manner's light over the regions at a time, s, as strong as the piece is then. */
    public ByRegion of(ToDoubleFunction<Lighting> quantity, Passage passage, double seconds) {
        double strength = strength(seconds);
        return new ByRegion(region ->
                strength * of(each -> quantity.applyAsDouble(each.manner().lighting()), passage, seconds, region));
    }

    /** How much of a passage's light has arrived in a region at a time, s: 0 … 1, in between a little more. */
    private double arrived(Passage passage, double seconds, double region) {
        double turns = UNEVENNESS_TURNS * region + noise.uniform(passage.index());
        double place = region + UNEVENNESS * Math.sin(2 * Math.PI * turns);
        double delay = Math.max(0, spread(passage.mood()) * place);
        return ARRIVING.at((timeline.local(passage, seconds) - start(passage) - delay) / ARRIVAL);
    }

    /** When light reaches the first region, s: in the first passage after the camera has arrived, else soon. */
    private double start(Passage passage) {
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

    /** The time between the arrivals in the first and the last region, s. */
    public static double spread(Mood mood) {
        return SPREAD - SPREAD_LESS_BY_AROUSAL * mood.arousal();
    }
}
