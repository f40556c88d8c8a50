package org.breathe.gesture.softness;

import java.util.Map;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.score.Score;

/** Detail softens away from what is attended to. */
public final class SoftnessGesture implements Gesture {
    @Override
    public String key() {
        return "softness";
    }

    @Override
    public String adds() {
        return "softness";
    }

    /** How soft detail is where it softens most, 0 (as in the still) … 1. */
    @Override
    public Map<String, Double> signals() {
        return Map.of("softness", 0.0);
    }

    @Override
    public Performer perform(Score score) {
        return new SoftnessPerformer(new SoftnessVoice(score.plan().orElseThrow())::at);
    }
}
