package org.breathe.gesture.light;

import java.util.Map;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.score.Score;

/** Light comes and goes, region by region; it gathers or wanders. */
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
        return new LightPerformer(new LightVoice(score.plan().orElseThrow()));
    }
}
