package org.breathe.gesture.steam;

import java.awt.geom.Point2D;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.scene.Scene;
import org.breathe.timing.Curve;
import org.breathe.timing.Noise;
import org.breathe.timing.ValueNoise;

/**
 * Steam that rises from where attention goes first, widens, sways and thins out. It is drawn, not found: two octaves of
 * smooth noise that climb at different speeds, seen through a plume. Positions are in fractions of the still's width.
 */
final class SteamOverlay {
    /** How much of the light behind it the densest steam hides. */
    private static final double OPACITY = 0.55;
    /** How fast steam climbs, in heights of the plume per second. */
    private static final double CLIMB = 0.20;
    /** How high steam rises at most. */
    private static final double HEIGHT = 0.6;

    private final double x;
    private final double y;
    private final double width;
    private final double height;

    private SteamOverlay(double x, double y, double width) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = Math.min(HEIGHT, Math.max(y, 0.15));
    }

    /** The steam of a scene. */
    static SteamOverlay of(Scene scene) {
        Point2D source = scene.attention().get(0);
        double subject = 0;
        for (float share : (float[]) scene.matte().getPixels()) {
            subject += share;
        }
        subject /= (double) scene.depth().getWidth() * scene.depth().getWidth();
        return new SteamOverlay(source.getX(), source.getY(), 0.55 * Math.min(0.5, Math.max(0.12, Math.sqrt(subject))));
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
        if (up <= -0.03 || up >= 1) {
            return 0;
        }
        double climb = CLIMB * seconds;
        double sway = up * up * 0.5 * Math.sin(2 * Math.PI * (0.8 * up - 0.55 * climb))
                + up * 0.5 * (noise.at(1, 0.5, 1.6 * up - 0.8 * climb) - 0.5);
        double across = (px - x) / (width * (0.4 + 0.6 * up)) - sway;
        double plume = Math.exp(-1.7 * across * across)
                * Curve.SMOOTH.at((up + 0.03) / 0.14)
                * Math.pow(1 - Math.max(0, up), 1.2);
        if (plume < 0.004) {
            return 0;
        }
        double bend = noise.at(2, 1.4 * across + 9, 2.2 * up - 1.1 * climb) - 0.5;
        double wisps = 0.65 * noise.at(3, 1.3 * across + 1.8 * bend + 20, 3.4 * up - 2.2 * climb)
                + 0.35 * noise.at(4, 4.1 * across + 2.2 * bend + 40, 6.5 * up - 4.2 * climb);
        return plume * Curve.SMOOTH.at((wisps - 0.10) / 0.85);
    }
}
