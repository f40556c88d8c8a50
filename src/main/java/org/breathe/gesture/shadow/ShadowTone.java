package org.breathe.gesture.shadow;

import java.util.Optional;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Kind;
import org.breathe.scene.Scene;
import org.breathe.timing.Curve;

/**
 * The shadow of a cloud that crosses the land under an open sky: soft, slanted, faster over near ground than over far.
 * Where no sky is seen there is none. Positions are in fractions of the still's width.
 */
final class ShadowTone {
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
    static ShadowTone of(Scene scene) {
        float[] sky = (float[]) scene.motion(Kind.SKY).getPixels();
        int width = scene.depth().getWidth();
        int height = scene.depth().getHeight();
        float[] land = new float[sky.length];
        for (int i = 0; i < land.length; i++) {
            land[i] = 1 - sky[i];
        }
        int radius = Math.max(1, width / 120);
        float[] relief = Smoothing.blur((float[]) scene.depth().getPixels(), width, height, width / 20 + 1);
        return new ShadowTone(
                NormalisedMap.of(Smoothing.blur(land, width, height, radius), width, height),
                NormalisedMap.of(relief, width, height),
                isOpen(scene));
    }

    /** Whether land is seen under an open sky. */
    static boolean isOpen(Scene scene) {
        float[] sky = (float[]) scene.motion(Kind.SKY).getPixels();
        double seen = 0;
        for (float likely : sky) {
            seen += likely > 0.5 ? 1 : 0;
        }
        return seen / sky.length > SKY && seen / sky.length < 0.9;
    }

    /**
     * The gain of the shadow at one moment, linear.
     *
     * @param dark how dark the shadow is, 0…1
     * @param crossing how far over the picture it is, 0 (not yet) … 1 (gone by)
     * @return empty if there is no shadow
     */
    Optional<ScalarOverlay> at(double dark, double crossing) {
        double darkness = open ? DARKNESS * dark : 0;
        if (darkness <= 0) {
            return Optional.empty();
        }
        double middle = -REACH - 0.3 + crossing * (1 + 2 * REACH + 0.9);
        return Optional.of((x, y) -> {
            double away = Math.abs(x + 0.25 * y - 0.3 * depth.at(x, y) * (middle - 0.5) - middle) / REACH;
            double core = 1 - Curve.SMOOTH.at(away);
            return (float) (1 - darkness * core * land.at(x, y));
        });
    }
}
