package org.breathe.gesture.blink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.ImageProcessor;
import java.util.Arrays;
import java.util.Map;
import org.breathe.gesture.Cast;
import org.breathe.gesture.Ensemble;
import org.breathe.gesture.Gesture;
import org.breathe.pixels.PlanarImage;
import org.breathe.render.Animation;
import org.breathe.render.Film;
import org.breathe.render.FixedScore;
import org.breathe.render.Pictures;
import org.breathe.render.PreparedStills;
import org.breathe.scene.Scene;
import org.junit.jupiter.api.Test;

/** Lids that have fallen. */
class BlinkOnFilmTest {
    private static final int W = Pictures.WIDTH;
    private static final int H = Pictures.HEIGHT;
    private static final Ensemble CLOSED = Cast.of(
            new FixedScore(), Map.of(Gesture.of("blink"), new BlinkPerformer((passage, face, left, seconds) -> 1)));

    private static Animation film(PlanarImage planes, Scene scene) {
        return Film.of(CLOSED, PreparedStills.of(still -> planes, still -> scene, false), Pictures.display())
                .open();
    }

    @Test
    void aBlinkChangesNothingOutsideTheEyesBoxes() {
        Scene portrait = Pictures.portrait();
        PlanarImage planes = Pictures.waves(24, 1);
        try (Animation film = film(planes, portrait)) {
            int[] frame = (int[]) film.frame(0)[0].getPixels();
            int changed = 0;
            for (int i = 0; i < frame.length; i++) {
                double x = (i % W + 0.5) / W;
                double y = (i / W + 0.5) / W;
                boolean inside = portrait.faces().stream()
                        .anyMatch(face -> face.left().box().contains(x, y)
                                || face.right().box().contains(x, y));
                int before = 0xff000000
                        | (int) planes.samples()[0][i] << 16
                        | (int) planes.samples()[1][i] << 8
                        | (int) planes.samples()[2][i];
                if (inside) {
                    changed += frame[i] == before ? 0 : 1;
                } else {
                    assertEquals(before, frame[i], "pixel " + i);
                }
            }
            assertTrue(changed > 150, "both lids fall over their eyes, yet only " + changed + " px changed");
        }
    }

    @Test
    void aClosedLidShowsTheSkinAboveTheEyeAndNoneOfTheEye() {
        PlanarImage planes = new PlanarImage(W, H, 8, new float[][] {new float[W * H]});
        // Skin of 200 with an eye of 20: where the lid has fallen, no dark pixel is left.
        Arrays.fill(planes.samples()[0], 200);
        for (int y = 48; y < 56; y++) {
            for (int x = 60; x < 76; x++) {
                planes.samples()[0][y * W + x] = 20;
            }
        }
        try (Animation film = film(planes, Pictures.portrait())) {
            ImageProcessor frame = film.frame(0)[0];
            for (int x = 64; x < 72; x++) {
                assertTrue(frame.getf(x, 52) > 150, "the eye is still seen at " + x);
            }
        }
    }
}
