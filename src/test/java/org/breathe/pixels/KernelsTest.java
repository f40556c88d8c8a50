package org.breathe.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelsTest {
    @ParameterizedTest
    @ValueSource(floats = {0, 0.1f, 0.5f, 0.83f, 1})
    void keysFollowsParabolasExactly(float t) {
        double[] weights = Kernels.keys((double) t);
        double[] floats = {Kernels.keys0(t), Kernels.keys1(t), Kernels.keys2(t), Kernels.keys3(t)};
        double sum = 0;
        double square = 0;
        for (int k = 0; k < 4; k++) {
            assertEquals(weights[k], floats[k], 1e-6);
            sum += weights[k];
            square += weights[k] * (k - 1) * (k - 1);
        }
        assertEquals(1, sum, 1e-12);
        assertEquals(t * t, square, 1e-7);
    }

    @ParameterizedTest
    @ValueSource(floats = {0, 0.1f, 0.5f, 0.83f, 1})
    void splineWeightsAreAMeanAboutThePosition(float t) {
        float first = Kernels.splineOuter(1 - t);
        float second = Kernels.splineInner(t);
        float fourth = Kernels.splineOuter(t);
        float third = 1 - first - second - fourth;
        assertEquals(Kernels.splineInner(1 - t), third, 1e-6);
        assertEquals(t, -first + third + 2 * fourth, 1e-6);
    }

    @Test
    void lanczosPassesThroughSamplesAndEndsAtThree() {
        assertEquals(1, Kernels.lanczos(0));
        for (int x = 1; x < 5; x++) {
            assertEquals(0, Kernels.lanczos(x));
            assertEquals(Kernels.lanczos(x - 0.3), Kernels.lanczos(0.3 - x));
        }
        assertEquals(0, Kernels.lanczos(3.4));
    }

    @Test
    void anOverlapFallsFromAllToNothing() {
        assertEquals(1, Kernels.overlap(0.9, 3));
        assertEquals(0.5, Kernels.overlap(1.5, 3));
        assertEquals(0, Kernels.overlap(-2.1, 3));
    }
}
