package org.breathe.gesture;

import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.timing.Curve;

/**
 * How strongly a passage is remembered at a moment: most a little after its middle, less as the feeling resolves.
 * Softness and grain follow it.
 */
public final class MemoryPeak {
    /** The intensity of a piece, 0…2, counts up to here. */
    private static final double MOST_INTENSITY = 1.5;
    /** The part of a passage after which its peak is reached, 0…1. */
    private static final double REACHED = 0.5;
    /** The part of it after which the peak is over. */
    private static final double OVER = 0.62;
    /** The part of it in which it lessens from there, to nothing at the end. */
    private static final double LESSENING = 0.38;

    private MemoryPeak() {}

    /** How strongly gestures that follow memory act at a moment, 0 … 1.5: 0 where the piece is at rest. */
    public static double strength(Plan plan, double seconds) {
        return Math.min(MOST_INTENSITY, plan.intensity(seconds))
                * plan.timeline().presence(seconds);
    }

    /** How near a passage is to the peak of its memory, 0 (at its beginning and end) … 1 (at the peak). */
    public static double of(Plan plan, Passage passage, double seconds) {
        double end = plan.timeline().settled(passage);
        double progress = (plan.timeline().local(passage, seconds) - passage.start()) / (end - passage.start());
        return Curve.SMOOTH.at(progress / REACHED) * (1 - Curve.SMOOTH.at((progress - OVER) / LESSENING));
    }
}
