package org.breathe.gesture.colour;

import static org.breathe.gesture.colour.ColourTuning.*;

import java.util.ArrayList;
import java.util.List;
import org.breathe.gesture.ByRegion;
import org.breathe.gesture.Effect;
import org.breathe.gesture.LightArrival;
import org.breathe.gesture.LightRegions;
import org.breathe.gesture.Performer;
import org.breathe.gesture.StillModel;
import org.breathe.mood.Manner.Lighting;
import org.breathe.score.Passage;
import org.breathe.score.Plan;

/** Tints a still and pales its dark parts, as the manner of a passage's mood has it. */
record ColourPerformer(LightArrival arrival) implements Performer {
    ColourPerformer(Plan plan) {
        this(new LightArrival(plan));
    }

    @Override
    public List<Effect> at(StillModel still, Passage passage, double seconds) {
        if (arrival.strength(seconds) == 0) {
            return List.of();
        }
        List<Effect> effects = new ArrayList<>();
        ByRegion warmth = arrival.of(Lighting::warmth, passage, seconds);
        ByRegion fullness = arrival.of(Lighting::colour, passage, seconds);
        if (!warmth.is(0) || !fullness.is(0)) {
            LightRegions regions = LightRegions.of(still);
            effects.add(still.prepared(ColourTone.class, ColourTone::of)
                    .bounded((x, y) -> warmth.at(regions.at(x, y)), (x, y) -> fullness.at(regions.at(x, y))));
        }
        float haze = MOST_HAZE * arrival.of(Lighting::haze, passage, seconds).at(0.5f);
        if (haze > 0) {
            float brightness = (float) still.scene().tone().brightness();
            effects.add(new Effect.Veil((x, y) -> haze, brightness));
        }
        return effects;
    }

    @Override
    public double signal(String name, Passage passage, double seconds) {
        return arrival.of(Lighting::warmth, passage, seconds).at(0.5f);
    }
}
