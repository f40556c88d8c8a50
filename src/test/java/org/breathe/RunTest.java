package org.breathe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.io.FileInfo;
import ij.io.FileSaver;
import ij.plugin.AVI_Reader;
import ij.process.ColorProcessor;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.breathe.image.Photos;
import org.breathe.image.Progress;
import org.breathe.render.Animation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    private static final Settings BRIEF = Settings.parse("mood=Calm seconds=1 fps=6 treat=Data");

    private static ImagePlus image() {
        ColorProcessor picture = new ColorProcessor(48, 32);
        for (int i = 0; i < picture.getPixelCount(); i++) picture.set(i, 0xff204060 + 3 * i);
        ImagePlus image = new ImagePlus("meadow.png", picture);
        image.setProperty("Info", "Taken in June");
        return image;
    }

    @TempDir
    Path folder;

    @Test
    void aVirtualStackHoldsTheFramesAndWearsTheSourcesClothes() {
        ImagePlus film = Breathe.of(image()).with(BRIEF).run();
        assertTrue(film.getStack().isVirtual());
        assertEquals("meadow-breathe", film.getTitle());
        assertEquals(6, film.getCalibration().fps);
        assertEquals(List.of(1, 1, 6), List.of(film.getNChannels(), film.getNSlices(), film.getNFrames()));
        String info = film.getInfoProperty();
        assertTrue(info.startsWith("Taken in June\nrun(\"Breathe Sequence...\", \"" + BRIEF.toMacro() + "\");"), info);
        try (Animation animation = Breathe.of(image()).with(BRIEF).animate()) {
            for (int i = 0; i < 6; i++)
                assertArrayEquals((int[]) animation.frame(i)[0].getPixels(), (int[])
                        film.getStack().getPixels(i + 1));
        }
    }

    @Test
    void aStackInMemoryHoldsTheSameFrames() {
        ImagePlus virtual = Breathe.of(image()).with(BRIEF).run();
        ImagePlus memory =
                Breathe.of(image()).with(BRIEF.with("output", "Stack")).run();
        assertFalse(memory.getStack().isVirtual());
        assertEquals(virtual.getStackSize(), memory.getStackSize());
        for (int i = 1; i <= 6; i++)
            assertArrayEquals((int[]) virtual.getStack().getPixels(i), (int[])
                    memory.getStack().getPixels(i));
    }

    @Test
    void theInputIsLockedOnlyWhileItIsRead() {
        ImagePlus image = image();
        Breathe.of(image)
                .with(BRIEF)
                .progress((what, done, total) -> assertTrue(image.isLocked(), what))
                .run();
        assertFalse(image.isLocked());
        assertThrows(
                IllegalArgumentException.class,
                () -> Breathe.of(image).with(BRIEF.with("frames", "9-9")).run());
        assertFalse(image.isLocked(), "after a refusal too");
    }

    @Test
    void aFilmIsWrittenWhereTheFileKeySaysInTheFormatOfItsEnding() {
        Path file = folder.resolve("my film.avi");
        Path written =
                Breathe.of(image()).with(BRIEF.with("file", file.toString())).write();
        assertEquals(file, written);
        assertEquals(
                6,
                new AVI_Reader()
                        .makeStack(file.toString(), 1, 0, false, false, false)
                        .size());
    }

    @Test
    void anImageWhoseNameIsNoFileHereIsAnimated() {
        ImagePlus image = image();
        FileInfo elsewhere = new FileInfo();
        elsewhere.directory = "https://example.org/";
        elsewhere.fileName = "series\0one";
        image.setFileInfo(elsewhere);
        assertTrue(Breathe.of(image).with(BRIEF).run().getStack().isVirtual());
    }

    @Test
    void theRecipeDoesNotTellWhereTheFilmWasWritten() {
        Settings elsewhere = BRIEF.with("file", folder.resolve("secret.gif").toString());
        try (Animation animation = Breathe.of(image()).with(elsewhere).animate()) {
            assertFalse(animation.recipe().contains("secret"), animation.recipe());
        }
    }

    @Test
    void aMissingEndingIsAdded() {
        Settings gif = BRIEF.with("file", folder.resolve("film").toString()).with("output", "GIF");
        assertEquals(folder.resolve("film.gif"), Breathe.of(image()).with(gif).write());
    }

    @Test
    void photosAreFilmedBesideThemselvesAndNothingIsReplaced() {
        new FileSaver(image()).saveAsPng(folder.resolve("meadow.png").toString());
        Breathe breathe = Breathe.of(Photos.open(List.of(folder))).with(BRIEF.with("output", "GIF"));
        assertEquals(folder.resolve("meadow-breathe.gif"), breathe.write());
        assertEquals(folder.resolve("meadow-breathe-2.gif"), breathe.write());
    }

    @Test
    void aFilmThatCannotBeWrittenIsRefusedInASentence() {
        Settings nowhere = BRIEF.with("file", folder.resolve("no/such/film.avi").toString());
        Breathe breathe = Breathe.of(image()).with(nowhere);
        String message =
                assertThrows(UncheckedIOException.class, breathe::write).getMessage();
        assertTrue(message.contains("no/such") && message.endsWith("."), message);
    }

    @Test
    void aCancelledFilmLeavesNothingBehind() throws Exception {
        Progress untilTheThirdFrame = new Progress() {
            private int frames;

            @Override
            public void at(String what, int done, int total) {
                frames = what.startsWith("Writing") ? done : frames;
            }

            @Override
            public boolean cancelled() {
                return frames >= 2;
            }
        };
        Breathe breathe = Breathe.of(image())
                .with(BRIEF.with("file", folder.resolve("film.avi").toString()));
        assertThrows(
                CancellationException.class,
                () -> breathe.progress(untilTheThirdFrame).write());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private static ImagePlus three() {
        ImageStack stack = new ImageStack(48, 32);
        for (int i = 0; i < 3; i++) stack.addSlice("still " + (i + 1), image().getProcessor());
        return new ImagePlus("three", stack);
    }

    @Test
    void aStackThatIsEditedWhileItsFramesAreMadeIsNoticedOnce() {
        ImagePlus edited = three();
        Breathe breathe = Breathe.of(edited).with(BRIEF.with("seconds", "6"));
        ImageStack film = breathe.run().getStack();
        List<String> before = breathe.notices();
        edited.getStack().getProcessor(3).set(5, 5, 0xff00ff);
        for (int i = 1; i <= film.size(); i++) film.getPixels(i);
        List<String> noticed = new ArrayList<>(breathe.notices());
        noticed.removeAll(before);
        assertEquals(1, noticed.size(), noticed.toString());
        assertTrue(
                noticed.get(0).contains("\"still 3\" was changed")
                        && noticed.get(0).endsWith("."),
                noticed.get(0));
    }

    @Test
    void aPieceThatIsMadeAfterAnEditWasNoticedIsWhatAFreshStartGives() {
        ImagePlus edited = three();
        Breathe breathe = Breathe.of(edited).with(BRIEF.with("seconds", "6"));
        ImageStack film = breathe.run().getStack();
        edited.getStack().getProcessor(3).set(5, 5, 0xff00ff);
        for (int i = 1; i <= film.size(); i++) film.getPixels(i);
        assertTrue(told(breathe), "the edit is noticed");
        try (Animation again = breathe.animate();
                Animation fresh =
                        Breathe.of(edited).with(BRIEF.with("seconds", "6")).animate()) {
            assertEquals(fresh.recipe(), again.recipe());
            for (int i = 0; i < fresh.frames(); i++)
                assertArrayEquals((int[]) fresh.frame(i)[0].getPixels(), (int[]) again.frame(i)[0].getPixels());
            assertFalse(told(breathe), "the new piece is of the stills as they are");
            edited.getStack().getProcessor(3).set(5, 5, 0x00ff00);
            try (Animation preview = breathe.preview(24)) {
                for (int i = 0; i < preview.frames(); i++) preview.frame(i);
            }
            assertTrue(told(breathe), "another edit is noticed, too");
        }
    }

    private static boolean told(Breathe breathe) {
        return breathe.notices().stream().anyMatch(notice -> notice.contains("was changed"));
    }

    @Test
    void aStackThatIsLeftAsItIsIsNotRemarkedUpon() {
        Breathe breathe = Breathe.of(three()).with(BRIEF.with("seconds", "6"));
        List<String> before = breathe.notices();
        ImageStack film = breathe.run().getStack();
        for (int i = 1; i <= film.size(); i++) film.getPixels(i);
        assertEquals(before, breathe.notices());
    }

    @Test
    void tooLittleMemoryIsASentenceWhateverIsAskedFor() throws Exception {
        Progress full = (what, done, total) -> {
            throw new OutOfMemoryError("Java heap space");
        };
        Settings settings = BRIEF.with("file", folder.resolve("film.gif").toString());
        Breathe breathe = Breathe.of(image()).with(settings).progress(full);
        for (Executable asked : List.<Executable>of(
                breathe::animate, () -> breathe.preview(24), breathe::run, breathe::movie, breathe::write)) {
            String message = assertThrows(IllegalStateException.class, asked).getMessage();
            assertTrue(message.contains("not enough memory") && message.endsWith("."), message);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void memoryThatEndsWhileFramesAreMadeIsASentenceToo() throws Exception {
        Progress full = (what, done, total) -> {
            if (what.startsWith("Writing") || what.startsWith("Rendering")) throw new OutOfMemoryError();
        };
        Settings settings = BRIEF.with("file", folder.resolve("film.gif").toString());
        ImagePlus image = image();
        Breathe breathe = Breathe.of(image).progress(full);
        assertThrows(IllegalStateException.class, breathe.with(settings.with("output", "Stack"))::run);
        assertThrows(IllegalStateException.class, breathe.with(settings)::movie);
        assertFalse(image.isLocked());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
