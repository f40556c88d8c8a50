package org.breathe.gesture.grain;

import org.breathe.gesture.MemoryPeak;
import org.breathe.score.Passage;
import org.breathe.score.Plan;

/** Says how much grain there is: the more is remembered, and the rougher the piece may be. */
record GrainVoice(Plan plan) {
    /** 0 … 1. */
    double at(Passage passage, double seconds) {
        double rough = Math.min(1.5, 0.4 + 2 * plan.spec().imperfection());
        double peak = MemoryPeak.of(plan, passage, seconds);
        return Math.min(
                1, MemoryPeak.strength(plan, seconds) * rough * passage.mood().memory() * (0.5 + 0.5 * peak));
    }
}
