package org.breathe.gesture.light;

import static org.breathe.gesture.light.LightTuning.*;

import java.awt.geom.Point2D;
import java.util.List;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.gesture.StillModel;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.Dilation;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.Smoothing;

/**
 * Where in a still light gathers, from which side it comes, and how much brighter places may become. The numbers are in
 * {@link LightTuning}.
 */
final class LightTone {
    private final NormalisedMap headroom;
    /** The still's luma in a few coarse cells, by which its mean is kept within bounds. */
    private final FloatMap cells;

    private final Point2D attention;
    private final double poolMean;

    private LightTone(NormalisedMap headroom, FloatMap cells, Point2D attention) {
        this.headroom = headroom;
        this.cells = cells;
        this.attention = attention;
        double sum = 0;
        for (int i = 0; i < cells.values().length; i++) {
            sum += bump(x(i), y(i));
        }
        poolMean = sum / cells.values().length;
    }

    /** What light may do to a still. */
    static LightTone of(StillModel still) {
        List<FloatMap> colours = still.colours();
        FloatMap brightest = colours.get(0).map(value -> 0);
        for (FloatMap colour : colours) {
            brightest = brightest.with(colour, (a, b) -> Double.isFinite(b) ? Math.max(a, Clamp.unit(b)) : a);
        }
        FloatMap room = Dilation.of(brightest, SPECK).map(bright -> 1 - bright * bright * bright * bright);
        int radius = Math.max(1, (int) Math.round(room.width() * HEADROOM_RADIUS));
        FloatMap cells = still.luma().atMost(CELLS).map(luma -> Double.isFinite(luma) ? Clamp.unit(luma) : 0);
        return new LightTone(
                new NormalisedMap(Smoothing.blur(room, radius)),
                cells,
                still.scene().attention().get(0));
    }

    private double x(int cell) {
        return (cell % cells.width() + 0.5) / cells.width();
    }

    private double y(int cell) {
        return (cell / cells.width() + 0.5) / cells.width();
    }

    /** A gain, weakened as much as it takes for the mean of the still to stay within bounds. */
    ScalarOverlay bounded(ScalarOverlay gain) {
        double before = 0;
        double after = 0;
        for (int i = 0; i < cells.values().length; i++) {
            before += cells.values()[i];
            after += cells.values()[i] * Math.pow(gain.at(x(i), y(i)), ENCODING);
        }
        double change = before > 0 ? Math.abs(after / before - 1) / MOST_CHANGE : 0;
        float share = (float) Math.pow(1 + Math.pow(change, 6), -1.0 / 6);
        return (x, y) -> 1 + share * (gain.at(x, y) - 1);
    }

    /** How much of light that gathers reaches a place; on the mean over the still none. */
    float pool(double x, double y) {
        return (float) (bump(x, y) - poolMean);
    }

    private double bump(double x, double y) {
        double away = attention.distance(x, y) / POOL_RADIUS;
        return Math.exp(-away * away);
    }

    /**
     * How much of light that wanders reaches a place; on the mean over its way none.
     *
     * @param at how far it has come from the left to the right edge, 0…1
     */
    static float sweep(double x, double at) {
        double away = (x - at) / SWEEP_RADIUS;
        return (float) (Math.exp(-away * away) - SWEEP_MEAN);
    }

    /** How much of a gain above 1 a place takes, 0 (white) … 1 (black): what is bright is not to be cut off at white. */
    float headroom(double x, double y) {
        return headroom.at(x, y);
    }

    /** Whether wandering light sets out from the left, the side away from what is attended to. */
    boolean fromLeft() {
        return attention.getX() >= 0.5;
    }
}
