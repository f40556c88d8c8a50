package org.breathe.gesture.breath;

import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.scene.Scene;
import org.breathe.score.Score;

/**
 * People and animals breathe. It has no voice of its own: when and how deep a breath is, is the score's
 * ({@link Score#breath}), since the camera sets out on a breath and light follows it.
 */
public final class BreathGesture implements Gesture {
    /** By it others ask whether bodies breathe. */
    public static final String KEY = "breath";

    @Override
    public String key() {
        return KEY;
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
        return new BreathPerformer(score);
    }
}
