package org.breathe.gesture.shadow;

import java.util.List;
import org.breathe.gesture.Effect;
import org.breathe.gesture.PassageSignal;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.score.Passage;

/**
 * Lets the shadow of a cloud cross a still as a voice says.
 *
 * @param darkness of the shadow, 0 (none) … 1 (darkest)
 * @param crossing how far over the picture it is, 0 (not yet) … 1 (gone by)
 */
record ShadowPerformer(PassageSignal darkness, PassageSignal crossing) implements Performer {
    @Override
    public List<Effect> at(StillModel still, Passage passage, double seconds) {
        return still.prepared(ShadowTone.class, model -> ShadowTone.of(model.scene()))
                .at(darkness.at(passage, seconds), crossing.at(passage, seconds))
                .<List<Effect>>map(gain -> List.of(new Effect.Gain(gain)))
                .orElse(List.of());
    }
}
