package org.breathe.gesture.softness;

import org.breathe.gesture.MemoryPeak;
import org.breathe.score.Passage;
import org.breathe.score.Plan;

/** Says how soft detail is: most at the peak of what is remembered. */
record SoftnessVoice(Plan plan) {
    /** 0 … 1. */
    double at(Passage passage, double seconds) {
        double memory = passage.mood().memory();
        double peak = MemoryPeak.of(plan, passage, seconds);
        return Math.min(1, MemoryPeak.strength(plan, seconds) * (0.08 + 0.92 * memory) * (0.3 * memory + 0.7 * peak));
    }
}
