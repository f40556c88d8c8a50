package org.breathe.gesture.grain;

import static org.breathe.gesture.grain.GrainTuning.*;

import org.breathe.gesture.MemoryPeak;
import org.breathe.score.Passage;
import org.breathe.score.Plan;

/**
 * How much grain there is: more where more is remembered, and in a piece of more imperfection. The numbers are in
 * {@link GrainTuning}.
 */
record GrainVoice(Plan plan) {
    /** How much grain there is, 0 (none) … 1 (full). */
    double at(Passage passage, double seconds) {
        double amount = Math.min(
                MOST_AMOUNT, AMOUNT + AMOUNT_BY_IMPERFECTION * plan.spec().imperfection());
        double peak = MemoryPeak.of(plan, passage, seconds);
        double share = SHARE_ALWAYS + SHARE_AT_PEAK * peak;
        double grainy = MEMORY_SHARE * passage.mood().memory()
                + (1 - MEMORY_SHARE) * passage.manner().focus().grain();
        return Math.min(1, MemoryPeak.strength(plan, seconds) * amount * grainy * share);
    }
}
