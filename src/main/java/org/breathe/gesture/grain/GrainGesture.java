package org.breathe.gesture.grain;

import java.util.List;
import java.util.Map;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.score.Passage;
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

    /** 0 … 1. */
    @Override
    public Map<String, Double> signals() {
        return Map.of("grain", 0.0);
    }

    @Override
    public Performer perform(Score score) {
        Plan plan = score.plan().orElseThrow();
        return new Grainy(new GrainVoice(plan)::at, new GrainTexture(plan.spec().seed()));
    }

    /** Says how much grain there is, 0 … 1. */
    interface GrainAmount {
        double at(Passage passage, double seconds);
    }

    /** Frames with as much grain as a voice says. */
    record Grainy(GrainAmount voice, GrainTexture texture) implements Performer {
        @Override
        public List<Effect> at(StillModel still, Passage passage, double seconds) {
            double grain = voice.at(passage, seconds);
            return grain == 0 ? List.of() : List.of(new Effect.Texture(grain, texture));
        }

        @Override
        public double signal(String name, Passage passage, double seconds) {
            return voice.at(passage, seconds);
        }
    }
}
