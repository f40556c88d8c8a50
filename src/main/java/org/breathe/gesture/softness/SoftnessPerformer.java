package org.breathe.gesture.softness;

import java.util.List;
import org.breathe.gesture.Effect;
import org.breathe.gesture.PassageSignal;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.score.Passage;

/**
 * Softens the detail of a still as a voice says.
 *
 * @param voice how soft detail is, 0 (as in the still) … 1
 */
record SoftnessPerformer(PassageSignal voice) implements Performer {
    @Override
    public List<Effect> at(StillModel still, Passage passage, double seconds) {
        double softness = voice.at(passage, seconds);
        return softness == 0
                ? List.of()
                : List.of(new Effect.Softening(
                        softness,
                        still.prepared(SoftnessMap.class, model -> SoftnessMap.of(model.scene()))
                                .in(passage.manner().focus())));
    }

    @Override
    public double signal(String name, Passage passage, double seconds) {
        return voice.at(passage, seconds);
    }
}
