package org.breathe.render;

import java.util.ArrayList;
import java.util.List;
import org.breathe.motion.Breath;
import org.breathe.motion.Drift;
import org.breathe.motion.Flanks;
import org.breathe.motion.Gaze;
import org.breathe.motion.Lattice;
import org.breathe.motion.Lid;
import org.breathe.motion.Light;
import org.breathe.motion.Raster;
import org.breathe.motion.Ripples;
import org.breathe.motion.Shadow;
import org.breathe.motion.Softness;
import org.breathe.motion.Steam;
import org.breathe.motion.Sway;
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
record Living(
        Still still,
        Breath breath,
        List<Seeing> eyes,
        Once<Flanks> flanks,
        Once<Sway> sway,
        Once<Ripples> ripples,
        Once<Drift> drift,
        Once<Light> light,
        Once<Shadow> shadow,
        Once<Steam> steam,
        Once<Lattice> soft) {
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
    record Seeing(Lid lid, Gaze gaze, int face, boolean left) {}

    static Living of(Still still) {
        Scene scene = still.scene;
        List<Seeing> eyes = new ArrayList<>();
        for (int k = 0; k < scene.faces().size(); k++) {
            Face face = scene.faces().get(k);
            addEye(face.left(), k, true, still.planes.width(), eyes);
            addEye(face.right(), k, false, still.planes.width(), eyes);
        }
        Once<Raster> luma = new Once<>(still::luma);
        return new Living(
                still,
                Breath.of(scene),
                List.copyOf(eyes),
                new Once<>(() -> Flanks.of(scene)),
                new Once<>(() -> Sway.of(scene)),
                new Once<>(() -> Ripples.of(scene, luma)),
                new Once<>(() -> Drift.of(scene, luma)),
                new Once<>(() -> Light.of(scene)),
                new Once<>(() -> Shadow.of(scene)),
                new Once<>(() -> Steam.of(scene)),
                new Once<>(() -> Softness.of(scene)));
    }

    private static void addEye(Eye eye, int face, boolean left, int width, List<Seeing> eyes) {
        Lid lid = Lid.of(eye);
        if (lid.eyeWidth() * width >= LEAST_EYE && lid.gap() >= LEAST_GAP * lid.eyeWidth()) {
            eyes.add(new Seeing(lid, Gaze.of(eye), face, left));
        }
    }
}
