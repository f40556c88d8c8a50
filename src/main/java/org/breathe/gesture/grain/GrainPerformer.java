package org.breathe.gesture.grain;

import java.util.List;
import org.breathe.gesture.Effect;
import org.breathe.gesture.PassageSignal;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.score.Passage;

/**
 * Lays grain over frames as a voice says.
 *
 * @param voice how much grain there is, 0 (none) … 1 (full)
 * @param texture the grain itself
 */
record GrainPerformer(PassageSignal voice, GrainTexture texture) implements Performer {
    @Override
    public List<Effect> at(StillModel still, Passage passage, double seconds) {
        double grain = voice.at(passage, seconds);
        return grain == 0 ? List.of() : List.of(new Effect.Texture(grain, texture));
    }

    @Override
    public double signal(String name, Passage passage, double seconds) {
        return voice.at(passage, seconds);
    }
}
