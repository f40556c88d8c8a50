package org.breathe.gesture.shadow;

import static org.breathe.gesture.shadow.ShadowTuning.*;

import java.util.Optional;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Kind;
import org.breathe.scene.Scene;
import org.breathe.timing.Curve;

/**
 * The shadow of a cloud that crosses the land under an open sky: soft, slanted, faster over near ground than over far.
 * Where no sky is seen there is none. Positions are in fractions of the still's width; the numbers are in
 * {@link ShadowTuning}.
 */
final class ShadowTone {
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
        FloatMap depth = FloatMap.of(scene.depth());
        FloatMap land = FloatMap.of(scene.motion(Kind.SKY)).map(sky -> 1 - sky);
        int width = depth.width();
        return new ShadowTone(
                new NormalisedMap(Smoothing.blur(land, Math.max(1, width / 120))),
                new NormalisedMap(Smoothing.blur(depth, width / 20 + 1)),
                isOpen(scene));
    }

    /** Whether land is seen under an open sky. */
    static boolean isOpen(Scene scene) {
        float[] sky = (float[]) scene.motion(Kind.SKY).getPixels();
        double seen = 0;
        for (float likely : sky) {
            seen += likely > 0.5 ? 1 : 0;
        }
        return seen / sky.length > LEAST_SKY && seen / sky.length < MOST_SKY;
    }

    /**
     * The gain of the shadow at one moment, linear.
     *
     * @param dark how dark the shadow is, 0…1
     * @param crossing how far over the picture it is, 0 (not yet) … 1 (gone by)
     * @return empty if there is no shadow
     */
    Optional<ScalarOverlay> at(double dark, double crossing) {
        double darkness = open ? DARKEST * dark : 0;
        if (darkness <= 0) {
            return Optional.empty();
        }
        double middle = -HALF_WIDTH - BEFORE + crossing * (1 + 2 * HALF_WIDTH + EXTRA_WAY);
        return Optional.of((x, y) -> {
            double lead = NEAR_LEAD * depth.at(x, y) * (middle - 0.5);
            double away = Math.abs(x + SLANT * y - lead - middle) / HALF_WIDTH;
            double core = 1 - Curve.SMOOTH.at(away);
            return (float) (1 - darkness * core * land.at(x, y));
        });
    }
}
