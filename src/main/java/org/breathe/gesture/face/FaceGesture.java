package org.breathe.gesture.face;

import java.util.List;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.score.Score;

/**
 * Faces stir. It has a key and is not played yet: no net here tells expressions apart well enough, such as a smile from
 * a grin.
 */
public final class FaceGesture implements Gesture {
    @Override
    public String key() {
        return "face";
    }

    @Override
    public boolean isPlayed() {
        return false;
    }

    @Override
    public Performer perform(Score score) {
        return (still, passage, seconds) -> List.of();
    }
}
