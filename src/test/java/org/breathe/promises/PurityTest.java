package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;
import org.breathe.render.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A frame depends on the input, the settings, the models and its index, and on nothing else. */
class PurityTest {
    private static final Settings WISH = Settings.parse("mood=Regretful seconds=4 fps=5 treat=Photo");

    private static final Breathe THREE = three(Pixels.RGB);

    private static Breathe three(Pixels type) {
        return Breathe.of(Gallery.stack(type, 56, Gallery.PORTRAIT, "room.jpg", "coffee.png"))
                .with(WISH);
    }

    @ParameterizedTest
    @EnumSource
    void framesAreTheSameBytesForAnyNumberOfWorkersAndInAnyOrder(Pixels type) {
        Breathe breathe = three(type);
        try (Animation one = breathe.threads(1).animate();
                Animation two = breathe.threads(2).animate();
                Animation five = breathe.threads(5).animate()) {
            Object[] inOrder = Gallery.pixels(one);
            Object[] backwards = new Object[inOrder.length];
            for (int i = inOrder.length - 1; i >= 0; i--) {
                backwards[i] = Gallery.pixels(two.frame(i));
            }
            assertArrayEquals(inOrder, backwards);
            Object[] hopping = new Object[inOrder.length];
            for (int i = 0; i < inOrder.length; i++) {
                int frame = i * 7 % inOrder.length;
                hopping[frame] = Gallery.pixels(five.frame(frame));
            }
            assertArrayEquals(inOrder, hopping);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"read=Stills", "read=[Time points]", "read=[Depth layers]"})
    void manyThreadsMayAskAtOnce(String wish) {
        Settings settings = Settings.parse("mood=Regretful seconds=4 fps=5 " + wish);
        try (Animation animation = THREE.with(settings).animate();
                Animation single = THREE.with(settings).threads(1).animate()) {
            Object[] alone = Gallery.pixels(single);
            Object[] together = IntStream.range(0, alone.length)
                    .parallel()
                    .mapToObj(i -> Gallery.pixels(animation.frame(i)))
                    .toArray();
            assertArrayEquals(alone, together);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mood=Regretful seconds=4 fps=5",
                "mood=Joyful fps=4 ending=Loop",
                "mood=Calm fps=4 treat=Data",
                "mood=Tense fps=4 read=[Time points]",
                "mood=Calm fps=4 read=[Depth layers]"
            })
    void anExcerptIsPartOfTheWholeByteForByte(String wish) {
        Settings settings = Settings.parse(wish);
        try (Animation whole = THREE.with(settings).animate()) {
            Object[] all = Gallery.pixels(whole);
            int third = all.length / 3;
            for (int[] range : new int[][] {{0, third}, {third, 2 * third}, {all.length - 1, all.length}}) {
                String frames = range[0] + 1 + "-" + range[1];
                try (Animation part =
                        THREE.with(settings.with("frames", frames)).animate()) {
                    assertArrayEquals(Arrays.copyOfRange(all, range[0], range[1]), Gallery.pixels(part), frames);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Gallery.PORTRAIT, "room.jpg"})
    void aPreviewMovesAsTheFilmDoes(String photo) {
        Breathe breathe = Gallery.breathe(photo).with(Settings.parse("mood=Restless seconds=5 fps=5"));
        try (Animation film = breathe.animate();
                Animation preview = breathe.preview(160)) {
            double scale = (double) film.width() / preview.width();
            for (int i = 0; i < film.frames(); i++) {
                Field large = film.displacement(i, 0, 0, Gesture.all());
                Field small = preview.displacement(i, 0, 0, Gesture.all());
                for (int y = 4; y < small.height() - 4; y += 5) {
                    for (int x = 4; x < small.width() - 4; x += 5) {
                        int there = (int) (y * scale) * large.width() + (int) (x * scale);
                        int here = y * small.width() + x;
                        assertEquals(large.dx()[there], scale * small.dx()[here], 0.5, "frame " + i + ", to the right");
                        assertEquals(large.dy()[there], scale * small.dy()[here], 0.5, "frame " + i + ", down");
                    }
                }
            }
        }
    }

    @Test
    void aFreshStartGivesTheSameBytes() {
        try (Animation first = three(Pixels.COMPOSITE).animate();
                Animation second = three(Pixels.COMPOSITE).animate()) {
            assertArrayEquals(Gallery.pixels(first), Gallery.pixels(second));
            assertEquals(first.recipe(), second.recipe());
            for (int i = 0; i < first.frames(); i++) {
                assertEquals(first.label(i), second.label(i));
            }
        }
    }

    @Test
    void whatIsAskedOfAnAnimationInBetweenChangesNoFrame() {
        try (Animation asked = THREE.animate();
                Animation unasked = THREE.animate()) {
            Object[] frames = new Object[asked.frames()];
            for (int i = 0; i < frames.length; i++) {
                asked.rgb(frames.length - 1 - i);
                asked.scene(i % 3);
                asked.layers((i + 1) % 3);
                frames[i] = Gallery.pixels(asked.frame(i));
            }
            assertArrayEquals(Gallery.pixels(unasked), frames);
        }
    }
}
