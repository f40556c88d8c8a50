package org.breathe.plugin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import ij.IJ;
import ij.ImageJ;
import ij.ImagePlus;
import ij.Menus;
import ij.Prefs;
import ij.WindowManager;
import ij.plugin.frame.Recorder;
import java.awt.Dialog;
import java.awt.GraphicsEnvironment;
import java.util.concurrent.CompletableFuture;
import javax.swing.JLabel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The command in a running ImageJ. */
@Timeout(60)
class ImageJTest {
    private static ImageJ imagej;
    private String before;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void open() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "There is no display, so ImageJ cannot be opened.");
        imagej = new ImageJ(ImageJ.EMBEDDED);
        imagej.exitWhenQuitting(false);
        Menus.getCommands().put(BreatheSequence.COMMAND, BreatheSequence.class.getName());
    }

    @AfterAll
    static void quit() {
        if (imagej != null) imagej.quit();
    }

    @BeforeEach
    void setMemoryAside() {
        before = Prefs.get("breathe.settings", "");
        Prefs.set("breathe.settings", "seconds=1 fps=4 treat=Data");
        ScriptedRunTest.image().show();
    }

    @AfterEach
    void restoreMemory() {
        if (Recorder.getInstance() != null) Recorder.getInstance().close();
        while (WindowManager.getImageCount() > 0) {
            ImagePlus image = WindowManager.getCurrentImage();
            image.changes = false;
            image.close();
        }
        Prefs.set("breathe.settings", before);
    }

    @Test
    void whatIsRecordedReplaysToTheSameBytes() throws Exception {
        Recorder recorder = new Recorder();
        IJ.doCommand(BreatheSequence.COMMAND);
        Pilot.until(() -> Pilot.dialog().isPresent());
        Pilot.press("Another");
        Pilot.press("OK");
        Pilot.until(() -> !recorder.getText().isEmpty());
        String recorded = recorder.getText();
        assertEquals("run(\"Breathe Sequence...\", \"seconds=1 fps=4 treat=Data seed=2\");", recorded.strip());
        ImagePlus film = WindowManager.getImage("pier-breathe");
        WindowManager.setCurrentWindow(WindowManager.getImage("pier").getWindow());
        IJ.runMacro(recorded);
        ImagePlus again = WindowManager.getImage("pier-breathe-1");
        assertEquals(4, again.getStackSize());
        for (int i = 1; i <= 4; i++)
            assertArrayEquals((int[]) film.getStack().getPixels(i), (int[])
                    again.getStack().getPixels(i));
    }

    @Test
    void aCancelledDialogLeavesNoLineAndNoImage() throws Exception {
        Recorder recorder = new Recorder();
        IJ.doCommand(BreatheSequence.COMMAND);
        Pilot.until(() -> Pilot.dialog().isPresent());
        Pilot.press("Cancel");
        Pilot.until(() -> Pilot.dialog().isEmpty());
        Pilot.until(() -> Recorder.getCommand() == null);
        assertEquals("", recorder.getText());
        assertEquals(1, WindowManager.getImageCount());
    }

    @Test
    void withoutAnImageItAsksForPhotosAndMayBeLeftAlone() throws Exception {
        WindowManager.getCurrentImage().close();
        IJ.doCommand(BreatheSequence.COMMAND);
        Pilot.until(() -> Pilot.dialog().isPresent());
        assertTrue(Pilot.dialog().orElseThrow().getTitle().contains("choose photos"));
        Pilot.press("Cancel");
        Pilot.until(() -> Pilot.dialog().isEmpty());
        assertEquals(0, WindowManager.getImageCount());
    }

    @Test
    void thePreviewPlaysThePhotoThatIsOpen() throws Exception {
        Prefs.set("breathe.settings", "");
        IJ.openImage("samples/astronaut.png").show();
        IJ.doCommand(BreatheSequence.COMMAND);
        Pilot.until(() -> Pilot.dialog().isPresent());
        JLabel feeling = Pilot.find(
                JLabel.class,
                label -> label.getText() != null && label.getText().isBlank());
        Pilot.until(() -> !feeling.getText().isBlank());
        Pilot.photograph("dialog-photo");
        Pilot.press("Cancel");
    }

    @Test
    void aMacroWithoutOptionsOpensNoDialog() {
        IJ.runMacro("run(\"Breathe Sequence...\");");
        assertTrue(Pilot.dialog().isEmpty());
        assertEquals(25, WindowManager.getImage("pier-breathe").getCalibration().fps, "the default, not the memory");
    }

    @Test
    void theFilmPlaysInItsWindow() {
        IJ.runMacro("run(\"Breathe Sequence...\", \"mood=Tense seconds=1 fps=4 treat=Data\");");
        ImagePlus film = WindowManager.getImage("pier-breathe");
        for (int i = 1; i <= 4; i++) {
            film.setSlice(i);
            assertArrayEquals((int[]) film.getStack().getPixels(i), (int[])
                    film.getProcessor().getPixels());
        }
    }

    @Test
    void aMacroWithAnImpossibleValueIsAbortedWithTheSentence() throws Exception {
        CompletableFuture<String> macro = CompletableFuture.supplyAsync(
                () -> IJ.runMacro("run(\"Breathe Sequence...\", \"mood=Grumpy\"); rename(\"went on\");"));
        Pilot.until(() -> Pilot.showing(Dialog.class).findFirst().isPresent());
        Dialog error = Pilot.showing(Dialog.class).findFirst().orElseThrow();
        assertTrue(error.getWidth() < 1000, "it fits a small screen");
        while (!macro.isDone()) {
            error.dispose();
            Thread.sleep(50);
        }
        assertEquals("pier", WindowManager.getCurrentImage().getTitle());
    }
}
