package org.breathe.gesture.sway;

import java.util.List;
import org.breathe.gesture.DelayedSignal;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Effect.Layers;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.score.Passage;

/**
 * Bends the leaves of a still as a voice says.
 *
 * @param voice how far leaves are bent along the wind, which reaches places late
 * @param fromLeft whether the wind comes from the left
 */
record SwayPerformer(DelayedSignal voice, boolean fromLeft) implements Performer {
    @Override
    public List<Effect> at(StillModel still, Passage passage, double seconds) {
        return still.prepared(SwayWarp.class, model -> SwayWarp.of(model.scene()))
                .at(delay -> voice.at(passage, seconds, delay), fromLeft)
                .<List<Effect>>map(warp -> List.of(new Effect.Warp(warp, Layers.ALL)))
                .orElse(List.of());
    }

    @Override
    public double signal(String name, Passage passage, double seconds) {
        return voice.at(passage, seconds, 0);
    }
}
