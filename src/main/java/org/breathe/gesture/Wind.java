package org.breathe.gesture;

import org.breathe.score.Plan;
import org.breathe.timing.Noise;

/** The wind of a piece: it is one for all that it moves. */
public final class Wind {
    private Wind() {}

    /** Whether the wind comes from the left. */
    public static boolean blowsFromLeft(Plan plan) {
        return chance(plan).uniform(0) < 0.5;
    }

    /** What the wind makes of what it carries, such as wisps of steam. */
    public static Noise chance(Plan plan) {
        return plan.noise().channel(3);
    }
}
