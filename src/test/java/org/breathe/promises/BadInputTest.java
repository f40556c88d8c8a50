package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.io.FileInfo;
import ij.io.FileSaver;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.image.Progress;
import org.breathe.mood.NamedMood;
import org.breathe.render.Animation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be done is said in one sentence and leaves nothing behind; what looks impossible but is not, is done. */
class BadInputTest {
    private static final Settings SHORT = Settings.parse("mood=Tense seconds=2 fps=5 imperfection=1");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1,1", "3,7", "1,40", "40,1"})
    void theSmallestImagesAreFilmedInEveryTypeAndReading(int width, int height) {
        for (Pixels type : Pixels.values()) {
            ColorProcessor picture = new ColorProcessor(width, height);
            picture.set(0, 0, 0xff80c040);
            ImagePlus image = type.stack(List.of(picture, new ColorProcessor(width, height)));
            Breathe breathe = Breathe.of(image);
            for (String wish : List.of(
                    "treat=Photo",
                    "treat=Data",
                    "read=[Time points]",
                    "read=[Depth layers]",
                    "treat=Photo aspect=16:9 size=64",
                    "ending=Loop")) {
                try (Animation animation = breathe.with(Settings.parse(SHORT.toMacro() + " " + wish))
                        .animate()) {
                    assertEquals(10, animation.frames());
                    Gallery.pixels(animation);
                    animation.rgb(6);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 0, -1e30f, 1e-30f})
    void aStillOfOneValueOnlyIsFilmedAsItIs(float value) {
        FloatProcessor picture = new FloatProcessor(40, 30);
        Arrays.fill((float[]) picture.getPixels(), value);
        for (String wish : List.of("treat=Photo " + Gallery.NO_LIGHT, "treat=Data")) {
            Settings settings = Settings.parse("mood=Nostalgic seconds=2 fps=6 " + wish);
            try (Animation animation =
                    Breathe.of(new ImagePlus("flat", picture)).with(settings).animate()) {
                for (int i = 0; i < animation.frames(); i++) {
                    for (float sample : (float[]) animation.frame(i)[0].getPixels()) {
                        assertTrue(
                                value == sample
                                        || Math.abs(value - sample) <= Math.abs(value) * 1e-5
                                        || Float.isNaN(value) && Float.isNaN(sample),
                                wish + ", frame " + i + ": " + sample);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBlackSliceIsASliceLikeAnyOther(Pixels type) {
        ColorProcessor black = new ColorProcessor(64, 64);
        Arrays.fill((int[]) black.getPixels(), 0xff000000);
        ImagePlus image =
                type.stack(List.of(Gallery.square(Gallery.PORTRAIT, 64), black, Gallery.square("room.jpg", 64)));
        try (Animation animation =
                Breathe.of(image).with(SHORT.with("intensity", "0")).animate()) {
            boolean seen = false;
            for (int i = 0; i < animation.frames(); i++) {
                if (animation.at(i).get(0).still() == 1) {
                    seen = true;
                    assertArrayEquals(Gallery.pixels(image, 1), Gallery.pixels(animation.frame(i)));
                }
            }
            assertTrue(seen);
        }
        try (Animation animation =
                Breathe.of(image).with(SHORT.with("treat", "Photo")).animate()) {
            Gallery.pixels(animation);
        }
    }

    @Test
    void anUnknownMoodIsAnsweredWithThoseThatThereAre() {
        String said = sentence(assertThrows(IllegalArgumentException.class, () -> Settings.parse("mood=Happy")));
        for (NamedMood mood : NamedMood.values()) {
            assertTrue(said.contains(mood.label()), said);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moods=Calm",
                "intensity=3",
                "fps=0",
                "size=8",
                "seconds=-1",
                "order=[1,x]",
                "frames=9-3",
                "only=[camera,dance]",
                "steam=maybe",
                "seed=1.5",
                "mood=Calm mood=Tense",
                "file=[a",
                "depth"
            })
    void whatCannotBeWishedIsRefusedInASentence(String wish) {
        sentence(assertThrows(IllegalArgumentException.class, () -> Settings.parse(wish)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seconds=0.1 fps=1 order=[1,1,1]", "order=7", "frames=500-600"})
    void whatDoesNotFitTheStillsIsRefusedInASentence(String wish) {
        ImagePlus image = picture();
        Breathe breathe = Breathe.of(image).with(Settings.parse(wish));
        sentence(assertThrows(IllegalArgumentException.class, breathe::animate));
        sentence(assertThrows(IllegalArgumentException.class, breathe::run));
        assertFalse(image.isLocked());
    }

    @Test
    void anEmptyImageIsRefusedInASentence() {
        sentence(assertThrows(
                IllegalArgumentException.class,
                () -> Breathe.of(new ImagePlus()).animate()));
        sentence(assertThrows(
                IllegalArgumentException.class, () -> Breathe.of(List.of()).animate()));
    }

    @Test
    void anImageThatAnotherCommandHoldsIsRefusedInASentence() throws InterruptedException, IOException {
        ImagePlus image = picture();
        Thread other = new Thread(image::lock);
        other.start();
        other.join();
        Breathe breathe = Breathe.of(image).with(SHORT);
        assertTrue(sentence(assertThrows(IllegalArgumentException.class, breathe::run))
                .contains("locked"));
        Settings file = SHORT.with("file", folder.resolve("film.avi").toString());
        sentence(assertThrows(
                IllegalArgumentException.class, () -> breathe.with(file).write()));
        assertEquals(List.of(), left());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "avi"})
    void anInputIsNeverReplaced(String ending) throws IOException {
        Path input = folder.resolve("picture." + ending);
        new FileSaver(picture()).saveAsPng(input.toString());
        byte[] before = Files.readAllBytes(input);
        ImagePlus image = picture();
        FileInfo info = new FileInfo();
        info.directory = folder + "/";
        info.fileName = input.getFileName().toString();
        image.setFileInfo(info);
        Breathe breathe = Breathe.of(image).with(SHORT.with("output", "AVI").with("file", input.toString()));
        if (ending.equals("avi")) {
            sentence(assertThrows(IllegalArgumentException.class, breathe::write));
            assertEquals(List.of(input), left());
        } else {
            assertEquals(folder.resolve("picture.png.avi"), breathe.write());
        }
        assertArrayEquals(before, Files.readAllBytes(input));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws IOException {
        Settings nowhere = SHORT.with("file", folder.resolve("no/such/film.gif").toString());
        ImagePlus image = picture();
        Breathe breathe = Breathe.of(image).with(nowhere);
        assertTrue(sentence(assertThrows(UncheckedIOException.class, breathe::write))
                .contains("no/such"));
        assertEquals(List.of(), left());
        assertFalse(image.isLocked());
    }

    @Test
    void aDamagedNetIsDoneWithoutAndSaidOnce() throws IOException {
        Files.writeString(folder.resolve("scene_fp16.onnx"), "not a net");
        Breathe breathe = Breathe.of(picture()).with(SHORT).models(folder);
        try (Animation animation = breathe.animate()) {
            Gallery.pixels(animation);
        }
        breathe.animate().close();
        List<String> said = breathe.notices().stream()
                .filter(notice -> notice.contains("net scene "))
                .toList();
        assertEquals(1, said.size(), breathe.notices().toString());
        assertTrue(said.get(0).endsWith(".") && !said.get(0).contains("\n"), said.get(0));
    }

    /** Goes away as soon as it hears of a kind of work. */
    private static final class Leaving implements Progress {
        private final String work;
        private boolean gone;

        Leaving(String work) {
            this.work = work;
        }

        @Override
        public void at(String what, int done, int total) {
            gone |= what.startsWith(work) && done > 0;
        }

        @Override
        public boolean cancelled() {
            return gone || work.isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Looking", "Writing"})
    void aFilmMayBeCancelledInEveryPhase(String phase) throws IOException {
        ImagePlus image = Gallery.stack(Pixels.RGB, 64, Gallery.PORTRAIT, "room.jpg");
        for (String ending : List.of("avi", "mp4", "gif")) {
            Settings file = SHORT.with("file", folder.resolve("film." + ending).toString());
            Breathe breathe = Breathe.of(image).with(file).progress(new Leaving(phase));
            sentence(assertThrows(CancellationException.class, breathe::write));
            assertEquals(List.of(), left());
            assertFalse(image.isLocked());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Looking", "Rendering"})
    void aStackToo(String phase) {
        ImagePlus image = Gallery.stack(Pixels.RGB, 64, Gallery.PORTRAIT, "room.jpg");
        Breathe breathe = Breathe.of(image).with(SHORT.with("output", "Stack")).progress(new Leaving(phase));
        sentence(assertThrows(CancellationException.class, breathe::run));
        assertFalse(image.isLocked());
    }

    private static ImagePlus picture() {
        ImageStack stack = new ImageStack(48, 48);
        stack.addSlice("only", Gallery.square("coffee.png", 48));
        return new ImagePlus("picture", stack);
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** What is said, which is one sentence. */
    private static String sentence(Exception problem) {
        String said = problem.getMessage();
        assertTrue(
                said != null
                        && said.length() > 15
                        && said.endsWith(".")
                        && !said.contains("\n")
                        && !said.contains("Exception"),
                said);
        return said;
    }
}
