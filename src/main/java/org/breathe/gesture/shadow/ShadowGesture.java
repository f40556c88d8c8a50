package org.breathe.gesture.shadow;

import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.scene.Scene;
import org.breathe.score.Score;

/** The shadow of a cloud crosses the land under an open sky. */
public final class ShadowGesture implements Gesture {
    @Override
    public String key() {
        return "shadow";
    }

    @Override
    public String adds() {
        return "shadows";
    }

    @Override
    public boolean isSeenIn(Scene scene) {
        return ShadowTone.isOpen(scene);
    }

    @Override
    public Performer perform(Score score) {
        ShadowVoice voice = new ShadowVoice(score.plan().orElseThrow());
        return new ShadowPerformer(voice::darkness, voice::crossing);
    }
}
