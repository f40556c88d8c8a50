package org.breathe.gesture.hand;

import java.util.LinkedHashMap;
import java.util.Map;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.score.Score;

/** The camera is held by a hand that drifts and, when excited, trembles. */
public final class HandGesture implements Gesture {
    @Override
    public String key() {
        return "hand";
    }

    /** How far the hand moves the camera, in fractions of the frame's width. */
    @Override
    public Map<String, Double> signals() {
        Map<String, Double> signals = new LinkedHashMap<>();
        signals.put("hand.x", 0.0);
        signals.put("hand.y", 0.0);
        return signals;
    }

    @Override
    public Performer perform(Score score) {
        return new HandPerformer(new HandVoice(score.plan().orElseThrow())::at);
    }
}
