package org.breathe.gesture.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Effect.Layers;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.gesture.Wind;
import org.breathe.scene.Scene;
import org.breathe.score.Passage;
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
     * How far water is carried where a wave arrives first, 1 as far as lively water is; how far clouds have gone, in parts
     * of the farthest.
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
        return new WaterAndSky(new WaterVoice(plan)::at, new CloudVoice(plan)::at, Wind.blowsFromLeft(plan));
    }

    /** Says how far water is carried along its waves, where a wave arrives so many seconds late. */
    interface Ripple {
        double at(Passage passage, double seconds, double late);
    }

    /** Says how far clouds have gone along the wind, in parts of the farthest; less than 0 where they come from. */
    interface Drift {
        double at(Passage passage, double seconds);
    }

    /** The water and the clouds of stills, carried as two voices say. */
    record WaterAndSky(Ripple ripple, Drift drift, boolean fromLeft) implements Performer {
        @Override
        public List<Effect> at(StillModel still, Passage passage, double seconds) {
            List<Effect> effects = new ArrayList<>();
            still.prepared(WaterWarp.class, model -> WaterWarp.of(model.scene(), model::luma))
                    .at(late -> ripple.at(passage, seconds, late))
                    .ifPresent(warp -> effects.add(new Effect.Warp(warp, Layers.ALL)));
            still.prepared(CloudWarp.class, model -> CloudWarp.of(model.scene(), model::luma))
                    .at(drift.at(passage, seconds), fromLeft)
                    .ifPresent(warp -> effects.add(new Effect.Warp(warp, Layers.ALL)));
            return effects;
        }

        @Override
        public double signal(String name, Passage passage, double seconds) {
            return name.equals("drift") ? drift.at(passage, seconds) : ripple.at(passage, seconds, 0);
        }
    }
}
