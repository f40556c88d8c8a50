package org.breathe.gesture.colour;

import static org.breathe.gesture.colour.ColourTuning.*;

import java.util.List;
import org.breathe.gesture.Effect;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.gesture.StillModel;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.Smoothing;
import org.breathe.pixels.Tinting;

/**
 * How much of a tint a still takes: skin little, so that it keeps its tone, and no more than the colour of the whole
 * bears.
 *
 * @param people 0…1
 * @param cells red, green and blue in a few coarse cells; a grey still has its luma alone
 */
record ColourTone(NormalisedMap people, List<FloatMap> cells) {
    /** What a tint may do to a still. */
    static ColourTone of(StillModel still) {
        FloatMap people = FloatMap.of(still.scene().people());
        return new ColourTone(
                new NormalisedMap(Smoothing.blur(people, (int) Math.ceil(people.width() * SKIN_BLEND))),
                still.colours().stream().map(colour -> colour.atMost(CELLS)).toList());
    }

    /** A tint, weakened where there is skin and as much as it takes for the mean saturation to stay within bounds. */
    Effect.Tint bounded(ScalarOverlay warmth, ScalarOverlay fullness) {
        double change = cells.size() == 3 ? Math.abs(change(warmth, fullness)) / MOST_CHANGE : 0;
        float share = (float) Math.pow(1 + Math.pow(change, 6), -1.0 / 6);
        return new Effect.Tint(
                (x, y) -> share * tinted(x, y) * warmth.at(x, y), (x, y) -> share * tinted(x, y) * fullness.at(x, y));
    }

    private float tinted(double x, double y) {
        return 1 - SKIN_KEPT * people.at(x, y);
    }

    /** By how much a tint changes the mean saturation, in parts of it. */
    private double change(ScalarOverlay warmth, ScalarOverlay fullness) {
        int width = cells.get(0).width();
        double before = 0;
        double after = 0;
        float[] rgb = new float[3];
        for (int i = 0; i < cells.get(0).values().length; i++) {
            for (int c = 0; c < 3; c++) {
                rgb[c] = cells.get(c).values()[i];
            }
            double x = (i % width + 0.5) / width;
            double y = (i / width + 0.5) / width;
            before += saturation(rgb);
            Tinting.tint(rgb, tinted(x, y) * warmth.at(x, y), tinted(x, y) * fullness.at(x, y));
            after += saturation(rgb);
        }
        return before > 0 ? after / before - 1 : 0;
    }

    private static double saturation(float[] rgb) {
        return Math.max(rgb[0], Math.max(rgb[1], rgb[2])) - Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
    }
}
