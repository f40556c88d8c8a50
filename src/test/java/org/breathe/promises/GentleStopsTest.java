package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.breathe.Settings;
import org.breathe.render.Animation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The camera stops gently: its last step is at most 0.05 px in a film of 1920 px with 25 frames per second. */
class GentleStopsTest {
    static final List<String> MOODS = Settings.choices("mood").stream().skip(1).toList();
    static final List<String> PHOTOS = Gallery.PHOTOS;
    private static final double GENTLE = 0.05;

    @ParameterizedTest
    @FieldSource("MOODS")
    void inAnyMood(String mood) {
        for (String wish : List.of(
                "",
                " ending=Loop",
                " treat=Data",
                " treat=Data seconds=20",
                " seconds=20 intensity=2",
                " arc=Return seed=3")) {
            assertGentle(Gallery.PORTRAIT, "only=camera imperfection=0 mood=[" + mood + "]" + wish);
        }
    }

    @ParameterizedTest
    @FieldSource("PHOTOS")
    void onAnyPhotograph(String photo) {
        assertGentle(photo, "only=camera imperfection=0 mood=Calm");
        assertGentle(photo, "only=camera");
    }

    private static void assertGentle(String photo, String wish) {
        try (Animation animation =
                Gallery.breathe(photo).with(Settings.parse(wish)).preview(64)) {
            double[] speeds = new double[animation.frames() - 1];
            for (int i = 0; i < speeds.length; i++) {
                speeds[i] = CameraPath.step(animation, i);
            }
            for (int i = 0; i + 1 < speeds.length; i++) {
                boolean stops = speeds[i + 1] == 0 && speeds[i] > 0;
                boolean stutters = animation.signal("hold", (i + 2) / animation.fps()) > 0
                        || animation.signal("hold", (i + 1) / animation.fps()) > 0;
                double speed = speeds[i];
                assertTrue(
                        !stops || stutters || speed <= GENTLE,
                        wish + ": stops at frame " + (i + 1) + " out of " + speed + " px per frame");
            }
        }
    }
}
