package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import java.util.List;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;
import org.breathe.render.Field;
import org.breathe.score.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Nothing that lies outside a still is ever shown: not by pan, hand or lag, nor by what moves within it. */
class CameraStaysInsideTest {
    static final List<String> PHOTOS = Gallery.PHOTOS;
    static final List<String> MOODS = Settings.choices("mood").stream().skip(1).toList();
    private static final double ROUNDING = 1e-3;

    @ParameterizedTest
    @FieldSource("PHOTOS")
    void anywhereInAPhotograph(String photo) {
        for (String mood : List.of("Restless", "Hesitant", "Nostalgic")) {
            watch(Gallery.breathe(photo), "imperfection=1 intensity=2 seconds=6 mood=" + mood);
        }
    }

    @ParameterizedTest
    @FieldSource("MOODS")
    void inAnyMood(String mood) {
        for (String wish :
                List.of("", " ending=Loop aspect=9:16", " treat=Data", " imperfection=1 intensity=2 seed=7")) {
            watch(Gallery.breathe(Gallery.PORTRAIT), "mood=[" + mood + "]" + wish);
        }
    }

    @ParameterizedTest
    @FieldSource("MOODS")
    void theHandTakesAThirdOfTheMarginAndOnePercentOfTheWidthAtMost(String mood) {
        Settings wish = Settings.parse("seconds=20 imperfection=1 intensity=2 mood=[" + mood + "]");
        try (Animation animation = Gallery.breathe(Gallery.PORTRAIT).with(wish).preview(32)) {
            double hands = 0;
            double margins = 0;
            Passage passage = animation.score().passages().get(0);
            for (int i = 0; i < animation.frames(); i++) {
                double seconds = i / animation.fps();
                double hand = animation.signal("hand.x", seconds);
                double margin =
                        (1 - 1 / animation.score().camera(passage, seconds, 1).zoom()) / 2;
                hands += hand * hand / animation.frames();
                margins += margin * margin / animation.frames();
            }
            assertTrue(
                    hands > 0 && Math.sqrt(hands) <= Math.min(0.01, Math.sqrt(margins) / 3),
                    mood + ": " + Math.sqrt(hands) + " of the width, margin " + Math.sqrt(margins));
        }
    }

    @Test
    void norOfAStillWithBarsBesideIt() {
        ImagePlus wide = new ImagePlus("wide", Gallery.photo("stream.jpg", 160));
        ImagePlus tall = new ImagePlus("tall", Gallery.photo("room.jpg", 160));
        Breathe both = Breathe.of(List.of(wide, tall));
        Settings wish = Settings.parse("mood=Restless imperfection=1 intensity=2 fps=10 " + Gallery.NO_LIGHT);
        try (Animation animation = both.with(wish).animate()) {
            int bar = (int) Math.floor((160 - 107.0 * 107 / 160) / 2) - 1;
            int seen = 0;
            for (int i = 0; i < animation.frames(); i++) {
                List<Animation.Placed> shown = animation.at(i);
                if (shown.size() == 1
                        && shown.get(0).still() == 1
                        && shown.get(0).weight() == 1) {
                    seen++;
                    int[] frame = (int[]) animation.frame(i)[0].getPixels();
                    for (int y = 0; y < animation.height(); y++) {
                        for (int x = 0; x < bar; x++) {
                            assertTrue((frame[y * 160 + x] & 0xffffff) == 0, "frame " + i + " at " + x + ", " + y);
                        }
                    }
                }
            }
            assertTrue(seen > 5);
        }
    }

    private static void watch(Breathe breathe, String wish) {
        try (Animation animation = breathe.with(Settings.parse(wish + " fps=5")).preview(64)) {
            for (int i = 0; i < animation.frames(); i++) {
                for (Animation.Placed placed : animation.at(i)) {
                    for (int layer = 0; layer < animation.layers(placed.still()); layer++) {
                        Field field = animation.displacement(i, placed.still(), layer, Gesture.all());
                        assertInside(field, wish + ", frame " + i + ", layer " + layer);
                    }
                }
            }
        }
    }

    private static void assertInside(Field field, String where) {
        for (int y = 0, i = 0; y < field.height(); y++) {
            for (int x = 0; x < field.width(); x++, i++) {
                double u = x + field.dx()[i];
                double v = y + field.dy()[i];
                // What a layer does not cover has no place to look at.
                if (!Double.isNaN(u)) {
                    assertTrue(
                            u > -0.5 - ROUNDING
                                    && u < field.width() - 0.5 + ROUNDING
                                    && v > -0.5 - ROUNDING
                                    && v < field.height() - 0.5 + ROUNDING,
                            () -> where + " looks at " + u + ", " + v);
                }
            }
        }
    }
}
