package org.breathe.gesture.blink;

import java.util.LinkedHashMap;
import java.util.Map;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.OpenEye;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.scene.Scene;
import org.breathe.score.Score;

/** Lids fall over eyes and open again; nothing but the lid moves. */
public final class BlinkGesture implements Gesture {
    @Override
    public String key() {
        return "blink";
    }

    @Override
    public String adds() {
        return "lids over eyes";
    }

    @Override
    public boolean isSeenIn(Scene scene) {
        return !scene.faces().isEmpty();
    }

    @Override
    public boolean drawsOver(StillModel still) {
        return !OpenEye.of(still).isEmpty();
    }

    /** How far a lid has fallen, 0 (as in the still) … 1 (closed). */
    @Override
    public Map<String, Double> signals() {
        Map<String, Double> signals = new LinkedHashMap<>();
        signals.put("lid.FACE.left", 0.0);
        signals.put("lid.FACE.right", 0.0);
        return signals;
    }

    @Override
    public Performer perform(Score score) {
        return new BlinkPerformer(new BlinkVoice(score.plan().orElseThrow())::at);
    }
}
