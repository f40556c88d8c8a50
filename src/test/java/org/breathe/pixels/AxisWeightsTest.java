package org.breathe.pixels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AxisWeightsTest {
    static Stream<AxisWeights> axes() {
        return Stream.of(
                AxisWeights.along(0, 10, 4, 10),
                AxisWeights.along(2.3, 5, 40, 10),
                AxisWeights.overlapping(10, 3),
                AxisWeights.overlapping(10, 27),
                AxisWeights.lanczos(new double[] {0, 0.4, 3.75, 9}));
    }

    @ParameterizedTest
    @MethodSource("axes")
    void weightsAddUpToOne(AxisWeights axis) {
        for (double[] weights : axis.weights()) {
            assertEquals(1, Arrays.stream(weights).sum(), 1e-12);
        }
    }

    @Test
    void shrinkingAveragesWhatLiesUnderTheOutputExactly() {
        AxisWeights axis = AxisWeights.along(0, 3, 2, 3);
        assertTrue(axis.averages());
        assertArrayEquals(new double[] {2 / 3.0, 1 / 3.0}, axis.weights()[0], 1e-12);
        assertArrayEquals(new double[] {1 / 3.0, 2 / 3.0}, axis.weights()[1], 1e-12);
        assertEquals(1, axis.first()[1]);
    }

    @Test
    void whatLiesOutsideHasNoWeights() {
        AxisWeights axis = AxisWeights.along(-4, 8, 4, 10);
        assertEquals(0, axis.weights()[0].length);
        assertEquals(2, axis.begin());
        assertEquals(4, axis.end());
        assertEquals(0, AxisWeights.nearest(-4, 8, 4, 10, 0));
    }

    @Test
    void enlargingByOverlapIsLinear() {
        AxisWeights axis = AxisWeights.overlapping(4, 8);
        assertFalse(axis.averages());
        double[] weights = axis.weights()[3];
        double place = 0;
        for (int k = 0; k < weights.length; k++) {
            place += weights[k] * (axis.first()[3] + k);
        }
        assertEquals(1.25, place, 1e-12);
    }

    @Test
    void aPositionOnASampleIsThatSampleForLanczos() {
        float[][] byTap = AxisWeights.lanczos(new double[] {5, 6}).byTap();
        for (int tap = 0; tap < 6; tap++) {
            assertArrayEquals(tap == 2 ? new float[] {1, 1} : new float[2], byTap[tap], 0);
        }
    }
}
