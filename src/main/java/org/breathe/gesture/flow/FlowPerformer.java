package org.breathe.gesture.flow;

import java.util.ArrayList;
import java.util.List;
import org.breathe.gesture.DelayedSignal;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Effect.Layers;
import org.breathe.gesture.PassageSignal;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.score.Passage;

/**
 * Carries the water and the clouds of a still as two voices say.
 *
 * @param ripple how far water is carried along its waves
 * @param drift how far clouds have gone along the wind, in parts of their farthest way, −1…1
 * @param fromLeft whether the wind comes from the left
 */
record FlowPerformer(DelayedSignal ripple, PassageSignal drift, boolean fromLeft) implements Performer {
    @Override
    public List<Effect> at(StillModel still, Passage passage, double seconds) {
        List<Effect> effects = new ArrayList<>();
        still.prepared(WaterWarp.class, model -> WaterWarp.of(model.scene(), model::luma))
                .at(delay -> ripple.at(passage, seconds, delay))
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
