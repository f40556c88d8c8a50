package org.breathe.gesture.light;

import java.util.List;
import java.util.Map;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.score.Passage;
import org.breathe.score.Score;

/** Light comes and goes, region by region. */
public final class LightGesture implements Gesture {
    @Override
    public String key() {
        return "light";
    }

    @Override
    public String adds() {
        return "light";
    }

    /** The gain of linear light in the middle of the regions. */
    @Override
    public Map<String, Double> signals() {
        return Map.of("light", 1.0);
    }

    @Override
    public Performer perform(Score score) {
        return new Lighting(new LightVoice(score.plan().orElseThrow())::at);
    }

    /** Says the gain of linear light in a region, 0 (reached first by a change of light) … 1 (reached last). */
    interface RegionGain {
        double at(Passage passage, double seconds, double region);
    }

    /** The light on stills, as a voice says. */
    record Lighting(RegionGain voice) implements Performer {
        @Override
        public List<Effect> at(StillModel still, Passage passage, double seconds) {
            LightTone.Gains gains = new LightTone.Gains(region -> voice.at(passage, seconds, region));
            if (gains.areNeutral()) {
                return List.of();
            }
            LightTone tone = still.prepared(LightTone.class, model -> LightTone.of(model.scene()));
            return List.of(new Effect.Gain(tone.at(gains)));
        }

        @Override
        public double signal(String name, Passage passage, double seconds) {
            return voice.at(passage, seconds, 0.5);
        }
    }
}
