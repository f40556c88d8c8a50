package org.breathe.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.FloatProcessor;
import java.util.Set;
import org.breathe.pixels.PlanarImage;
import org.breathe.scene.Scene;
import org.breathe.score.Gesture;
import org.breathe.score.Passage;
import org.junit.jupiter.api.Test;

/** What passes over a picture: steam and the shadows of clouds. */
class WeatherTest {
    private static final Plan OVERCAST = new Plan() {
        @Override
        public double shadow(Passage passage, double seconds) {
            return 1;
        }

        @Override
        public double crossing(Passage passage, double seconds) {
            return seconds;
        }

        @Override
        public double steam(Passage passage, double seconds) {
            return 1;
        }
    };

    private static Film film(Scene scene, Gesture gesture) {
        PlanarImage planes = Pictures.waves(24, 1);
        PreparedStills stage = PreparedStills.of(still -> planes, still -> scene, false);
        return Film.of(OVERCAST, stage, Pictures.display())
                .gestures(Set.of(gesture))
                .open();
    }

    @Test
    void aCloudsShadowCrossesTheLandAndLeavesTheSkyAlone() {
        try (Film film = film(Pictures.landscape(), Gesture.SHADOW)) {
            FloatProcessor before = film.gain(0, Gesture.SHADOW);
            FloatProcessor midway = film.gain(5, Gesture.SHADOW);
            int land = Pictures.HEIGHT - 20;
            assertEquals(1, before.getf(Pictures.WIDTH / 2, land), 1e-3);
            assertTrue(midway.getf(Pictures.WIDTH / 2, land) < 0.9, "the land lies in the shadow");
            assertEquals(1, midway.getf(Pictures.WIDTH / 2, 5), 0.01);
        }
    }

    @Test
    void indoorsThereIsNoCloud() {
        try (Film film = film(Pictures.disc(), Gesture.SHADOW)) {
            assertEquals(1, film.gain(5, Gesture.SHADOW).getMin(), 0);
            assertArrayEquals((int[]) film.frame(0)[0].getPixels(), (int[]) film.frame(5)[0].getPixels());
        }
    }

    @Test
    void steamRisesAboveItsSourceAndBrightens() {
        PlanarImage planes = Pictures.waves(24, 1);
        try (Film film = film(Pictures.disc(), Gesture.STEAM)) {
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
