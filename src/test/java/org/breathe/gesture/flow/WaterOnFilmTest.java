package org.breathe.gesture.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.breathe.gesture.Cast;
import org.breathe.gesture.DelayedSignal;
import org.breathe.gesture.Ensemble;
import org.breathe.gesture.Gesture;
import org.breathe.render.Field;
import org.breathe.render.FixedScore;
import org.breathe.render.Pictures;
import org.breathe.render.WavesFilm;
import org.breathe.scene.Scene;
import org.junit.jupiter.api.Test;

/** Water that waves run over. */
class WaterOnFilmTest {
    private static final int W = Pictures.WIDTH;
    private static final int H = Pictures.HEIGHT;
    /** The row where the water begins. */
    private static final int SHORE = H / 2;

    /** Water that stands for half of the time, then is as rough as can be, all trains of waves together. */
    private static final Ensemble ROUGH =
            water((passage, seconds, late) -> seconds < 0.5 ? 0 : 1.4 * Math.sin(6 * (seconds - late)));

    /** One wave, which takes about twelve seconds to get to the water from beyond it. */
    private static final Ensemble WAVE =
            water((passage, seconds, late) -> Math.exp(-Math.pow(12 + 12 * seconds - late, 2)));

    private static Ensemble water(DelayedSignal ripple) {
        return Cast.of(
                new FixedScore(), Map.of(Gesture.of("flow"), new FlowPerformer(ripple, (passage, seconds) -> 0, true)));
    }

    @Test
    void stillWaterIsThePictureItself() {
        try (WavesFilm film = WavesFilm.of(ROUGH, Pictures.lake(), 2)) {
            assertEquals(List.of(), film.changed(3));
        }
    }

    @Test
    void theWaterMovesAndTheShoreStands() {
        try (WavesFilm film = WavesFilm.of(ROUGH, Pictures.lake(), 2)) {
            int[] still = film.pixels(0);
            int[] rough = film.pixels(7);
            // Displacements are known at every eighth pixel and come from the next.
            int land = (SHORE - 8) * W;
            assertFalse(Arrays.equals(still, rough), "nothing moves");
            assertArrayEquals(Arrays.copyOfRange(still, 0, land), Arrays.copyOfRange(rough, 0, land));
        }
    }

    @Test
    void anIslandStands() {
        try (WavesFilm film = WavesFilm.of(ROUGH, Pictures.lake(), 2)) {
            double island = film.travel(W / 2, 3 * H / 4);
            double water = film.travel(W / 4, 3 * H / 4);
            assertTrue(island < 0.05 * water, () -> "the island goes " + island + " px, water " + water);
        }
    }

    @Test
    void nearWavesAreHigherThanFarOnes() {
        try (WavesFilm film = WavesFilm.of(ROUGH, Pictures.lake(), 2)) {
            double far = film.travel(W / 4, SHORE + 8);
            double near = film.travel(W / 4, H - 9);
            assertTrue(far < 0.75 * near, () -> far + " and " + near + " px");
            assertTrue(near > 0.001 * W && near < 0.012 * W, () -> "the nearest water goes " + near + " px");
        }
    }

    @Test
    void wavesComeTowardsTheViewer() {
        try (WavesFilm film = WavesFilm.of(WAVE, Pictures.lake(), 2)) {
            int before = -1;
            for (int y = SHORE + 8; y < H - 8; y += 16) {
                int crest = crest(film, W / 4, y);
                int row = y;
                assertTrue(crest >= before, () -> "the wave is at row " + row + " before it was farther away");
                before = crest;
            }
            assertTrue(before > crest(film, W / 4, SHORE + 8), "the wave is everywhere at once");
        }
    }

    /** The frame in which a place is carried farthest. */
    private static int crest(WavesFilm film, int x, int y) {
        int crest = 0;
        double most = 0;
        for (int i = 0; i < film.frames(); i++) {
            double down = -film.field(i).dy()[y * W + x];
            if (down > most) {
                most = down;
                crest = i;
            }
        }
        return crest;
    }

    @Test
    void nothingIsDrawnInFromBeyondThePicture() {
        try (WavesFilm film = WavesFilm.of(ROUGH, Pictures.lake(), 2)) {
            for (int i = 0; i < film.frames(); i++) {
                Field field = film.field(i);
                for (int k = 0; k < W * H; k++) {
                    double x = k % W + 0.5 + field.dx()[k];
                    double y = k / W + 0.5 + field.dy()[k];
                    assertTrue(x >= 0 && x <= W && y >= 0 && y <= H, "frame " + i + ", pixel " + k);
                }
            }
        }
    }

    @Test
    void noWaveFoldsTheWater() {
        try (WavesFilm film = WavesFilm.of(ROUGH, Pictures.lake(), 2)) {
            double least = film.leastJacobian();
            assertTrue(least > 0.4, () -> "a place is pressed to " + least);
        }
    }

    @Test
    void aPuddleAndDryLandStand() {
        for (Scene scene : new Scene[] {Pictures.puddle(), Pictures.landscape()}) {
            try (WavesFilm film = WavesFilm.of(ROUGH, scene, 2)) {
                assertArrayEquals(film.pixels(0), film.pixels(7));
            }
        }
    }

    @Test
    void howManyThreadsRenderNeverChangesAByte() {
        try (WavesFilm one = WavesFilm.of(ROUGH, Pictures.lake(), 1);
                WavesFilm many = WavesFilm.of(ROUGH, Pictures.lake(), 5)) {
            for (int i : new int[] {9, 2, 6}) {
                assertArrayEquals(one.pixels(i), many.pixels(i));
            }
        }
    }
}
