package org.breathe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.breathe.image.Progress;
import org.breathe.image.Sha256;
import org.breathe.render.Animation;
import org.breathe.scene.Scene;
import org.breathe.scene.TinyOnnx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreatheTest {
    private static final Settings SHORT = Settings.parse("mood=Calm seconds=3 fps=8");
    private static final Breathe ONE = Breathe.of(stack(1)).with(SHORT);
    private static final Breathe TWO = Breathe.of(stack(2)).with(SHORT);

    /** A bright disc before a dim slope, elsewhere in each still. */
    private static ColorProcessor scene(int width, int height, int still) {
        ColorProcessor picture = new ColorProcessor(width, height);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) picture.set(x, y, 0xff000032 | 40 * x / width << 16 | 60 * y / height << 8);
        picture.setColor(0xfff0c090);
        picture.fillOval(8 + 9 * still, 6, 16, 16);
        return picture;
    }

    private static ImagePlus stack(int stills) {
        ImageStack stack = new ImageStack(48, 32);
        for (int i = 0; i < stills; i++) stack.addSlice("still " + (i + 1), scene(48, 32, i));
        return new ImagePlus("discs", stack);
    }

    private static List<Object> pixels(Animation animation) {
        List<Object> pixels = new ArrayList<>();
        for (int i = 0; i < animation.frames(); i++) pixels.add(animation.frame(i)[0].getPixels());
        return pixels;
    }

    private static void assertSame(Animation expected, Animation actual) {
        assertEquals(expected.frames(), actual.frames());
        for (int i = 0; i < expected.frames(); i++)
            assertArrayEquals(
                    (int[]) expected.frame(i)[0].getPixels(), (int[]) actual.frame(i)[0].getPixels(), "frame " + i);
    }

    @Test
    void theSameWishGivesTheSameBytesWhateverTheNumberOfWorkers() {
        try (Animation one = TWO.threads(1).animate();
                Animation three = TWO.threads(3).animate()) {
            assertSame(one, three);
        }
    }

    @Test
    void theRecipeNamesTheNetThatWasAskedForAndNoneThatWasAskedForBefore(@TempDir Path folder) throws IOException {
        byte[] net = TinyOnnx.meanOverColours();
        Files.write(folder.resolve("midas_tiny.onnx"), net);
        Breathe breathe = ONE.models(folder);
        try (Animation asked = breathe.with(SHORT.with("depth", "midas_tiny")).animate();
                Animation plain = breathe.animate()) {
            assertTrue(asked.recipe().contains("Model midas_tiny SHA-256: " + Sha256.of(net)), asked.recipe());
            assertFalse(plain.recipe().contains("midas_tiny"), plain.recipe());
            assertTrue(plain.recipe().contains("Model scene SHA-256: "), plain.recipe());
        }
    }

    @Test
    void anotherMoodOfTheSameStillsIsWhatAFreshStartGives() {
        Breathe used = Breathe.of(stack(2));
        used.with(Settings.parse("mood=Tense seconds=3 fps=8")).animate().close();
        try (Animation again = used.with(SHORT).animate();
                Animation fresh = TWO.animate()) {
            assertSame(fresh, again);
        }
    }

    static Stream<Executable> sourcesWithoutStills() {
        return Stream.of(
                () -> Breathe.of((ImagePlus) null),
                () -> Breathe.of(new ImagePlus()),
                () -> Breathe.of((List<ImagePlus>) null),
                () -> Breathe.of(List.<ImagePlus>of()),
                () -> Breathe.of(Arrays.asList(stack(1), null)),
                () -> Breathe.of(List.of(stack(1), new ImagePlus())));
    }

    @ParameterizedTest
    @MethodSource("sourcesWithoutStills")
    void whereThereIsNoImageASentenceSaysSoAtOnce(Executable made) {
        String message = assertThrows(IllegalArgumentException.class, made).getMessage();
        assertEquals("There is no image to animate: open a stack, or choose photos or a folder.", message);
    }

    @Test
    void theInputIsNeverModified() {
        ImagePlus image = stack(3);
        image.setSlice(2);
        try (Animation animation = Breathe.of(image).with(SHORT).animate()) {
            pixels(animation);
        }
        assertEquals(2, image.getCurrentSlice());
        assertFalse(image.changes);
        for (int i = 0; i < 3; i++)
            assertArrayEquals((int[]) scene(48, 32, i).getPixels(), (int[])
                    image.getStack().getPixels(i + 1));
    }

    @Test
    void aPreviewIsTheSamePlanInASmallerFrame() {
        try (Animation full = TWO.animate();
                Animation small = TWO.preview(24)) {
            assertEquals(List.of(24, 16), List.of(small.width(), small.height()));
            assertEquals(full.frames(), small.frames());
            assertEquals(full.score().passages(), small.score().passages());
            for (double t = 0; t < 3; t += 0.1)
                for (String signal : List.of("breath", "camera.x", "camera.y", "camera.zoom", "lag", "light"))
                    assertEquals(full.signal(signal, t), small.signal(signal, t), signal + " at " + t);
        }
    }

    @Test
    void withoutIntensityEveryFrameIsAStill() {
        try (Animation still = TWO.with(SHORT.with("intensity", "0")).animate()) {
            for (int i = 0; i < still.frames(); i++) {
                List<Animation.Placed> shown = still.at(i);
                assertEquals(1, shown.size());
                int[] expected = (int[]) scene(48, 32, shown.get(0).still()).getPixels();
                assertArrayEquals(expected, (int[]) still.frame(i)[0].getPixels(), "frame " + i);
            }
        }
    }

    @Test
    void anExcerptIsPartOfTheWhole() {
        try (Animation whole = ONE.animate();
                Animation part = ONE.with(SHORT.with("frames", "5-9")).animate()) {
            assertEquals(5, part.frames());
            assertArrayEquals((int[]) whole.frame(4)[0].getPixels(), (int[]) part.frame(0)[0].getPixels());
            assertEquals(whole.label(8), part.label(4));
            assertEquals(whole.signal("breath", 0.75), part.signal("breath", 0.25));
            assertThrows(IndexOutOfBoundsException.class, () -> part.frame(5));
        }
    }

    @Test
    void anExcerptBeyondTheEndIsRefusedInASentence() {
        Breathe breathe = ONE.with(SHORT.with("frames", "20-99"));
        String message =
                assertThrows(IllegalArgumentException.class, breathe::animate).getMessage();
        assertTrue(message.contains("20-99") && message.contains("1-24"), message);
    }

    @Test
    void aSliceThatDoesNotExistIsRefusedInASentence() {
        Breathe breathe = TWO.with(SHORT.with("order", "1,3"));
        assertTrue(assertThrows(IllegalArgumentException.class, breathe::animate)
                .getMessage()
                .contains("3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"16:9", "9:16", "4:5", "1:1"})
    void theFrameHasTheAspectThatWasAskedForAndTheScenesLieUnderIt(String aspect) {
        String[] sides = aspect.split(":");
        double shape = Double.parseDouble(sides[0]) / Double.parseDouble(sides[1]);
        Settings shaped = SHORT.with("aspect", aspect).with("size", "64");
        try (Animation animation = ONE.with(shaped).animate()) {
            assertEquals(64, Math.max(animation.width(), animation.height()));
            assertEquals(shape, (double) animation.width() / animation.height(), 0.03);
            Scene scene = animation.scene(0);
            assertEquals(
                    shape, (double) scene.depth().getWidth() / scene.depth().getHeight(), 0.1);
        }
    }

    @Test
    void stillsOfAnotherSizeAreBroughtToTheFirstOnesFrame() {
        List<ImagePlus> images = List.of(
                new ImagePlus("first", scene(48, 32, 0)),
                new ImagePlus("tall", scene(32, 48, 1)),
                new ImagePlus("larger", scene(96, 66, 2)));
        try (Animation animation =
                Breathe.of(images).with(SHORT.with("intensity", "0")).animate()) {
            assertEquals(List.of(48, 32), List.of(animation.width(), animation.height()));
            ImageProcessor tall = pixelsOf(animation, 1);
            assertEquals(0, tall.get(2, 16) & 0xffffff, "silence beside a tall still");
            assertNotEquals(0, tall.get(24, 16) & 0xffffff);
        }
    }

    private static ImageProcessor pixelsOf(Animation animation, int still) {
        for (int i = 0; i < animation.frames(); i++)
            if (animation.at(i).stream().anyMatch(placed -> placed.still() == still && placed.weight() == 1))
                return animation.frame(i)[0];
        throw new AssertionError("Still " + still + " is never seen.");
    }

    @Test
    void dataStaysDataUnlessOneKeySaysOtherwise() {
        ImagePlus measured = new ImagePlus("cells", new ByteProcessor(24, 16).convertToShort(false));
        try (Animation data = Breathe.of(measured).with(SHORT).animate();
                Animation photo =
                        Breathe.of(measured).with(SHORT.with("treat", "Photo")).animate()) {
            assertEquals(16, data.bitDepth());
            assertEquals(0, data.signal("light", 1) - data.signal("light", 2), "no synthetic light on data");
            assertEquals(16, photo.bitDepth());
        }
    }

    @Test
    void theSeedMayComeFromThePictures() {
        Settings auto = SHORT.with("seed", "auto");
        try (Animation one = ONE.with(auto).animate();
                Animation other = TWO.with(auto).animate();
                Animation same = Breathe.of(stack(1)).with(auto).animate()) {
            assertSame(one, same);
            assertNotEquals(one.signal("camera.x", 1), other.signal("camera.x", 1));
        }
    }

    @Test
    void aCancelledRunSaysSo() {
        Progress impatient = new Progress() {
            @Override
            public void at(String what, int done, int total) {
                // Not interested: it goes away at once.
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Breathe breathe = Breathe.of(stack(1)).with(SHORT).progress(impatient);
        String message =
                assertThrows(CancellationException.class, breathe::animate).getMessage();
        assertTrue(message.endsWith("."), message);
        breathe.progress(Progress.NONE).animate().close();
    }
}
