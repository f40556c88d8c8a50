package org.breathe.gesture.shadow;

import static org.breathe.gesture.shadow.ShadowTuning.*;

import org.breathe.pixels.Clamp;
import org.breathe.score.Passage;
import org.breathe.score.Plan;

/**
 * How dark the shadow of a cloud is and how far over the picture: it crosses once in each passage. The numbers are in
 * {@link ShadowTuning}.
 */
record ShadowVoice(Plan plan) {
    /** How dark the shadow is, 0 (none) … 1 (darkest): the darker the worse the feeling. */
    double darkness(Passage passage, double seconds) {
        double gloom = DARKNESS - DARKNESS_LESS_BY_VALENCE * passage.mood().valence();
        return plan.timeline().presence(seconds) * plan.spec().intensityUpTo1() * gloom;
    }

    /** How far over the picture the shadow is, 0 (not yet) … 1 (gone by). */
    double crossing(Passage passage, double seconds) {
        double length = plan.timeline().settled(passage) - passage.start();
        return Clamp.unit((plan.timeline().local(passage, seconds) - passage.start()) / length);
    }
}
