package org.breathe.gesture.sway;

import java.util.Map;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.gesture.Wind;
import org.breathe.scene.Scene;
import org.breathe.score.Plan;
import org.breathe.score.Score;

/** Leaves sway in the wind. */
public final class SwayGesture implements Gesture {
    @Override
    public String key() {
        return "sway";
    }

    @Override
    public String adds() {
        return "swaying leaves";
    }

    @Override
    public boolean isSeenIn(Scene scene) {
        return FoliageMask.of(scene).isPresent();
    }

    /** How far leaves are bent where the wind arrives first; 1 in a breeze at its strongest. */
    @Override
    public Map<String, Double> signals() {
        return Map.of("sway", 0.0);
    }

    @Override
    public Performer perform(Score score) {
        Plan plan = score.plan().orElseThrow();
        return new SwayPerformer(new SwayVoice(plan)::at, Wind.blowsFromLeft(plan));
    }
}
