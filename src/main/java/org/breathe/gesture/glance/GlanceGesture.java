package org.breathe.gesture.glance;

import java.util.Map;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.OpenEye;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.scene.Scene;
import org.breathe.score.Score;

/** Eyes look aside for a moment, and back to where they looked. */
public final class GlanceGesture implements Gesture {
    @Override
    public String key() {
        return "glance";
    }

    @Override
    public String adds() {
        return "glances";
    }

    @Override
    public boolean isSeenIn(Scene scene) {
        return !scene.faces().isEmpty();
    }

    @Override
    public boolean drawsOver(StillModel still) {
        return !OpenEye.of(still).isEmpty();
    }

    /** How far a face's eyes are turned aside: −1 (left in the image) … 0 (as in the still) … 1 (right). */
    @Override
    public Map<String, Double> signals() {
        return Map.of("gaze.FACE", 0.0);
    }

    @Override
    public Performer perform(Score score) {
        return new GlancePerformer(new GlanceVoice(score.plan().orElseThrow())::at);
    }
}
