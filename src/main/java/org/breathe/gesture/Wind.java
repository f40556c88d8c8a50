package org.breathe.gesture;

import org.breathe.score.Plan;
import org.breathe.timing.Noise;

/** The wind of a piece, which is the same for all gestures that it moves. */
public final class Wind {
    private static final int CHANNEL = 3;

    private Wind() {}

    /** Whether the wind comes from the left. */
    public static boolean blowsFromLeft(Plan plan) {
        return chance(plan).uniform(0) < 0.5;
    }

    /** The chance by which the wind blows and shapes what it carries, such as wisps of steam. */
    public static Noise chance(Plan plan) {
        return plan.noise().channel(CHANNEL);
    }
}
