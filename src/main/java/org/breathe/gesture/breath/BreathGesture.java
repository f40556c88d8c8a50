package org.breathe.gesture.breath;

import java.util.ArrayList;
import java.util.List;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Effect.Layers;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.scene.Scene;
import org.breathe.score.Score;

/**
 * People and animals breathe. When and how deep is the score's ({@link Score#breath}), since the camera sets out on a
 * breath and light follows it.
 */
public final class BreathGesture implements Gesture {
    @Override
    public String key() {
        return "breath";
    }

    @Override
    public String adds() {
        return "breath in bodies";
    }

    @Override
    public boolean isSeenIn(Scene scene) {
        return !scene.faces().isEmpty() || !scene.creatures().isEmpty();
    }

    @Override
    public Performer perform(Score score) {
        return (still, passage, seconds) -> {
            double fullness = score.breath(seconds) * score.intensity(seconds);
            List<Effect> effects = new ArrayList<>();
            if (fullness != 0) {
                still.prepared(FlankWarp.class, model -> FlankWarp.of(model.scene()))
                        .at(fullness)
                        .ifPresent(warp -> effects.add(new Effect.Warp(warp, Layers.ALL)));
                still.prepared(BodyWarp.class, model -> BodyWarp.of(model.scene()))
                        .at(fullness)
                        .ifPresent(warp -> effects.add(new Effect.Warp(warp, Layers.NEAREST)));
            }
            return effects;
        };
    }
}
