package org.breathe.gesture.steam;

import static org.breathe.gesture.steam.SteamTuning.*;

import java.awt.geom.Point2D;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.pixels.Clamp;
import org.breathe.scene.Scene;
import org.breathe.timing.Curve;
import org.breathe.timing.Noise;
import org.breathe.timing.ValueNoise;

/**
 * Steam that rises from where attention goes first, widens, sways and thins out. It is drawn, not found in the picture:
 * two octaves of smooth noise that climb at different speeds, times the density of a plume. Positions are in fractions
 * of the still's width; the numbers are in {@link SteamTuning}.
 */
final class SteamOverlay {
    private final double x;
    private final double y;
    private final double width;
    private final double height;

    private SteamOverlay(double x, double y, double width) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = Clamp.between(y, LEAST_HEIGHT, MOST_HEIGHT);
    }

    /** The steam of a scene. */
    static SteamOverlay of(Scene scene) {
        Point2D source = scene.attention().get(0);
        double subject = 0;
        for (float share : (float[]) scene.matte().getPixels()) {
            subject += share;
        }
        subject /= (double) scene.depth().getWidth() * scene.depth().getWidth();
        double side = Clamp.between(Math.sqrt(subject), LEAST_SUBJECT, MOST_SUBJECT);
        return new SteamOverlay(source.getX(), source.getY(), WIDTH * side);
    }

    /**
     * How much of what is behind it the steam hides at one moment, 0 … 1.
     *
     * @param strength how dense the steam is, above 0, at most 1
     * @param felt the time that the steam feels, s
     * @param noise that wisps are made of; another one gives another steam
     */
    ScalarOverlay at(double strength, double felt, Noise noise) {
        ValueNoise wisps = new ValueNoise(noise);
        double opacity = strength * OPACITY;
        return (px, py) -> (float) (opacity * density(wisps, px, py, felt));
    }

    /**
     * The same in a piece that loops: it dissolves into its own beginning, so that the end flows into the start.
     *
     * @param share how much of the piece has gone by, 0…1
     * @param length of the piece, s
     */
    ScalarOverlay looping(double strength, double felt, Noise noise, double share, double length) {
        ValueNoise wisps = new ValueNoise(noise);
        double opacity = strength * OPACITY;
        return (px, py) -> (float) (opacity
                * ((1 - share) * density(wisps, px, py, felt) + share * density(wisps, px, py, felt - length)));
    }

    private double density(ValueNoise noise, double px, double py, double seconds) {
        double up = (y - py) / height;
        if (up <= -SOURCE_BELOW || up >= 1) {
            return 0;
        }
        double climb = CLIMB * seconds;
        double sway = up * up * SWING * Math.sin(2 * Math.PI * (SWING_WAVES * up - SWING_PACE * climb))
                + up * DRIFT * (noise.at(1, 0.5, DRIFT_BENDS * up - DRIFT_PACE * climb) - 0.5);
        double across = (px - x) / (width * (WIDTH_AT_SOURCE + WIDENING * up)) - sway;
        double plume = Math.exp(-EDGE_FALLOFF * across * across)
                * Curve.SMOOTH.at((up + SOURCE_BELOW) / SOURCE_RISE)
                * Math.pow(1 - Math.max(0, up), TOP_FALLOFF);
        if (plume < LEAST_DENSITY) {
            return 0;
        }
        // The offsets across only keep octaves apart.
        double curl = noise.at(2, CURL_ACROSS * across + 9, CURL_UP * up - CURL_PACE * climb) - 0.5;
        double broad = noise.at(3, BROAD_ACROSS * across + BROAD_CURL * curl + 20, BROAD_UP * up - BROAD_PACE * climb);
        double fine = noise.at(4, FINE_ACROSS * across + FINE_CURL * curl + 40, FINE_UP * up - FINE_PACE * climb);
        double wisps = BROAD_SHARE * broad + FINE_SHARE * fine;
        return plume * Curve.SMOOTH.at((wisps - CLEAR_AIR) / AIR_TO_STEAM);
    }
}
