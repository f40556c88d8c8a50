package org.breathe.gesture.glance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.breathe.mood.Mood;
import org.breathe.timing.Noise;
import org.junit.jupiter.api.Test;

class GlanceScheduleTest {
    private static int leaves(GlanceSchedule glances, double seconds) {
        int leaves = 0;
        for (double t = 0.005; t < seconds; t += 0.005) {
            leaves += glances.at(t) != 0 && glances.at(t - 0.005) == 0 ? 1 : 0;
        }
        return leaves;
    }

    private static GlanceSchedule of(double valence, double arousal) {
        return GlanceSchedule.between(0, 300, new Mood(valence, arousal, 0, 0), Noise.ofSeed(3));
    }

    @Test
    void eyesAreAsInTheStillAtBothEnds() {
        assertEquals(0, of(0, 0).at(0));
        assertEquals(0, of(0, 0).at(300));
    }

    @Test
    void aRestlessEyeLeavesMoreOftenThanACalmOne() {
        assertTrue(leaves(of(0, 1), 300) > 1.3 * leaves(of(0, -1), 300));
    }

    @Test
    void anEyeJumpsRatherThanDrifts() {
        GlanceSchedule glances = of(0, 0);
        int moving = 0;
        int aside = 0;
        for (double t = 0.01; t < 300; t += 0.01) {
            moving += glances.at(t) != glances.at(t - 0.01) ? 1 : 0;
            aside += glances.at(t) != 0 ? 1 : 0;
        }
        assertTrue(aside > 0 && moving < 0.5 * aside, moving + " of " + aside);
    }

    @Test
    void bothSidesAreLookedTo() {
        double left = 0;
        double right = 0;
        for (double t = 0; t < 300; t += 0.05) {
            left = Math.min(left, of(0, 0).at(t));
            right = Math.max(right, of(0, 0).at(t));
        }
        assertTrue(left < -0.5 && right > 0.5 && left >= -1 && right <= 1);
    }
}
