package org.breathe.gesture.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.breathe.gesture.Cast;
import org.breathe.gesture.Ensemble;
import org.breathe.gesture.Gesture;
import org.breathe.pixels.PlanarImage;
import org.breathe.render.Field;
import org.breathe.render.FixedScore;
import org.breathe.render.Pictures;
import org.breathe.render.WavesFilm;
import org.breathe.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clouds in the wind. */
class CloudsOnFilmTest {
    private static final int W = Pictures.WIDTH;
    private static final int H = Pictures.HEIGHT;
    /** The row where the land begins. */
    private static final int SKYLINE = H / 2;

    private static final Ensemble WIND = Cast.of(
            new FixedScore(),
            Map.of(
                    Gesture.of("flow"),
                    new FlowPerformer((passage, seconds, late) -> 0, (passage, seconds) -> seconds, true)));

    /** The samples of a picture are its clouds. */
    private static WavesFilm film(Scene scene, PlanarImage planes) {
        return WavesFilm.of(WIND, scene, planes, 2);
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

    @Test
    void highCloudsGoFartherThanLowOnesAndTheLandStands() {
        try (WavesFilm film = film(Pictures.landscape(), Pictures.waves(24, 1))) {
            Field field = film.field(9);
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
        try (WavesFilm film = film(Pictures.landscape(), Pictures.waves(24, 1))) {
            Field field = film.field(9);
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
        try (WavesFilm film = film(Pictures.landscape(), Pictures.waves(24, 1))) {
            Field field = film.field(9);
            for (int k = 0; k + 1 < W * H; k++) {
                double across = 1 + field.dx()[k + 1] - field.dx()[k];
                assertTrue(k % W == W - 1 || across > 0.7 && across < 1.3, "pixel " + k + ": " + across);
            }
        }
    }

    @Test
    void theSunStands() {
        try (WavesFilm film = film(Pictures.landscape(), withSun(W / 2, 16));
                WavesFilm without = film(Pictures.landscape(), Pictures.waves(24, 1))) {
            double sun = Math.abs(film.field(9).dx()[16 * W + W / 2]);
            double cloud = Math.abs(without.field(9).dx()[16 * W + W / 2]);
            assertTrue(sun < 0.1 * cloud, () -> "the sun goes " + sun + " px, a cloud " + cloud);
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void aSampleThatIsNotFiniteHoldsCloudsNowhereElse(float hole) {
        PlanarImage planes = Pictures.waves(32, 1);
        planes.samples()[0][(H - 10) * W + W / 2] = hole;
        try (WavesFilm film = film(Pictures.landscape(), planes);
                WavesFilm whole = film(Pictures.landscape(), Pictures.waves(32, 1))) {
            assertArrayEquals(whole.field(9).dx(), film.field(9).dx());
            float[] samples = (float[]) film.animation().frame(9)[0].getPixels();
            long finite = IntStream.range(0, samples.length)
                    .filter(i -> Float.isFinite(samples[i]))
                    .count();
            assertEquals(W * H - 1, finite);
        }
    }

    @Test
    void aClearSkyAndARoofStand() {
        try (WavesFilm clear = film(Pictures.landscape(), clear());
                WavesFilm indoors = film(Pictures.slope(), Pictures.waves(24, 1))) {
            for (WavesFilm film : new WavesFilm[] {clear, indoors}) {
                assertArrayEquals(film.pixels(0), film.pixels(9));
            }
        }
    }
}
