package org.breathe.gesture.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.breathe.pixels.FloatMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way streaks run. */
class StructureTensorTest {
    private static final int SIDE = 40;

    /** The streaks of a picture of stripes, twice as fine as its map. */
    private static StructureTensor stripes(double lean) {
        float[] luma = new float[4 * SIDE * SIDE];
        for (int i = 0; i < luma.length; i++) {
            double x = i % (2 * SIDE);
            double y = i / (2 * SIDE);
            luma[i] = (float) Math.sin(0.6 * (x * Math.cos(lean) - y * Math.sin(lean)));
        }
        return of(luma);
    }

    private static StructureTensor of(float[] luma) {
        return StructureTensor.of(new FloatMap(2 * SIDE, 2 * SIDE, luma), FloatMap.filled(SIDE, SIDE, 1), 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.2, -0.6, 0, 0.3, 0.9})
    void stripesLeanAsTheyWereDrawn(double lean) {
        StructureTensor streaks = stripes(lean);
        assertEquals(lean, streaks.angle(SIDE / 2, SIDE / 2), 0.05);
        assertTrue(streaks.coherence(SIDE / 2, SIDE / 2) > 0.95);
    }

    @Test
    void whereThereAreNoneTheyAgreeOnNothing() {
        float[] luma = new float[4 * SIDE * SIDE];
        assertEquals(0, of(luma).coherence(SIDE / 2, SIDE / 2), 0);
        Arrays.fill(luma, Float.NaN);
        assertEquals(0, of(luma).coherence(SIDE / 2, SIDE / 2), 0);
    }
}
