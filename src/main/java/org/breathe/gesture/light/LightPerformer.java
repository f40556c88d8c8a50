package org.breathe.gesture.light;

import static org.breathe.gesture.light.LightTuning.*;

import java.util.List;
import org.breathe.gesture.ByRegion;
import org.breathe.gesture.Effect;
import org.breathe.gesture.LightRegions;
import org.breathe.gesture.Performer;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.gesture.StillModel;
import org.breathe.mood.Manner.Lighting;
import org.breathe.score.Passage;

/** Lights a still as a voice says. */
record LightPerformer(LightVoice voice) implements Performer {
    @Override
    public List<Effect> at(StillModel still, Passage passage, double seconds) {
        if (voice.arrival().strength(seconds) == 0) {
            return List.of();
        }
        LightRegions regions = LightRegions.of(still);
        LightTone tone = still.prepared(LightTone.class, LightTone::of);
        ByRegion level = new ByRegion(region -> voice.at(passage, seconds, region));
        ByRegion pool = voice.arrival().of(Lighting::pool, passage, seconds);
        ByRegion sweep = voice.arrival().of(Lighting::sweep, passage, seconds);
        double wandered = voice.wandered(passage, seconds);
        double at = tone.fromLeft() ? wandered : 1 - wandered;
        ScalarOverlay gain = tone.bounded((x, y) -> {
            float region = regions.at(x, y);
            double light = level.at(region)
                    + MOST_POOL * pool.at(region) * tone.pool(x, y)
                    + MOST_SWEEP * sweep.at(region) * LightTone.sweep(x, at);
            return (float) (light > 1 ? 1 + (light - 1) * tone.headroom(x, y) : light);
        });
        return List.of(new Effect.Gain(gain));
    }

    @Override
    public double signal(String name, Passage passage, double seconds) {
        return voice.at(passage, seconds, 0.5);
    }
}
