package org.breathe.nets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.breathe.pixels.PlanarImage;
import org.junit.jupiter.api.Test;

class FidelityTest {
    /** Peak signal-to-noise ratio where all is off by one grey level, and by ten. */
    private static final double BY_ONE = 48.1308;

    private static final double BY_TEN = 28.1308;

    @Test
    void framesBetweenStillsCountAndStillsDoNot() {
        Fidelity fidelity =
                new Fidelity().add(List.of(grey(50), grey(50), grey(50)), List.of(grey(0), grey(51), grey(0)), 2);
        assertEquals(BY_ONE, fidelity.all(), 1e-4);
        assertEquals(BY_ONE, fidelity.halfway(), 1e-4);
    }

    @Test
    void onlyTheMiddleOneIsHalfway() {
        PlanarImage still = grey(50);
        Fidelity fidelity = new Fidelity()
                .add(
                        List.of(still, still, still, still, still),
                        List.of(still, grey(51), grey(60), grey(49), still),
                        4);
        assertEquals(BY_TEN, fidelity.halfway(), 1e-4);
        assertEquals((2 * BY_ONE + BY_TEN) / 3, fidelity.all(), 1e-4);
    }

    @Test
    void onlyWhereTheStillsDifferSomethingMoves() {
        Fidelity fidelity = new Fidelity()
                .add(
                        List.of(grey(0, 50), grey(50, 50), grey(100, 60)),
                        List.of(grey(0, 50), grey(60, 51), grey(100, 60)),
                        2);
        assertEquals(BY_TEN, fidelity.moving(), 1e-4);
    }

    @Test
    void whatWasNotMadeOrDoesNotMoveIsNotMeasured() {
        Fidelity fidelity = new Fidelity()
                .add(List.of(grey(50), grey(50), grey(50)), Arrays.asList(null, null, null), 2)
                .add(List.of(grey(50), grey(50), grey(50)), List.of(grey(50), grey(51), grey(50)), 2);
        assertEquals(BY_ONE, fidelity.all(), 1e-4);
        assertEquals(Double.NaN, fidelity.moving());
    }

    /** A row of grey pixels. */
    static PlanarImage grey(float... levels) {
        return new PlanarImage(levels.length, 1, 24, new float[][] {levels, levels, levels});
    }
}
