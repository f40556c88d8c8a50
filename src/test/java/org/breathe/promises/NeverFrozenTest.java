package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.FloatProcessor;
import java.util.Arrays;
import java.util.List;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;
import org.breathe.render.Field;
import org.breathe.scene.Kind;
import org.breathe.score.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A piece always moves by design, and what should stand stands. */
class NeverFrozenTest {
    static final List<String> MOODS = Settings.choices("mood").stream().skip(1).toList();
    static final List<String> PHOTOS = Gallery.PHOTOS;
    private static final Breathe THREE =
            Breathe.of(Gallery.stack(Pixels.RGB, 96, Gallery.PORTRAIT, "room.jpg", "stream.jpg"));

    @ParameterizedTest
    @FieldSource("MOODS")
    void everyPassageMovesInEveryMood(String mood) {
        for (String wish : List.of("", " treat=Data", " intensity=0.3", " ending=Loop", " order=[1,2,1,3,2]")) {
            Settings settings = Settings.parse("mood=[" + mood + "]" + wish);
            try (Animation animation = THREE.with(settings).preview(64)) {
                for (Passage passage : animation.score().passages()) {
                    assertTrue(
                            passage.isSilence() || travel(animation, passage) > 0.5,
                            () -> settings + ": passage " + passage.index() + " travels " + travel(animation, passage)
                                    + " px of 1920 only");
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("PHOTOS")
    void noPhotographStandsForLong(String photo) {
        for (String mood : List.of("Lonely", "Calm", "Restless")) {
            try (Animation animation =
                    Gallery.breathe(photo).with(Settings.parse("mood=" + mood)).preview(64)) {
                // A piece opens and closes at rest for about a second.
                int second = (int) animation.fps();
                int standing = 0;
                Object[] last = Gallery.pixels(animation.frame(second));
                for (int i = second + 1; i < animation.frames() - 2 * second; i++) {
                    Object[] next = Gallery.pixels(animation.frame(i));
                    standing = Arrays.deepEquals(last, next) ? standing + 1 : 0;
                    assertTrue(standing < second, mood + ": stands for a second before frame " + i);
                    last = next;
                }
            }
        }
    }

    @Test
    void aBreathMovesThePersonAndNothingElse() {
        try (Animation animation = Gallery.breathe(Gallery.PORTRAIT)
                .with(Settings.parse("mood=Restless only=breath seconds=8 intensity=2"))
                .animate()) {
            Object[] still = Gallery.pixels(animation.frame(0));
            int front = depthLayers(animation) - 1;
            FloatProcessor cover = animation.coverage(0, 0, front);
            FloatProcessor people = animation.scene(0).people();
            int moved = 0;
            for (int i = 0; i < animation.frames(); i += 5) {
                int[] frame = (int[]) animation.frame(i)[0].getPixels();
                for (int y = 0; y < animation.height(); y++) {
                    for (int x = 0; x < animation.width(); x++) {
                        boolean person = near(people, animation.width(), x, y);
                        int at = y * animation.width() + x;
                        boolean same = frame[at] == ((int[]) still[0])[at];
                        assertTrue(same || person || cover.getf(x, y) > 0, "the background moves at " + x + ", " + y);
                        moved += same ? 0 : 1;
                        assertTrue(same || person, "what is not a person moves at " + x + ", " + y + ", frame " + i);
                    }
                }
            }
            assertTrue(moved > 0, "nobody breathes");
        }
    }

    /** How many layers lie before each other, without the lids. */
    private static int depthLayers(Animation animation) {
        int layers = animation.layers(0);
        float[] last = (float[]) animation.coverage(0, 0, layers - 1).getPixels();
        for (float share : last) {
            if (share > 0) {
                return layers;
            }
        }
        return layers - 1;
    }

    /** Whether something is within 4 % of the width of a place. */
    private static boolean near(FloatProcessor map, int width, int x, int y) {
        double scale = (double) map.getWidth() / width;
        int reach = (int) Math.ceil(0.04 * map.getWidth());
        int u = (int) (x * scale);
        int v = (int) (y * scale);
        for (int j = Math.max(0, v - reach); j <= Math.min(map.getHeight() - 1, v + reach); j++) {
            for (int i = Math.max(0, u - reach); i <= Math.min(map.getWidth() - 1, u + reach); i++) {
                if (map.getf(i, j) > 0.05) {
                    return true;
                }
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "room.jpg",
                "coffee.png",
                "mountains.jpg",
                "sunset.jpg",
                "stream.jpg",
                "dandelions.jpg",
                "chelsea.png"
            })
    void whereNobodyBreathesNoThingDoes(String photo) {
        try (Animation animation = Gallery.breathe(photo)
                .with(Settings.parse("mood=Restless only=[breath,blink] seconds=5 fps=8"))
                .preview(160)) {
            Object[] still = Gallery.pixels(animation.frame(0));
            for (int i = 0; i < animation.frames(); i++) {
                assertArrayEquals(still, Gallery.pixels(animation.frame(i)), "frame " + i);
            }
        }
        Settings lit = Settings.parse("only=[light,breath] seconds=8");
        try (Animation light = Gallery.breathe(photo).with(lit).preview(64)) {
            double least = 1;
            double most = 1;
            for (int i = 0; i < light.frames(); i++) {
                least = Math.min(least, light.signal("light", i / light.fps()));
                most = Math.max(most, light.signal("light", i / light.fps()));
            }
            assertTrue(most - least > 0.01, "breath goes into the light");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Gallery.PORTRAIT,
                "chelsea.png",
                "coffee.png",
                "dogs.jpg",
                "mountains.jpg",
                "rocket.jpg",
                "room.jpg"
            })
    void whereThereAreNoLeavesTheWindMovesNothing(String photo) {
        try (Animation animation = Gallery.breathe(photo)
                .with(Settings.parse("mood=Joyful only=sway seconds=5 fps=4 intensity=2"))
                .preview(160)) {
            Object[] still = Gallery.pixels(animation.frame(0));
            for (int i = 0; i < animation.frames(); i++) {
                assertArrayEquals(still, Gallery.pixels(animation.frame(i)), "frame " + i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dandelions.jpg", "stream.jpg"})
    void leavesSwayAFewPixels(String photo) {
        try (Animation animation = Gallery.breathe(photo)
                .with(Settings.parse("mood=Joyful only=sway seconds=5 fps=8"))
                .preview(320)) {
            double most = 0;
            for (int i = 0; i < animation.frames(); i++) {
                Field field = animation.displacement(i, 0, 0, Gesture.all());
                for (int k = 0; k < field.dx().length; k++) {
                    most = Math.max(
                            most, Math.hypot(field.dx()[k], field.dy()[k]) * CameraPath.WIDTH / animation.width());
                }
            }
            double px = most;
            assertTrue(px > 2 && px < 20, () -> "leaves go " + px + " px of " + CameraPath.WIDTH);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Gallery.PORTRAIT, "chelsea.png", "coffee.png", "dogs.jpg", "room.jpg"})
    void whereThereIsNeitherWaterNorSkyNothingFlows(String photo) {
        try (Animation animation = Gallery.breathe(photo)
                .with(Settings.parse("mood=Joyful only=flow seconds=5 fps=4 intensity=2"))
                .preview(160)) {
            Object[] still = Gallery.pixels(animation.frame(0));
            for (int i = 0; i < animation.frames(); i++) {
                assertArrayEquals(still, Gallery.pixels(animation.frame(i)), "frame " + i);
            }
        }
    }

    @Test
    void cloudsDriftOverMountainsThatStand() {
        try (Animation animation = Gallery.breathe("mountains.jpg")
                .with(Settings.parse("mood=Joyful only=flow seconds=8 fps=4"))
                .preview(320)) {
            FloatProcessor sky = animation.scene(0).motion(Kind.SKY);
            double most = 0;
            for (int i = 0; i < animation.frames(); i++) {
                Field field = animation.displacement(i, 0, 0, Gesture.all());
                for (int y = 0; y < animation.height(); y++) {
                    for (int x = 0; x < animation.width(); x++) {
                        int at = y * animation.width() + x;
                        double px = Math.abs(field.dx()[at]) * CameraPath.WIDTH / animation.width();
                        most = Math.max(most, px);
                        assertTrue(
                                px < 0.5 || near(sky, animation.width(), x, y), "a mountain moves at " + x + ", " + y);
                        assertEquals(0, field.dy()[at], 0, "clouds drift along the horizon");
                    }
                }
            }
            double px = most;
            assertTrue(px > 4 && px < 40, () -> "clouds go " + px + " px of " + CameraPath.WIDTH);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "softness", "grain", "shadow", "steam"})
    void lightMovesNothing(String gesture) {
        Settings wish = Settings.parse("mood=Regretful seconds=4 fps=6 only=" + gesture);
        try (Animation animation = Gallery.breathe(Gallery.PORTRAIT).with(wish).preview(96)) {
            for (int i = 0; i < animation.frames(); i++) {
                for (int layer = 0; layer < animation.layers(0); layer++) {
                    Field field = animation.displacement(i, 0, layer, Gesture.all());
                    for (int k = 0; k < field.dx().length; k++) {
                        assertTrue(!(Math.abs(field.dx()[k]) > 0) && !(Math.abs(field.dy()[k]) > 0), "frame " + i);
                    }
                }
            }
        }
    }

    /** How far a passage's frame travels between its extremes, px of a film of 1920 px. */
    private static double travel(Animation animation, Passage passage) {
        int first = (int) Math.ceil(passage.start() * animation.fps());
        int last = Math.min(animation.frames(), (int) (passage.end() * animation.fps()));
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (int i = first; i < last; i++) {
            Field field = animation.displacement(i, passage.still(), 0, Gesture.all());
            float corner = field.dx()[0] + field.dy()[0];
            // A dissolve begins with a share of nothing, and then the frame does not show the still.
            if (!Float.isNaN(corner)) {
                least = Math.min(least, corner);
                most = Math.max(most, corner);
            }
        }
        return (most - least) * CameraPath.WIDTH / animation.width();
    }

    @Test
    void evenAnImageWithoutAnythingInItMoves() {
        ImagePlus blank = new ImagePlus("blank", new FloatProcessor(64, 48));
        for (String wish : List.of("", "treat=Photo")) {
            try (Animation animation =
                    Breathe.of(blank).with(Settings.parse(wish)).animate()) {
                assertTrue(travel(animation, animation.score().passages().get(0)) > 0.5);
                assertEquals(64, animation.width());
            }
        }
    }
}
