package org.breathe.gesture.blink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.breathe.mood.Mood;
import org.breathe.timing.Noise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlinkScheduleTest {
    private static final double STEP = 0.001;
    private static final double[] NO_BEATS = {};

    @ParameterizedTest
    @CsvSource({"-1, 10", "0, 17", "1, 26"})
    void comeAsOftenAsTheMoodSays(double arousal, double perMinute) {
        Mood mood = new Mood(0, arousal, 0, 0);
        assertEquals(perMinute, BlinkSchedule.perMinute(mood));
        int count =
                BlinkSchedule.between(0, 3600, mood, NO_BEATS, Noise.ofSeed(1)).starts().length;
        // Doubles come on top.
        assertTrue(count / 60.0 > 0.85 * perMinute && count / 60.0 < 1.45 * perMinute, () -> count + " in an hour");
    }

    @Test
    void gapsAreLogNormal() {
        double[] starts = BlinkSchedule.between(0, 36_000, Mood.NEUTRAL, NO_BEATS, Noise.ofSeed(2))
                .starts();
        double[] logs = new double[starts.length - 1];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.log(starts[i + 1] - starts[i]);
        }
        double mean = Arrays.stream(logs).average().orElseThrow();
        double variance =
                Arrays.stream(logs).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
        double third =
                Arrays.stream(logs).map(x -> Math.pow(x - mean, 3)).average().orElseThrow();
        assertEquals(0, third / Math.pow(variance, 1.5), 0.15, "skewness of the logarithms");
        assertTrue(variance > 0.2);
    }

    @ParameterizedTest
    @CsvSource({"-0.7, -0.6", "0, 0", "0.9, 0.6", "-0.6, 0.7"})
    void lidsCloseFortyPercentFasterThanTheyOpen(double valence, double arousal) {
        BlinkSchedule blinks =
                BlinkSchedule.between(0, 200, new Mood(valence, arousal, 0, 0), NO_BEATS, Noise.ofSeed(5));
        for (double start : blinks.starts()) {
            double closing = 0;
            double opening = 0;
            for (double t = start + STEP; blinks.at(t) > 0; t += STEP) {
                closing += blinks.at(t) > blinks.at(t - STEP) ? STEP : 0;
                opening += blinks.at(t) < blinks.at(t - STEP) ? STEP : 0;
            }
            assertEquals(1.435, opening / closing, 0.12);
            assertTrue(opening + closing > 0.08 && opening + closing <= 0.401);
        }
    }

    @Test
    void sadLidsOftenFallOnlyHalf() {
        assertTrue(shareOfHalf(new Mood(-0.9, -0.8, 0, 0)) > 1.5 * shareOfHalf(new Mood(0.9, -0.8, 0, 0)));
    }

    @Test
    void aBeatDrawsTheNextBlinkToIt() {
        double[] starts = BlinkSchedule.between(0, 10, Mood.NEUTRAL, new double[] {3.1}, Noise.ofSeed(1))
                .starts();
        assertTrue(Arrays.stream(starts).anyMatch(start -> start == 3.1), () -> Arrays.toString(starts));
    }

    @Test
    void atTheEndsTheEyesAreAsInTheStill() {
        for (long seed = 0; seed < 40; seed++) {
            BlinkSchedule blinks = BlinkSchedule.between(2, 6, new Mood(0, 1, 0, 0), NO_BEATS, Noise.ofSeed(seed));
            assertEquals(0, blinks.at(2));
            assertEquals(0, blinks.at(6));
        }
    }

    private static double shareOfHalf(Mood mood) {
        BlinkSchedule blinks = BlinkSchedule.between(0, 2000, mood, NO_BEATS, Noise.ofSeed(1));
        double[] starts = blinks.starts();
        int half = 0;
        for (double start : starts) {
            double most = 0;
            for (double t = start; t < start + 0.4; t += 0.01) {
                most = Math.max(most, blinks.at(t));
            }
            half += most < 0.85 ? 1 : 0;
        }
        return (double) half / starts.length;
    }
}
