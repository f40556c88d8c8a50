package org.breathe.gesture.shadow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.FloatProcessor;
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

/** The shadow of a cloud. */
class ShadowOnFilmTest {
    private static final Ensemble OVERCAST = Cast.of(
            new FixedScore(),
            Map.of(Gesture.of("shadow"), new ShadowPerformer((passage, seconds) -> 1, (passage, seconds) -> seconds)));

    private static Animation film(Scene scene) {
        PlanarImage planes = Pictures.waves(24, 1);
        PreparedStills stage = PreparedStills.of(still -> planes, still -> scene, false);
        return Film.of(OVERCAST, stage, Pictures.display()).open();
    }

    @Test
    void aCloudsShadowCrossesTheLandAndLeavesTheSkyAlone() {
        try (Animation film = film(Pictures.landscape())) {
            FloatProcessor before = film.gain(0, Gesture.of("shadow"));
            FloatProcessor midway = film.gain(5, Gesture.of("shadow"));
            int land = Pictures.HEIGHT - 20;
            assertEquals(1, before.getf(Pictures.WIDTH / 2, land), 1e-3);
            assertTrue(midway.getf(Pictures.WIDTH / 2, land) < 0.9, "the land lies in the shadow");
            assertEquals(1, midway.getf(Pictures.WIDTH / 2, 5), 0.01);
        }
    }

    @Test
    void indoorsThereIsNoCloud() {
        try (Animation film = film(Pictures.disc())) {
            assertEquals(1, film.gain(5, Gesture.of("shadow")).getMin(), 0);
            assertArrayEquals((int[]) film.frame(0)[0].getPixels(), (int[]) film.frame(5)[0].getPixels());
        }
    }
}
