package org.breathe.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.breathe.mood.Mood;
import org.junit.jupiter.api.Test;

class FeltTimeTest {
    private static final double STEP = 0.002;

    @Test
    void holdsCatchesUpAndNeverRunsBackwards() {
        FeltTime felt = tense(1, 0.3);
        double holds = 0;
        double most = 0;
        for (double t = STEP; t < 60; t += STEP) {
            assertTrue(felt.at(t) >= felt.at(t - STEP));
            assertTrue(felt.at(t) <= t + 1e-12);
            if (felt.holds(t) && felt.holds(t - STEP)) {
                assertEquals(felt.at(t - STEP), felt.at(t));
                holds += STEP;
            }
            most = Math.max(most, t - felt.at(t));
        }
        assertTrue(holds > 3);
        assertTrue(most > 0.08 && most < 0.17, "between two and four frames at 25 per second");
        assertEquals(0, felt.at(0));
        assertEquals(60, felt.at(60));
    }

    @Test
    void withoutTensionOrImperfectionItTellsTheTime() {
        for (FeltTime felt : List.of(tense(0, 1), tense(1, 0))) {
            for (double t = 0; t < 60; t += 0.1) {
                assertEquals(t, felt.at(t));
            }
        }
    }

    @Test
    void whatIsHeldAtALowTensionIsHeldAtAHigherOne() {
        for (double tension = 0.1; tension <= 1; tension += 0.1) {
            assertTrue(held(tense(tension, 0.3)) > held(tense(tension - 0.1, 0.3)), "tension " + tension);
        }
    }

    @Test
    void lingersInTheMiddleAndSkimsTheRest() {
        double last = 0;
        for (double p = 0; p <= 1; p += 0.01) {
            double now = FeltTime.lingering(p, 0.75);
            assertTrue(now >= last);
            last = now;
        }
        assertEquals(0.5, FeltTime.lingering(0.5, 0.75), 1e-12);
        assertTrue(FeltTime.lingering(0.55, 0.75) - FeltTime.lingering(0.45, 0.75) < 0.05);
        assertTrue(FeltTime.lingering(0.25, 0.75) - FeltTime.lingering(0.15, 0.75) > 0.12);
        assertEquals(0, FeltTime.lingering(0, 0.75));
        assertEquals(1, FeltTime.lingering(1, 0.75));
    }

    private static double held(FeltTime felt) {
        double sum = 0;
        for (double t = 0; t < 60; t += STEP) {
            sum += felt.holds(t) ? STEP : 0;
        }
        return sum;
    }

    private static FeltTime tense(double tension, double imperfection) {
        Mood mood = Mood.nearest(0, 0, tension, 0);
        return FeltTime.stuttering(List.of(new MoodSpan(0, 60, mood)), imperfection, Noise.ofSeed(1));
    }
}
