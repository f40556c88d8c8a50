package org.breathe.gesture.light;

import static org.breathe.gesture.light.LightTuning.*;

import java.awt.geom.Point2D;
import org.breathe.gesture.StillModel;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.Smoothing;

/**
 * Where in a still light gathers, from which side it comes, and how much brighter places may become. The numbers are in
 * {@link LightTuning}.
 */
final class LightTone {
    private final NormalisedMap headroom;
    private final Point2D attention;
    private final double poolMean;

    private LightTone(NormalisedMap headroom, Point2D attention) {
        this.headroom = headroom;
        this.attention = attention;
        FloatMap map = headroom.map();
        double sum = 0;
        for (int i = 0; i < map.values().length; i++) {
            sum += bump((i % map.width() + 0.5) / map.width(), (i / map.width() + 0.5) / map.width());
        }
        poolMean = sum / map.values().length;
    }

    /** What light may do to a still. */
    static LightTone of(StillModel still) {
        FloatMap room = still.luma().map(luma -> {
            double bright = Double.isFinite(luma) ? Clamp.unit(luma) : 0;
            return 1 - bright * bright * bright;
        });
        int radius = Math.max(1, (int) Math.round(room.width() * HEADROOM_RADIUS));
        return new LightTone(
                new NormalisedMap(Smoothing.blur(room, radius)),
                still.scene().attention().get(0));
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
