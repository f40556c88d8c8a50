package org.breathe.plugin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.Macro;
import ij.WindowManager;
import ij.io.FileSaver;
import ij.macro.Interpreter;
import ij.process.ColorProcessor;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a macro sees, with or without a display. */
class ScriptedRunTest {
    private static final String OPTIONS = "mood=Calm seconds=1 fps=4 treat=Data";

    private String thread;

    static ImagePlus image() {
        ColorProcessor picture = new ColorProcessor(40, 30);
        for (int i = 0; i < picture.getPixelCount(); i++) picture.set(i, 0xff302010 + 5 * i);
        return new ImagePlus("pier", picture);
    }

    @BeforeEach
    void actAsAMacro() {
        thread = Thread.currentThread().getName();
        Thread.currentThread().setName("Run$_" + thread);
        Interpreter.batchMode = true;
    }

    @AfterEach
    void goBack() {
        Macro.setOptions(null);
        Thread.currentThread().setName(thread);
        WindowManager.setTempCurrentImage(null);
        for (int id : Interpreter.getBatchModeImageIDs())
            Interpreter.removeBatchModeImage(Interpreter.getBatchModeImage(id));
        Interpreter.batchMode = false;
    }

    private static ImagePlus run(ImagePlus image, String options) {
        WindowManager.setTempCurrentImage(image);
        Macro.setOptions(options);
        new BreatheSequence().run("");
        WindowManager.setTempCurrentImage(null);
        return Interpreter.getLastBatchModeImage();
    }

    @Test
    void theOptionLineIsCarriedOut() {
        ImagePlus film = run(image(), OPTIONS);
        ImagePlus expected = Breathe.of(image()).with(Settings.parse(OPTIONS)).run();
        assertEquals("pier-breathe", film.getTitle());
        assertEquals(4, film.getStackSize());
        for (int i = 1; i <= 4; i++)
            assertArrayEquals((int[]) expected.getStack().getPixels(i), (int[])
                    film.getStack().getPixels(i));
    }

    @Test
    void withoutOptionsEverythingIsAtItsDefault() {
        ImagePlus film = run(image(), "");
        assertTrue(film.getInfoProperty().startsWith("run(\"Breathe Sequence...\");\n"), film.getInfoProperty());
        assertEquals(25, film.getCalibration().fps);
    }

    @Test
    void theRecipeInTheNotesMakesTheSameFilmAgain() {
        ImagePlus film = run(image(), OPTIONS + " ending=[Fade out] seed=3");
        String line = film.getInfoProperty().lines().findFirst().orElseThrow();
        ImagePlus again = run(image(), line.replaceFirst(".*\", \"", "").replaceFirst("\"\\);$", ""));
        for (int i = 1; i <= 4; i++)
            assertArrayEquals((int[]) film.getStack().getPixels(i), (int[])
                    again.getStack().getPixels(i));
    }

    @Test
    void escapeEndsARunAndNothingIsLeftBehind(@TempDir Path folder) throws Exception {
        Thread finger = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) IJ.setKeyDown(KeyEvent.VK_ESCAPE);
        });
        finger.start();
        run(image(), "mood=Calm seconds=3600 treat=Data output=GIF file=[" + folder.resolve("film.gif") + "]");
        finger.interrupt();
        finger.join();
        IJ.resetEscape();
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void photosThatAreNotOpenAreFilmedOnCallAndProblemsAreAnswered(@TempDir Path folder) throws IOException {
        new FileSaver(image()).saveAsPng(folder.resolve("pier.png").toString());
        assertEquals("", Batch.photos(folder.toString(), OPTIONS + " output=GIF"));
        assertTrue(Files.size(folder.resolve("pier-breathe.gif")) > 0);
        assertTrue(Batch.photos(folder.toString(), "mood=Grumpy").contains("Melancholic"));
        assertTrue(Batch.photos(folder.resolve("nowhere").toString(), "").endsWith("."));
    }

    @Test
    void withoutADisplayNoDialogClassIsLoaded(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("classes.txt");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Headless.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertEquals(0, java.waitFor());
        List<String> loaded = Files.readAllLines(log, StandardCharsets.UTF_8);
        assertTrue(loaded.stream().anyMatch(line -> line.contains("frames=4")), "the film was made");
        for (String dialog : List.of("BreatheDialog", "PhotoChooser", "javax.swing.JDialog", "ij.gui.GenericDialog"))
            assertFalse(loaded.stream().anyMatch(line -> line.contains(dialog)), dialog);
    }

    /** A program without a display that runs the command. */
    static final class Headless {
        private Headless() {}

        public static void main(String[] arguments) {
            Interpreter.batchMode = true;
            Thread.currentThread().setName("Run$_main");
            ImagePlus film = ScriptedRunTest.run(image(), OPTIONS);
            System.out.println("frames=" + film.getStackSize());
        }
    }
}
