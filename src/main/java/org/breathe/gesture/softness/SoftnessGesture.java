package org.breathe.gesture.softness;

import java.util.List;
import java.util.Map;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.score.Passage;
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

    /** 0 … 1. */
    @Override
    public Map<String, Double> signals() {
        return Map.of("softness", 0.0);
    }

    @Override
    public Performer perform(Score score) {
        return new Softened(new SoftnessVoice(score.plan().orElseThrow())::at);
    }

    /** Says how soft detail is, 0 … 1. */
    interface SoftnessAmount {
        double at(Passage passage, double seconds);
    }

    /** Stills whose detail is as soft as a voice says. */
    record Softened(SoftnessAmount voice) implements Performer {
        @Override
        public List<Effect> at(StillModel still, Passage passage, double seconds) {
            double softness = voice.at(passage, seconds);
            return softness == 0
                    ? List.of()
                    : List.of(new Effect.Softening(
                            softness, still.prepared(SoftnessMap.class, model -> SoftnessMap.of(model.scene()))));
        }

        @Override
        public double signal(String name, Passage passage, double seconds) {
            return voice.at(passage, seconds);
        }
    }
}
