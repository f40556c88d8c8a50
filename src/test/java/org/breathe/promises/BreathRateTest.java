package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.breathe.Settings;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A breath keeps the rate of its mood; in a loop it keeps the nearest that fits, and the recipe says which. */
class BreathRateTest {
    private static final Pattern NOTE = Pattern.compile("Breath: (\\d+) in ([\\d.]+) s, ([\\d.]+) per minute");

    @ParameterizedTest
    @CsvSource({"-1,8", "-0.5,11", "0,14", "0.5,19", "1,24"})
    void overTwoMinutes(String arousal, double perMinute) {
        for (String seed : new String[] {"1", "2", "3"}) {
            String wish = "only=breath seconds=125 valence=0 tension=0 memory=0 arc=Steady seed=" + seed + " arousal="
                    + arousal;
            try (Animation animation =
                    Gallery.breathe(Gallery.PORTRAIT).with(Settings.parse(wish)).preview(32)) {
                assertEquals(perMinute / 60, rate(animation), 0.02);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"10,-1", "10,0", "20,0.6", "7,1"})
    void aLoopHoldsAWholeNumberOfBreathsAndTheRecipeSaysHowMany(String seconds, String arousal) {
        String wish = "only=breath ending=Loop valence=0 tension=0 memory=0 arc=Steady seconds=" + seconds + " arousal="
                + arousal;
        try (Animation animation =
                Gallery.breathe(Gallery.PORTRAIT).with(Settings.parse(wish)).animate()) {
            Matcher note = NOTE.matcher(animation.recipe());
            assertTrue(note.find(), animation.recipe());
            double length = animation.frames() / animation.fps();
            double asked = Double.parseDouble(arousal);
            double wanted = (14 + asked * (asked < 0 ? 6 : 10)) / 60;
            long nearest = Math.max(1, Math.round(wanted * length));
            assertEquals(nearest, Integer.parseInt(note.group(1)));
            assertEquals(length, Double.parseDouble(note.group(2)), 0.01);
            assertEquals(nearest, breaths(animation), "breaths in the loop");
        }
    }

    @ParameterizedTest
    @CsvSource({"Calm", "Tense", "Lonely"})
    void whatIsSeenIsTheBreath(String mood) {
        String wish = "only=breath seconds=30 arc=Steady imperfection=0 mood=" + mood;
        try (Animation animation =
                Gallery.breathe(Gallery.PORTRAIT).with(Settings.parse(wish)).preview(64)) {
            int front = animation.layers(0) - 1;
            while (covered((float[]) animation.coverage(0, 0, front).getPixels()) == 0) {
                front--;
            }
            double sumX = 0;
            double sumY = 0;
            double sumXX = 0;
            double sumYY = 0;
            double sumXY = 0;
            int n = animation.frames();
            for (int i = 0; i < n; i++) {
                double seen =
                        mean(animation.displacement(i, 0, front, Gesture.all()).dy());
                double breath = animation.signal("breath", i / animation.fps());
                sumX += breath;
                sumY += seen;
                sumXX += breath * breath;
                sumYY += seen * seen;
                sumXY += breath * seen;
            }
            double correlation =
                    (n * sumXY - sumX * sumY) / Math.sqrt((n * sumXX - sumX * sumX) * (n * sumYY - sumY * sumY));
            assertTrue(correlation > 0.98, "breath is seen as it is planned: " + correlation);
        }
    }

    private static double covered(float[] coverage) {
        double sum = 0;
        for (float share : coverage) {
            sum += share;
        }
        return sum;
    }

    private static double mean(float[] values) {
        double sum = 0;
        int count = 0;
        for (float value : values) {
            sum += Float.isNaN(value) ? 0 : value;
            count += Float.isNaN(value) ? 0 : 1;
        }
        return sum / count;
    }

    /** Breaths per second, from the first rise to the last. */
    private static double rate(Animation animation) {
        double first = -1;
        double last = -1;
        int count = -1;
        for (int i = 1; i < animation.frames(); i++) {
            double before = animation.signal("breath", (i - 1) / animation.fps());
            double now = animation.signal("breath", i / animation.fps());
            if (before < 0.3 && now >= 0.3) {
                double when = (i - 1 + (0.3 - before) / (now - before)) / animation.fps();
                first = first < 0 ? when : first;
                last = when;
                count++;
            }
        }
        return count / (last - first);
    }

    private static int breaths(Animation animation) {
        int count = 0;
        int n = animation.frames();
        for (int i = 0; i < n; i++) {
            double before = animation.signal("breath", (i + n - 1) % n / animation.fps());
            count += before < 0.3 && animation.signal("breath", i / animation.fps()) >= 0.3 ? 1 : 0;
        }
        return count;
    }
}
