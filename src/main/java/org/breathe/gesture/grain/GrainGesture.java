package org.breathe.gesture.grain;

import java.util.Map;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.score.Plan;
import org.breathe.score.Score;

/** Grain lies over the frame of what is remembered. */
public final class GrainGesture implements Gesture {
    @Override
    public String key() {
        return "grain";
    }

    @Override
    public String adds() {
        return "grain";
    }

    /** How much grain there is, 0 (none) … 1 (full). */
    @Override
    public Map<String, Double> signals() {
        return Map.of("grain", 0.0);
    }

    @Override
    public Performer perform(Score score) {
        Plan plan = score.plan().orElseThrow();
        return new GrainPerformer(
                new GrainVoice(plan)::at, new GrainTexture(plan.spec().seed()));
    }
}
