package org.breathe.gesture.softness;

import static org.breathe.gesture.softness.SoftnessTuning.*;

import org.breathe.gesture.MemoryPeak;
import org.breathe.score.Passage;
import org.breathe.score.Plan;

/** How soft detail is: most at the peak of what is remembered. The numbers are in {@link SoftnessTuning}. */
record SoftnessVoice(Plan plan) {
    /** How soft detail is where it softens most, 0 (as in the still) … 1. */
    double at(Passage passage, double seconds) {
        double memory = passage.mood().memory();
        double peak = MemoryPeak.of(plan, passage, seconds);
        double share = SHARE_WHEN_PRESENT + (1 - SHARE_WHEN_PRESENT) * memory;
        double softness = SHARE_ALWAYS + (1 - SHARE_ALWAYS) * peak;
        return Math.min(1, MemoryPeak.strength(plan, seconds) * share * softness);
    }
}
