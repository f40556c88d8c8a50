package org.breathe.motion;

import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Kind;
import org.breathe.scene.Scene;
import org.breathe.score.Passage;
import org.breathe.score.Score;
import org.breathe.timing.Curve;

/**
 * The shadow of a cloud that crosses the land under an open sky: soft, slanted, faster over near ground than over far.
 * Where no sky is seen there is none. Positions are in fractions of the still's width.
 */
public final class ShadowTone {
    /** A sky is seen where it takes this much of the picture. */
    private static final double SKY = 0.04;
    /** How much of the light the darkest shadow takes, linear. */
    private static final double DARKNESS = 0.3;
    /** Half the width of a shadow, its soft rim included. */
    private static final double REACH = 0.55;

    private final NormalisedMap land;
    private final NormalisedMap depth;
    private final boolean open;

    private ShadowTone(NormalisedMap land, NormalisedMap depth, boolean open) {
        this.land = land;
        this.depth = depth;
        this.open = open;
    }

    /** The shadow that may cross a scene. */
    public static ShadowTone of(Scene scene) {
        float[] sky = (float[]) scene.motion(Kind.SKY).getPixels();
        int width = scene.depth().getWidth();
        int height = scene.depth().getHeight();
        float[] land = new float[sky.length];
        double seen = 0;
        for (int i = 0; i < land.length; i++) {
            land[i] = 1 - sky[i];
            seen += sky[i] > 0.5 ? 1 : 0;
        }
        int radius = Math.max(1, width / 120);
        float[] relief = Smoothing.blur((float[]) scene.depth().getPixels(), width, height, width / 20 + 1);
        return new ShadowTone(
                NormalisedMap.of(Smoothing.blur(land, width, height, radius), width, height),
                NormalisedMap.of(relief, width, height),
                seen / sky.length > SKY && seen / sky.length < 0.9);
    }

    /** The gain of the shadow at one moment, linear. */
    public ScalarOverlay at(Score score, Passage passage, double seconds) {
        double darkness = open ? DARKNESS * score.shadow(passage, seconds) : 0;
        if (darkness <= 0) {
            return ScalarOverlay.ONE;
        }
        double middle = -REACH - 0.3 + score.crossing(passage, seconds) * (1 + 2 * REACH + 0.9);
        return (x, y) -> {
            double away = Math.abs(x + 0.25 * y - 0.3 * depth.at(x, y) * (middle - 0.5) - middle) / REACH;
            double core = 1 - Curve.SMOOTH.at(away);
            return (float) (1 - darkness * core * land.at(x, y));
        };
    }
}
