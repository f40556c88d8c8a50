package org.breathe.gesture.toy;

import java.util.List;
import java.util.Map;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.score.Passage;
import org.breathe.score.Score;

/** A gesture of one class, as a stranger would add it: everything glows. */
public final class ToyGesture implements Gesture {
    @Override
    public String key() {
        return "toy";
    }

    @Override
    public String adds() {
        return "a glow";
    }

    @Override
    public Map<String, Double> signals() {
        return Map.of("glow", 1.0);
    }

    @Override
    public Performer perform(Score score) {
        return new Glow();
    }

    private record Glow() implements Performer {
        @Override
        public List<Effect> at(StillModel still, Passage passage, double seconds) {
            return List.of(new Effect.Gain((x, y) -> 1.5f));
        }

        @Override
        public double signal(String name, Passage passage, double seconds) {
            return 1.5;
        }
    }
}
