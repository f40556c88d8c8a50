package org.breathe.render;

import java.util.ArrayList;
import java.util.List;
import org.breathe.motion.BlinkWarp;
import org.breathe.motion.BodyWarp;
import org.breathe.motion.CloudWarp;
import org.breathe.motion.FlankWarp;
import org.breathe.motion.GlanceWarp;
import org.breathe.motion.LightTone;
import org.breathe.motion.ShadowTone;
import org.breathe.motion.SoftnessMap;
import org.breathe.motion.SteamOverlay;
import org.breathe.motion.SwayWarp;
import org.breathe.motion.WaterWarp;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.scene.Eye;
import org.breathe.scene.Face;
import org.breathe.scene.Scene;

/**
 * A still with all that can live in it. What takes time is made ready when a gesture first asks for it: films that
 * share a still may play different ones.
 *
 * @param still its layers
 * @param breath of its people whose faces are seen
 * @param eyes that can blink and glance
 * @param flanks of its other creatures
 * @param sway of its leaves
 * @param ripples of its water
 * @param drift of its clouds
 * @param light how light reaches it
 * @param shadow that may cross it
 * @param steam that may rise in it
 * @param soft where it softens first
 */
record StillModel(
        LayeredStill still,
        BodyWarp breath,
        List<Seeing> eyes,
        Once<FlankWarp> flanks,
        Once<SwayWarp> sway,
        Once<WaterWarp> ripples,
        Once<CloudWarp> drift,
        Once<LightTone> light,
        Once<ShadowTone> shadow,
        Once<SteamOverlay> steam,
        Once<NormalisedMap> soft) {
    /** Eyes narrower than this, in px of the frame, are left alone. */
    private static final double LEAST_EYE = 9;
    /** Eyes open less than this, in their own widths, are as good as closed. */
    private static final double LEAST_GAP = 0.08;

    /**
     * An eye and whose it is.
     *
     * @param face which face, largest first
     * @param left whether it is the eye that is left in the image
     */
    record Seeing(BlinkWarp lid, GlanceWarp gaze, int face, boolean left) {}

    static StillModel of(LayeredStill still) {
        Scene scene = still.scene;
        List<Seeing> eyes = new ArrayList<>();
        for (int k = 0; k < scene.faces().size(); k++) {
            Face face = scene.faces().get(k);
            addEye(face.left(), k, true, still.planes.width(), eyes);
            addEye(face.right(), k, false, still.planes.width(), eyes);
        }
        Once<FloatMap> luma = new Once<>(still::luma);
        return new StillModel(
                still,
                BodyWarp.of(scene),
                List.copyOf(eyes),
                new Once<>(() -> FlankWarp.of(scene)),
                new Once<>(() -> SwayWarp.of(scene)),
                new Once<>(() -> WaterWarp.of(scene, luma)),
                new Once<>(() -> CloudWarp.of(scene, luma)),
                new Once<>(() -> LightTone.of(scene)),
                new Once<>(() -> ShadowTone.of(scene)),
                new Once<>(() -> SteamOverlay.of(scene)),
                new Once<>(() -> SoftnessMap.of(scene)));
    }

    private static void addEye(Eye eye, int face, boolean left, int width, List<Seeing> eyes) {
        BlinkWarp lid = BlinkWarp.of(eye);
        if (lid.eyeWidth() * width >= LEAST_EYE && lid.gap() >= LEAST_GAP * lid.eyeWidth()) {
            eyes.add(new Seeing(lid, GlanceWarp.of(eye), face, left));
        }
    }
}
