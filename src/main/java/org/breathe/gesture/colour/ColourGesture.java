package org.breathe.gesture.colour;

import java.util.Map;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.score.Score;

/** Warmth or coolness, fuller or paler colour and haze arrive with the light. */
public final class ColourGesture implements Gesture {
    @Override
    public String key() {
        return "colour";
    }

    @Override
    public String adds() {
        return "colour";
    }

    /** How warm the tint is in the middle of the regions, −1 (coolest) … 1 (warmest). */
    @Override
    public Map<String, Double> signals() {
        return Map.of("warmth", 0.0);
    }

    @Override
    public Performer perform(Score score) {
        return new ColourPerformer(score.plan().orElseThrow());
    }
}
