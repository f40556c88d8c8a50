package org.breathe.gesture.sway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** Leaves in the wind. */
class SwayOnFilmTest {
    private static final int W = Pictures.WIDTH;
    private static final int H = Pictures.HEIGHT;
    /** So far the wall reaches up, px. */
    private static final int WALL = H / 2;

    /** Air that stands still for half of the time, then bends leaves as far as can be, twig after twig. */
    private static final Ensemble WINDY = Ensemble.of(
            new FixedScore(),
            Map.of(
                    Gesture.of("sway"),
                    new SwayPerformer(
                            (passage, seconds, late) -> seconds < 0.5 ? 0 : 1.5 * Math.sin(5 * (seconds - late)),
                            true)));

    private static Animation film(Scene scene, int threads) {
        PlanarImage planes = Pictures.waves(24, 1);
        PreparedStills stage = PreparedStills.of(still -> planes, still -> scene, false);
        return Film.of(WINDY, stage, Pictures.display()).threads(threads).open();
    }

    private static int[] pixels(Animation film, int frame) {
        return (int[]) film.frame(frame)[0].getPixels();
    }

    /** How far a place moves at most, px. */
    private static double travel(Animation film, int x, int y) {
        double most = 0;
        for (int i = 0; i < film.frames(); i++) {
            Field field = film.displacement(i, 0, 0, Gesture.all());
            most = Math.max(most, Math.hypot(field.dx()[y * W + x], field.dy()[y * W + x]));
        }
        return most;
    }

    @Test
    void inCalmAirEveryLeafIsWhereItWas() {
        PlanarImage planes = Pictures.waves(24, 1);
        try (Animation film = film(Pictures.bush(), 2)) {
            for (int i = 0; i < W * H; i++) {
                assertEquals(planes.samples()[1][i], pixels(film, 3)[i] >> 8 & 255, 0, "pixel " + i);
            }
        }
    }

    @Test
    void theWindMovesTheBushAndNotTheWall() {
        try (Animation film = film(Pictures.bush(), 2)) {
            int[] still = pixels(film, 0);
            int[] windy = pixels(film, 7);
            // Displacements are known at every eighth pixel and go on to the next.
            int wall = (WALL + 8) * W;
            assertFalse(Arrays.equals(still, windy), "nothing moves");
            assertArrayEquals(Arrays.copyOfRange(still, wall, W * H), Arrays.copyOfRange(windy, wall, W * H));
        }
    }

    @Test
    void tipsGoFartherThanStems() {
        try (Animation film = film(Pictures.bush(), 2)) {
            double stem = travel(film, W / 2, WALL - 4);
            double middle = travel(film, W / 2, WALL - 14);
            double tip = travel(film, W / 2, WALL - 36);
            assertTrue(stem < 0.5 * middle && middle < tip, () -> stem + ", " + middle + " and " + tip + " px");
            assertTrue(tip > 0.003 * W && tip < 0.02 * W, () -> "a tip goes " + tip + " px");
        }
    }

    @Test
    void theSkyIsTakenAlongOnlyWhereLeavesAreBeforeIt() {
        try (Animation film = film(Pictures.bush(), 2)) {
            assertEquals(0, travel(film, 8, 8), 0);
            assertTrue(travel(film, W / 2, WALL - 43) > 0.001 * W, "leaves would tear off the sky");
        }
    }

    @Test
    void aLawnHardlyMovesBesideAHedge() {
        try (Animation lawn = film(Pictures.green(true), 2);
                Animation hedge = film(Pictures.green(false), 2)) {
            double low = travel(lawn, W / 2, H / 2);
            double high = travel(hedge, W / 2, H / 2);
            assertTrue(low < 0.5 * high, () -> "the lawn goes " + low + " px and the hedge " + high);
        }
    }

    @Test
    void noGustFoldsALeaf() {
        try (Animation film = film(Pictures.bush(), 2)) {
            for (int i = 0; i < film.frames(); i++) {
                Field field = film.displacement(i, 0, 0, Gesture.all());
                for (int k = 0; k < W * (H - 1) - 1; k++) {
                    double across = 1 + field.dx()[k + 1] - field.dx()[k];
                    double down = 1 + field.dy()[k + W] - field.dy()[k];
                    double shear = (field.dx()[k + W] - field.dx()[k]) * (field.dy()[k + 1] - field.dy()[k]);
                    assertTrue(k % W == W - 1 || across * down - shear > 0.3, "frame " + i + ", pixel " + k);
                }
            }
        }
    }

    @Test
    void theGustReachesOneSideBeforeTheOther() {
        try (Animation film = film(Pictures.bush(), 2)) {
            Field field = film.displacement(7, 0, 0, Gesture.all());
            int row = (WALL - 18) * W + W / 2;
            double left = field.dx()[row - 16] / travel(film, W / 2 - 16, WALL - 18);
            double right = field.dx()[row + 16] / travel(film, W / 2 + 16, WALL - 18);
            assertTrue(Math.abs(left - right) > 0.1, () -> "both sides are bent alike: " + left + " and " + right);
        }
    }

    @Test
    void whereThereAreNoLeavesNothingMoves() {
        try (Animation film = film(Pictures.landscape(), 2)) {
            assertArrayEquals(pixels(film, 0), pixels(film, 7));
        }
    }

    @Test
    void howManyThreadsRenderNeverChangesAByte() {
        try (Animation one = film(Pictures.bush(), 1);
                Animation many = film(Pictures.bush(), 5)) {
            for (int i : new int[] {9, 2, 6}) {
                assertArrayEquals(pixels(one, i), pixels(many, i));
            }
        }
    }
}
