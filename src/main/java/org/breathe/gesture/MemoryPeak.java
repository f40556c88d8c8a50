package org.breathe.gesture;

import org.breathe.score.Passage;
import org.breathe.score.Plan;
import org.breathe.timing.Curve;

/**
 * How strongly a passage is remembered at a moment: most a little after its middle, less as the feeling resolves.
 * Softness and grain follow it.
 */
public final class MemoryPeak {
    private MemoryPeak() {}

    /** How strong what memory does is at a moment, 0 … 1.5. */
    public static double strength(Plan plan, double seconds) {
        return Math.min(1.5, plan.intensity(seconds)) * plan.timeline().presence(seconds);
    }

    /** How near to the peak of its memory a passage is, 0 … 1. */
    public static double of(Plan plan, Passage passage, double seconds) {
        double end = plan.timeline().settled(passage);
        double p = (plan.timeline().local(passage, seconds) - passage.start()) / (end - passage.start());
        return Curve.SMOOTH.at(p / 0.5) * (1 - Curve.SMOOTH.at((p - 0.62) / 0.38));
    }
}
