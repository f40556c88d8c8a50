package org.breathe.gesture.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.breathe.gesture.Ensemble;
import org.breathe.gesture.Gesture;
import org.breathe.pixels.PlanarImage;
import org.breathe.render.Animation;
import org.breathe.render.Field;
import org.breathe.render.Film;
import org.breathe.render.FixedScore;
import org.breathe.render.Pictures;
import org.breathe.render.PreparedStills;
import org.breathe.scene.Scene;
import org.junit.jupiter.api.Test;

/** Clouds in the wind. */
class CloudsOnFilmTest {
    private static final int W = Pictures.WIDTH;
    private static final int H = Pictures.HEIGHT;
    /** The row where the land begins. */
    private static final int SKYLINE = H / 2;

    private static final Ensemble WIND = Ensemble.of(
            new FixedScore(),
            Map.of(
                    Gesture.of("flow"),
                    new FlowPerformer((passage, seconds, late) -> 0, (passage, seconds) -> seconds, true)));

    /** The samples of a picture are its clouds. */
    private static Animation film(Scene scene, PlanarImage planes) {
        PreparedStills stage = PreparedStills.of(still -> planes, still -> scene, false);
        return Film.of(WIND, stage, Pictures.display()).open();
    }

    private static PlanarImage clear() {
        float[] blue = new float[W * H];
        Arrays.fill(blue, 120);
        return new PlanarImage(W, H, 24, new float[][] {blue, blue, blue});
    }

    private static PlanarImage withSun(int x, int y) {
        PlanarImage planes = Pictures.waves(24, 1);
        for (float[] samples : planes.samples()) {
            for (int i = 0; i < samples.length; i++) {
                if (Math.hypot(i % W - x, i / W - y) < 4) {
                    samples[i] = 255;
                }
            }
        }
        return planes;
    }

    private static Field field(Animation film) {
        return film.displacement(9, 0, 0, Gesture.all());
    }

    @Test
    void highCloudsGoFartherThanLowOnesAndTheLandStands() {
        try (Animation film = film(Pictures.landscape(), Pictures.waves(24, 1))) {
            Field field = field(film);
            double low = Math.abs(field.dx()[(SKYLINE - 10) * W + W / 2]);
            double high = Math.abs(field.dx()[5 * W + W / 2]);
            assertTrue(low < 0.5 * high, () -> low + " and " + high + " px");
            assertTrue(high > 0.01 * W && high < 0.02 * W, () -> "high clouds go " + high + " px");
            for (int k = (SKYLINE + 8) * W; k < W * H; k++) {
                assertEquals(0, field.dx()[k], 0, "pixel " + k);
            }
        }
    }

    @Test
    void allGoOneWayAndNothingIsDrawnInFromBeyondThePicture() {
        try (Animation film = film(Pictures.landscape(), Pictures.waves(24, 1))) {
            Field field = field(film);
            double way = Math.signum(field.dx()[5 * W + W / 2]);
            for (int k = 0; k < W * H; k++) {
                double x = k % W + 0.5 + field.dx()[k];
                assertTrue(way * field.dx()[k] >= 0 && x >= 0 && x <= W, "pixel " + k);
                assertEquals(0, field.dy()[k], 0, "pixel " + k);
            }
        }
    }

    @Test
    void cloudsAreStretchedALittleAndNeverFolded() {
        try (Animation film = film(Pictures.landscape(), Pictures.waves(24, 1))) {
            Field field = field(film);
            for (int k = 0; k + 1 < W * H; k++) {
                double across = 1 + field.dx()[k + 1] - field.dx()[k];
                assertTrue(k % W == W - 1 || across > 0.7 && across < 1.3, "pixel " + k + ": " + across);
            }
        }
    }

    @Test
    void theSunStands() {
        try (Animation film = film(Pictures.landscape(), withSun(W / 2, 16));
                Animation without = film(Pictures.landscape(), Pictures.waves(24, 1))) {
            double sun = Math.abs(field(film).dx()[16 * W + W / 2]);
            double cloud = Math.abs(field(without).dx()[16 * W + W / 2]);
            assertTrue(sun < 0.1 * cloud, () -> "the sun goes " + sun + " px, a cloud " + cloud);
        }
    }

    @Test
    void aClearSkyAndARoofStand() {
        try (Animation clear = film(Pictures.landscape(), clear());
                Animation indoors = film(Pictures.slope(), Pictures.waves(24, 1))) {
            for (Animation film : new Animation[] {clear, indoors}) {
                assertArrayEquals((int[]) film.frame(0)[0].getPixels(), (int[]) film.frame(9)[0].getPixels());
            }
        }
    }
}
