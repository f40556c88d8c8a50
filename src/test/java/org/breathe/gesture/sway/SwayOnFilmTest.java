package org.breathe.gesture.sway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.breathe.gesture.Cast;
import org.breathe.gesture.Ensemble;
import org.breathe.gesture.Gesture;
import org.breathe.render.Field;
import org.breathe.render.FixedScore;
import org.breathe.render.Pictures;
import org.breathe.render.WavesFilm;
import org.breathe.scene.Scene;
import org.junit.jupiter.api.Test;

/** Leaves in the wind. */
class SwayOnFilmTest {
    private static final int W = Pictures.WIDTH;
    private static final int H = Pictures.HEIGHT;
    /** So far the wall reaches up, px. */
    private static final int WALL = H / 2;

    /** Air that stands still for half of the time, then bends leaves as far as can be, twig after twig. */
    private static final Ensemble WINDY = Cast.of(
            new FixedScore(),
            Map.of(
                    Gesture.of("sway"),
                    new SwayPerformer(
                            (passage, seconds, late) -> seconds < 0.5 ? 0 : 1.5 * Math.sin(5 * (seconds - late)),
                            true)));

    private static WavesFilm film(Scene scene, int threads) {
        return WavesFilm.of(WINDY, scene, threads);
    }

    @Test
    void inCalmAirEveryLeafIsWhereItWas() {
        try (WavesFilm film = film(Pictures.bush(), 2)) {
            assertEquals(List.of(), film.changed(3));
        }
    }

    @Test
    void theWindMovesTheBushAndNotTheWall() {
        try (WavesFilm film = film(Pictures.bush(), 2)) {
            int[] still = film.pixels(0);
            int[] windy = film.pixels(7);
            // Displacements are known at every eighth pixel and go on to the next.
            int wall = (WALL + 8) * W;
            assertFalse(Arrays.equals(still, windy), "nothing moves");
            assertArrayEquals(Arrays.copyOfRange(still, wall, W * H), Arrays.copyOfRange(windy, wall, W * H));
        }
    }

    @Test
    void tipsGoFartherThanStems() {
        try (WavesFilm film = film(Pictures.bush(), 2)) {
            double stem = film.travel(W / 2, WALL - 4);
            double middle = film.travel(W / 2, WALL - 14);
            double tip = film.travel(W / 2, WALL - 36);
            assertTrue(stem < 0.5 * middle && middle < tip, () -> stem + ", " + middle + " and " + tip + " px");
            assertTrue(tip > 0.003 * W && tip < 0.02 * W, () -> "a tip goes " + tip + " px");
        }
    }

    @Test
    void theSkyIsTakenAlongOnlyWhereLeavesAreBeforeIt() {
        try (WavesFilm film = film(Pictures.bush(), 2)) {
            assertEquals(0, film.travel(8, 8), 0);
            assertTrue(film.travel(W / 2, WALL - 43) > 0.001 * W, "leaves would tear off the sky");
        }
    }

    @Test
    void aLawnHardlyMovesBesideAHedge() {
        try (WavesFilm lawn = film(Pictures.green(true), 2);
                WavesFilm hedge = film(Pictures.green(false), 2)) {
            double low = lawn.travel(W / 2, H / 2);
            double high = hedge.travel(W / 2, H / 2);
            assertTrue(low < 0.5 * high, () -> "the lawn goes " + low + " px and the hedge " + high);
        }
    }

    @Test
    void noGustFoldsALeaf() {
        try (WavesFilm film = film(Pictures.bush(), 2)) {
            double least = film.leastJacobian();
            assertTrue(least > 0.3, () -> "a place is pressed to " + least);
        }
    }

    @Test
    void theGustReachesOneSideBeforeTheOther() {
        try (WavesFilm film = film(Pictures.bush(), 2)) {
            Field field = film.field(7);
            int row = (WALL - 18) * W + W / 2;
            double left = field.dx()[row - 16] / film.travel(W / 2 - 16, WALL - 18);
            double right = field.dx()[row + 16] / film.travel(W / 2 + 16, WALL - 18);
            assertTrue(Math.abs(left - right) > 0.1, () -> "both sides are bent alike: " + left + " and " + right);
        }
    }

    @Test
    void whereThereAreNoLeavesNothingMoves() {
        try (WavesFilm film = film(Pictures.landscape(), 2)) {
            assertArrayEquals(film.pixels(0), film.pixels(7));
        }
    }

    @Test
    void howManyThreadsRenderNeverChangesAByte() {
        try (WavesFilm one = film(Pictures.bush(), 1);
                WavesFilm many = film(Pictures.bush(), 5)) {
            for (int i : new int[] {9, 2, 6}) {
                assertArrayEquals(one.pixels(i), many.pixels(i));
            }
        }
    }
}
