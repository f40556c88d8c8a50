package org.breathe.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.breathe.mood.Mood;
import org.breathe.mood.NamedMood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreathCycleTest {
    private static final double STEP = 0.01;

    @Test
    void isSlowAtRestAndQuickWhenExcited() {
        assertEquals(8, BreathCycle.perMinute(new Mood(0, -1, 0, 0)));
        assertEquals(14, BreathCycle.perMinute(Mood.NEUTRAL));
        assertEquals(24, BreathCycle.perMinute(new Mood(0, 1, 0, 0)));
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheRateOfItsMoodInTheLongRun(NamedMood named) {
        for (boolean whole : new boolean[] {false, true}) {
            BreathCycle breath = over(named.mood(), 120, whole);
            double rate = inhalations(breath, 120).size() / 120.0;
            assertEquals(BreathCycle.perMinute(named.mood()) / 60, rate, 0.012, named + " " + whole);
        }
    }

    @Test
    void goesOutTwiceAsLongAsInWhenCalmAndPauses() {
        BreathCycle breath = over(new Mood(0.5, -1, 0, 0), 60, true);
        int in = 0;
        int out = 0;
        int empty = 0;
        for (double t = STEP; t < 60; t += STEP) {
            double change = breath.at(t) - breath.at(t - STEP);
            in += change > 0 ? 1 : 0;
            out += change < 0 ? 1 : 0;
            empty += breath.at(t) < 1e-6 ? 1 : 0;
        }
        assertEquals(2, (double) out / in, 0.05);
        assertTrue(empty * STEP > 60 * 0.15);
    }

    @Test
    void breathsDifferALittleAndRememberTheLast() {
        List<Double> inhalations = inhalations(over(Mood.NEUTRAL, 1200, false), 1200);
        double mean = 1200.0 / inhalations.size();
        double variance = 0;
        double product = 0;
        for (int i = 2; i < inhalations.size(); i++) {
            double now = inhalations.get(i) - inhalations.get(i - 1) - mean;
            double last = inhalations.get(i - 1) - inhalations.get(i - 2) - mean;
            variance += now * now;
            product += now * last;
        }
        double spread = Math.sqrt(variance / inhalations.size()) / mean;
        assertTrue(spread > 0.03 && spread < 0.15, () -> "spread " + spread);
        assertTrue(product / variance > 0.3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {7.3, 12, 31.7})
    void aWholeNumberOfBreathsFitsALoop(double seconds) {
        BreathCycle breath = over(Mood.NEUTRAL, seconds, true);
        assertEquals(seconds, breath.seconds(), 1e-9);
        assertEquals(0, breath.at(0));
        assertEquals(0, breath.at(seconds), 1e-9);
        assertEquals(Math.round(seconds * 14 / 60), breath.count());
    }

    @Test
    void sadnessCatchesTheBreathEveryFifthToNinthTime() {
        assertEquals(0, fullest(over(new Mood(0.5, 0, 0, 0), 600, true), 600));
        int sighs = fullest(over(new Mood(-0.5, 0, 0, 0), 600, true), 600);
        assertTrue(sighs >= 140 / 9 - 1 && sighs <= 140 / 5 + 1, () -> sighs + " sighs in 140 breaths");
    }

    @Test
    void aBreathWithoutRoomIsShallowAndNoGasp() {
        double roomy = steepest(over(Mood.NEUTRAL, 60, true), 60);
        double hurried = steepest(over(Mood.NEUTRAL, 1.5, true), 1.5);
        assertTrue(hurried <= 1.3 * roomy, () -> hurried + " against " + roomy + " lungs per second");
    }

    private static double steepest(BreathCycle breath, double seconds) {
        double steepest = 0;
        for (double t = STEP; t < seconds; t += STEP) {
            steepest = Math.max(steepest, Math.abs(breath.at(t) - breath.at(t - STEP)) / STEP);
        }
        return steepest;
    }

    @Test
    void isLetGoAtTheTop() {
        BreathCycle breath = over(Mood.NEUTRAL, 60, true);
        double release = breath.release(20);
        assertTrue(release >= 20 && release < 20 + 2 * 60 / 14.0);
        assertTrue(breath.at(release) > 0.6);
        assertTrue(breath.at(release + 0.3) < breath.at(release));
    }

    @Test
    void neverJumps() {
        BreathCycle breath = BreathCycle.over(
                List.of(new MoodSpan(0, 20, Mood.NEUTRAL), new MoodSpan(20, 40, new Mood(-1, 1, 0, 0))),
                true,
                Noise.ofSeed(1));
        for (double t = 0; t < 40; t += STEP) {
            assertEquals(breath.at(t), breath.at(t + STEP), 0.03);
        }
    }

    private static BreathCycle over(Mood mood, double seconds, boolean whole) {
        return BreathCycle.over(List.of(new MoodSpan(0, seconds, mood)), whole, Noise.ofSeed(3));
    }

    /** When the lungs begin to fill. */
    private static List<Double> inhalations(BreathCycle breath, double seconds) {
        List<Double> starts = new ArrayList<>();
        boolean empty = true;
        for (double t = 0; t < seconds; t += STEP) {
            double now = breath.at(t);
            if (empty && now > 0.3) {
                starts.add(t);
                empty = false;
            }
            empty |= now < 0.02;
        }
        return starts;
    }

    private static int fullest(BreathCycle breath, double seconds) {
        int count = 0;
        for (double t = STEP; t < seconds; t += STEP) {
            count += breath.at(t) > 0.98 && breath.at(t - STEP) <= 0.98 ? 1 : 0;
        }
        return count;
    }
}
