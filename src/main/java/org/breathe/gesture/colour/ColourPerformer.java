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
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.Smoothing;
import org.breathe.score.Passage;
import org.breathe.score.Plan;

/** Tints a still and pales its dark parts, as the manner of a passage's mood has it. */
record ColourPerformer(LightArrival arrival) implements Performer {
    ColourPerformer(Plan plan) {
        this(new LightArrival(plan));
    }

    /** How much of a tint each place takes, 0…1: skin little, so that it keeps its tone. */
    private record Skin(NormalisedMap people) {
        static Skin of(StillModel still) {
            FloatMap people = FloatMap.of(still.scene().people());
            return new Skin(new NormalisedMap(Smoothing.blur(people, (int) Math.ceil(people.width() * SKIN_BLEND))));
        }

        float tinted(double x, double y) {
            return 1 - SKIN_KEPT * people.at(x, y);
        }
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
            Skin skin = still.prepared(Skin.class, Skin::of);
            effects.add(new Effect.Tint(
                    (x, y) -> warmth.at(regions.at(x, y)) * skin.tinted(x, y),
                    (x, y) -> fullness.at(regions.at(x, y)) * skin.tinted(x, y)));
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
