package org.breathe.gesture.breath;

import java.util.ArrayList;
import java.util.List;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Effect.Layers;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.score.Passage;
import org.breathe.score.Score;

/** Lifts and widens the bodies of a still as a score's breath says. */
record BreathPerformer(Score score) implements Performer {
    @Override
    public List<Effect> at(StillModel still, Passage passage, double seconds) {
        double fullness = score.breath(seconds) * score.intensity(seconds);
        if (fullness == 0) {
            return List.of();
        }
        List<Effect> effects = new ArrayList<>();
        still.prepared(FlankWarp.class, model -> FlankWarp.of(model.scene()))
                .at(fullness)
                .ifPresent(warp -> effects.add(new Effect.Warp(warp, Layers.ALL)));
        still.prepared(BodyWarp.class, model -> BodyWarp.of(model.scene()))
                .at(fullness)
                .ifPresent(warp -> effects.add(new Effect.Warp(warp, Layers.NEAREST)));
        return effects;
    }
}
