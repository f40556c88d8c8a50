package org.breathe.gesture.shadow;

import org.breathe.score.Passage;
import org.breathe.score.Plan;

/** Says how dark the shadow of a cloud is, and how far over the picture: once across in each passage. */
record ShadowVoice(Plan plan) {
    /** 0 (none) … 1: the darker the worse the feeling. */
    double darkness(Passage passage, double seconds) {
        double gloom = 0.65 - 0.35 * passage.mood().valence();
        return plan.timeline().presence(seconds) * Math.min(1, plan.spec().intensity()) * gloom;
    }

    /** 0 (not yet) … 1 (gone by). */
    double crossing(Passage passage, double seconds) {
        double length = plan.timeline().settled(passage) - passage.start();
        return Math.min(1, Math.max(0, (plan.timeline().local(passage, seconds) - passage.start()) / length));
    }
}
