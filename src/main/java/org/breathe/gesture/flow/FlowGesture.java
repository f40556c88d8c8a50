package org.breathe.gesture.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.gesture.Wind;
import org.breathe.scene.Scene;
import org.breathe.score.Plan;
import org.breathe.score.Score;

/** Water ripples and clouds drift. */
public final class FlowGesture implements Gesture {
    @Override
    public String key() {
        return "flow";
    }

    @Override
    public String adds() {
        return "rippling water and drifting clouds";
    }

    @Override
    public boolean isSeenIn(Scene scene) {
        return WaterMask.of(scene).isPresent() || CloudWarp.mayDrift(scene);
    }

    /**
     * How far water is carried where a wave arrives first, 1 as far as lively water is; and how far clouds have gone,
     * in parts of their farthest way.
     */
    @Override
    public Map<String, Double> signals() {
        Map<String, Double> signals = new LinkedHashMap<>();
        signals.put("ripple", 0.0);
        signals.put("drift", 0.0);
        return signals;
    }

    @Override
    public Performer perform(Score score) {
        Plan plan = score.plan().orElseThrow();
        return new FlowPerformer(new WaterVoice(plan)::at, new CloudVoice(plan)::at, Wind.blowsFromLeft(plan));
    }
}
