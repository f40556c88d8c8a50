package org.breathe.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {
    private static final double STEP = 1e-4;

    @Test
    void movesGoFromRestToRestWithoutEverTurningBack() {
        for (Curve curve : List.of(Curve.SMOOTH, Curve.LINGERING, Curve.SMOOTH.hastened(0.85))) {
            assertEquals(0, curve.at(-3));
            assertEquals(1, curve.at(7));
            for (double p = STEP; p <= 1; p += STEP) {
                assertTrue(curve.at(p) >= curve.at(p - STEP));
            }
            assertAtRest(curve, 0);
            assertAtRest(curve, 1);
        }
    }

    @Test
    void thereAndBackEndsWhereItBegan() {
        assertEquals(0, Curve.THERE_AND_BACK.at(0));
        assertEquals(0, Curve.THERE_AND_BACK.at(1), 1e-12);
        assertAtRest(Curve.THERE_AND_BACK, 0);
        assertAtRest(Curve.THERE_AND_BACK, 1);
        assertEquals(1, Curve.THERE_AND_BACK.at(0.5));
    }

    @Test
    void lingeringIsAheadOfSmooth() {
        for (double p = 0.1; p < 0.95; p += 0.1) {
            assertTrue(Curve.LINGERING.at(p) > Curve.SMOOTH.at(p));
        }
    }

    @Test
    void thenGoesOnWhereTheFirstEnded() {
        Curve up = Curve.SMOOTH.scaled(2).then(Curve.SMOOTH.scaled(-0.5), 0.25);
        assertEquals(1, up.at(0.125), 1e-12);
        assertEquals(2, up.at(0.25), 1e-12);
        assertEquals(1.5, up.at(1), 1e-12);
    }

    private static void assertAtRest(Curve curve, double end) {
        double inner = end == 0 ? STEP : 1 - STEP;
        double further = end == 0 ? 2 * STEP : 1 - 2 * STEP;
        double velocity = (curve.at(inner) - curve.at(end)) / STEP;
        double acceleration = (curve.at(further) - 2 * curve.at(inner) + curve.at(end)) / (STEP * STEP);
        assertEquals(0, velocity, 0.01);
        assertEquals(0, acceleration, 0.05);
    }
}
