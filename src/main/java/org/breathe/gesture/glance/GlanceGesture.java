package org.breathe.gesture.glance;

import java.util.List;
import java.util.Map;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.OpenEye;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.scene.Scene;
import org.breathe.score.Score;

/** Eyes look aside for a moment, and back to where they looked. */
public final class GlanceGesture implements Gesture {
    /** −1 (left in the image) … 1 (right). */
    static final String SIGNAL = "gaze.FACE";

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

    @Override
    public Map<String, Double> signals() {
        return Map.of(SIGNAL, 0.0);
    }

    @Override
    public Performer perform(Score score) {
        return new GlancePerformer(new GlanceVoice(score.plan().orElseThrow())::at);
    }

    /** The eyeballs of a still that may turn, and whose they are. */
    record Eyeballs(List<OpenEye> eyes, List<GlanceWarp> warps) {
        static Eyeballs of(StillModel still) {
            List<OpenEye> eyes = OpenEye.of(still);
            return new Eyeballs(
                    eyes, eyes.stream().map(open -> GlanceWarp.of(open.eye())).toList());
        }
    }
}
