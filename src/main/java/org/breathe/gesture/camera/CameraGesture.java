package org.breathe.gesture.camera;

import java.util.List;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.score.Score;

/** The camera moves forward, waits and draws back, as the score has planned its path. */
public final class CameraGesture implements Gesture {
    /** By it others ask whether the camera moves. */
    public static final String KEY = "camera";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean suitsData() {
        return true;
    }

    @Override
    public Performer perform(Score score) {
        return (still, passage, seconds) -> List.of(new Effect.View(depth -> score.camera(passage, seconds, depth)));
    }
}
