package org.breathe.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PushPullTest {
    @Test
    void whatIsKnownStaysAndWhatIsNotLiesBetween() {
        int side = 33;
        float[] plane = new float[side * side];
        float[] known = new float[side * side];
        for (int i = 0; i < plane.length; i++) {
            boolean hole = Math.hypot(i % side - 16, i / side - 16) < 9;
            known[i] = hole ? 0 : 1;
            plane[i] = hole ? 1e6f : i % side < 16 ? 10 : 20;
        }
        float[] before = plane.clone();
        PushPull.fill(new float[][] {plane}, known, side, side);
        for (int i = 0; i < plane.length; i++) {
            if (known[i] == 1) {
                assertEquals(before[i], plane[i], 0);
            } else {
                assertTrue(plane[i] >= 10 && plane[i] <= 20, "filled with " + plane[i]);
            }
        }
        assertTrue(plane[16 * side + 9] < plane[16 * side + 23], "each side is filled from its own side");
    }

    @Test
    void oneKnownPixelFillsEverything() {
        float[] plane = new float[17 * 5];
        float[] known = new float[17 * 5];
        plane[40] = 7;
        known[40] = 1;
        PushPull.fill(new float[][] {plane}, known, 17, 5);
        for (float value : plane) {
            assertEquals(7, value, 1e-5);
        }
    }

    @Test
    void nothingKnownLeavesFiniteValues() {
        float[] plane = new float[6 * 4];
        Arrays.fill(plane, 3);
        PushPull.fill(new float[][] {plane}, new float[6 * 4], 6, 4);
        for (float value : plane) {
            assertTrue(Float.isFinite(value));
        }
    }
}
