package org.breathe.gesture.shadow;

import java.util.List;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.scene.Scene;
import org.breathe.score.Passage;
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
        return new CloudShadow(voice::darkness, voice::crossing);
    }

    /** Says a share, 0 … 1, at a moment of a passage. */
    interface Share {
        double at(Passage passage, double seconds);
    }

    /** The shadow over stills, as dark and as far as two voices say. */
    record CloudShadow(Share darkness, Share crossing) implements Performer {
        @Override
        public List<Effect> at(StillModel still, Passage passage, double seconds) {
            return still.prepared(ShadowTone.class, model -> ShadowTone.of(model.scene()))
                    .at(darkness.at(passage, seconds), crossing.at(passage, seconds))
                    .<List<Effect>>map(gain -> List.of(new Effect.Gain(gain)))
                    .orElse(List.of());
        }
    }
}
