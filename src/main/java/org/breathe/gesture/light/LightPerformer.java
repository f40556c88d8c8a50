package org.breathe.gesture.light;

import java.util.List;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.score.Passage;

/** Lights a still as a voice says. */
record LightPerformer(RegionGain voice) implements Performer {
    /** Says the gain of linear light in a region, 0 (reached first by a change of light) … 1 (reached last). */
    interface RegionGain {
        double at(Passage passage, double seconds, double region);
    }

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
