package org.breathe.gesture.sway;

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

    /** How far leaves are bent where the wind arrives first, 1 in a breeze at its strongest. */
    @Override
    public Map<String, Double> signals() {
        return Map.of("sway", 0.0);
    }

    @Override
    public Performer perform(Score score) {
        Plan plan = score.plan().orElseThrow();
        return new Leaves(new SwayVoice(plan)::at, Wind.blowsFromLeft(plan));
    }

    /** Says how far leaves are bent along the wind, where it arrives so many seconds late. */
    interface LeafBend {
        double at(Passage passage, double seconds, double late);
    }

    /** The leaves of stills, bent as a voice says. */
    record Leaves(LeafBend voice, boolean fromLeft) implements Performer {
        @Override
        public List<Effect> at(StillModel still, Passage passage, double seconds) {
            return still.prepared(SwayWarp.class, model -> SwayWarp.of(model.scene()))
                    .at(late -> voice.at(passage, seconds, late), fromLeft)
                    .<List<Effect>>map(warp -> List.of(new Effect.Warp(warp, Layers.ALL)))
                    .orElse(List.of());
        }

        @Override
        public double signal(String name, Passage passage, double seconds) {
            return voice.at(passage, seconds, 0);
        }
    }
}
