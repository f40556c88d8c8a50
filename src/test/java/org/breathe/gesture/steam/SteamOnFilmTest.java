package org.breathe.gesture.steam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.breathe.timing.Noise;
import org.junit.jupiter.api.Test;

/** Steam over a picture. */
class SteamOnFilmTest {
    private static final Ensemble STEAMING = Cast.of(
            new FixedScore(),
            Map.of(
                    Gesture.of("steam"),
                    new SteamPerformer(
                            seconds -> 1,
                            (passage, seconds) -> seconds,
                            Noise.ofSeed(1).channel(3),
                            Double.POSITIVE_INFINITY)));

    private static Animation film(Scene scene) {
        PlanarImage planes = Pictures.waves(24, 1);
        PreparedStills stage = PreparedStills.of(still -> planes, still -> scene, false);
        return Film.of(STEAMING, stage, Pictures.display()).open();
    }

    @Test
    void steamRisesAboveItsSourceAndBrightens() {
        PlanarImage planes = Pictures.waves(24, 1);
        try (Animation film = film(Pictures.disc())) {
            int[] steaming = (int[]) film.frame(4)[0].getPixels();
            int brighter = 0;
            for (int i = 0; i < steaming.length; i++) {
                int difference = (steaming[i] >> 8 & 255) - (int) planes.samples()[1][i];
                assertTrue(difference >= 0, "steam is paler than the picture");
                brighter += difference > 2 ? 1 : 0;
                if (i / Pictures.WIDTH > Pictures.HEIGHT / 2 + 4) {
                    assertEquals(0, difference, "nothing rises below the source");
                }
            }
            assertTrue(brighter > 50, brighter + " px of steam");
        }
    }
}
