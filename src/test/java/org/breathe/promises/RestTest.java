package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.ColorProcessor;
import java.util.Arrays;
import java.util.List;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.render.Animation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Rest is the source, exactly, and motion begins out of it and ends in it without a pop. */
class RestTest {
    static final List<String> PHOTOS = Gallery.PHOTOS;

    @ParameterizedTest
    @EnumSource
    void withoutIntensityEveryFrameIsItsPlannedSlice(Pixels type) {
        ImagePlus image = Gallery.stack(type, 64, Gallery.PORTRAIT, "room.jpg", "sunset.jpg");
        Breathe breathe = Breathe.of(image);
        for (String wish : List.of(
                "mood=Lonely",
                "mood=Tense treat=Photo imperfection=1",
                "order=[3,1,1,2] ending=Loop",
                "mood=Dreaming arc=Return treat=Photo",
                "read=[Time points]")) {
            Settings settings = Settings.parse(wish + " intensity=0 fps=6");
            try (Animation animation = breathe.with(settings).animate()) {
                for (int i = 0; i < animation.frames(); i++) {
                    List<Animation.Placed> shown = animation.at(i);
                    assertEquals(1, shown.size(), wish + ": cuts only, frame " + i);
                    assertEquals(1, shown.get(0).weight());
                    assertArrayEquals(
                            Gallery.pixels(image, shown.get(0).still()),
                            Gallery.pixels(animation.frame(i)),
                            wish + ", frame " + i);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPieceBeginsAndEndsWithTheStillItself(Pixels type) {
        ImagePlus image = Gallery.stack(type, 64, Gallery.PORTRAIT, "coffee.png");
        Breathe breathe = Breathe.of(image);
        for (String wish :
                List.of("mood=Calm", "mood=Tense treat=Photo imperfection=1", "mood=Nostalgic treat=Photo")) {
            try (Animation animation =
                    breathe.with(Settings.parse(wish + " intensity=2")).animate()) {
                int last = animation.frames() - 1;
                assertArrayEquals(Gallery.pixels(image, 0), Gallery.pixels(animation.frame(0)), wish + ", first frame");
                for (int i = last - 4; i <= last; i++) {
                    int still = animation.at(i).get(0).still();
                    assertArrayEquals(
                            Gallery.pixels(image, still), Gallery.pixels(animation.frame(i)), wish + ", frame " + i);
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("PHOTOS")
    void motionBeginsAndEndsWithoutAPop(String photo) {
        for (String mood : List.of("Calm", "Tense", "Nostalgic")) {
            try (Animation animation = Gallery.breathe(photo)
                    .with(Settings.parse("mood=" + mood + " seconds=5"))
                    .preview(72)) {
                int frames = animation.frames();
                double[] steps = new double[frames - 1];
                ColorProcessor last = animation.rgb(0);
                for (int i = 1; i < frames; i++) {
                    ColorProcessor next = animation.rgb(i);
                    steps[i - 1] = Difference.mean(last, next);
                    last = next;
                }
                double[] sorted = steps.clone();
                Arrays.sort(sorted);
                double usual = sorted[frames * 3 / 4];
                int first = 0;
                while (steps[first] == 0) {
                    first++;
                }
                int end = frames - 2;
                while (steps[end] == 0) {
                    end--;
                }
                assertTrue(steps[first] <= usual, mood + " begins with " + steps[first] + "; usual is " + usual);
                assertTrue(steps[end] <= usual, mood + " ends with " + steps[end] + "; usual is " + usual);
            }
        }
    }
}
