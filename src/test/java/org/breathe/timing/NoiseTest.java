package org.breathe.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NoiseTest {
    private static final int COUNT = 20_000;

    @Test
    void isAFunctionOfSeedChannelAndIndex() {
        assertEquals(
                Noise.ofSeed(7).channel(3).uniform(5),
                Noise.ofSeed(7).channel(3).uniform(5));
        assertNotEquals(Noise.ofSeed(7).uniform(5), Noise.ofSeed(8).uniform(5));
        assertNotEquals(
                Noise.ofSeed(7).channel(3).uniform(5),
                Noise.ofSeed(7).channel(4).uniform(5));
    }

    @Test
    void isEvenlyOrNormallyDistributedAndNeighboursDoNotKnowEachOther() {
        Noise noise = Noise.ofSeed(1);
        double uniform = 0;
        double gaussian = 0;
        double square = 0;
        double product = 0;
        for (int i = 0; i < COUNT; i++) {
            uniform += noise.uniform(i);
            gaussian += noise.gaussian(i);
            square += noise.gaussian(i) * noise.gaussian(i);
            product += noise.gaussian(i) * noise.gaussian(i + 1);
        }
        assertEquals(0.5, uniform / COUNT, 0.01);
        assertEquals(0, gaussian / COUNT, 0.03);
        assertEquals(1, square / COUNT, 0.04);
        assertEquals(0, product / COUNT, 0.03);
    }

    @Test
    void valuesAreJoinedWithoutSteps() {
        Noise noise = Noise.ofSeed(2);
        for (double t = -3; t < 3; t += 1e-3) {
            assertEquals(noise.value(t), noise.value(t + 1e-3), 0.002);
        }
        assertEquals(noise.uniform(-2), noise.value(-2));
    }

    @Test
    void harmonicsHaveUnitPowerAndRepeatWhereAsked() {
        Harmonics free = Harmonics.of(Noise.ofSeed(1), 8, 0.1, 2, 1.5, Double.POSITIVE_INFINITY);
        double power = 0;
        for (int i = 0; i < COUNT; i++) {
            power += free.at(0.1 * i) * free.at(0.1 * i);
            assertTrue(Math.abs(free.bounded(0.1 * i)) < 2);
        }
        assertEquals(1, power / COUNT, 0.05);
        Harmonics loop = Harmonics.of(Noise.ofSeed(1), 8, 0.1, 2, 1.5, 12.4);
        for (double t = 0; t < 12; t += 0.7) {
            assertEquals(loop.at(t), loop.at(t + 12.4), 1e-9);
        }
    }

    @Test
    void slowHarmonicsAreStrongerTheHigherTheExponent() {
        assertTrue(speed(2) < speed(1));
        assertTrue(speed(1) < speed(0));
    }

    private static double speed(double exponent) {
        Harmonics harmonics = Harmonics.of(Noise.ofSeed(4), 10, 0.1, 5, exponent, Double.POSITIVE_INFINITY);
        double sum = 0;
        for (int i = 0; i < 5000; i++) {
            sum += Math.abs(harmonics.at(0.01 * i + 0.01) - harmonics.at(0.01 * i));
        }
        return sum;
    }
}
