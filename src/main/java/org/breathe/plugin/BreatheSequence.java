package org.breathe.plugin;

import ij.IJ;
import ij.ImagePlus;
import ij.Macro;
import ij.WindowManager;
import ij.macro.Interpreter;
import ij.plugin.PlugIn;
import ij.plugin.frame.Recorder;
import java.awt.GraphicsEnvironment;
import java.util.concurrent.CancellationException;
import org.breathe.errors.ErrorMessages;

/**
 * The command {@code Plugins > Breathe > Breathe Sequence...}. From the menu it asks; from a macro, a script or without
 * a screen it takes its settings from the option line, everything else from the defaults, and never opens a dialog.
 *
 * <pre>{@code
 * run("Breathe Sequence...", "mood=Calm seconds=20 ending=[Fade out]");
 * }</pre>
 */
public final class BreatheSequence implements PlugIn {
    /** The label in the menu, by which macros call the command. */
    static final String COMMAND = "Breathe Sequence...";

    /** Animates the current image. Problems are told in ImageJ's way, which ends a macro. */
    @Override
    public void run(String argument) {
        String options = Macro.getOptions();
        IJ.resetEscape();
        // Everything beyond this class may need libraries that are not there; ImageJ itself would say nothing.
        try {
            if (options != null || isScripted()) CommandRun.scripted(currentImage(), options);
            else CommandRun.interactive(currentImage());
        } catch (CancellationException e) {
            forget();
            IJ.showStatus(ErrorMessages.of(e));
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            forget();
            ProblemLog.write(e);
            IJ.error(COMMAND, ErrorMessages.wrapped(e));
        }
    }

    /** What was not carried out must not be recorded: the bare command would run with the defaults. */
    private static void forget() {
        if (Recorder.record) Recorder.setCommand(null);
    }

    private static ImagePlus currentImage() {
        return WindowManager.getCurrentImage();
    }

    /**
     * Whether nobody is there to be asked though there are no options. ImageJ runs a macro's commands on threads of a
     * certain name; Fiji uses such threads again for other things once the macro has ended.
     */
    private static boolean isScripted() {
        boolean called = Thread.currentThread().getName().startsWith("Run$_") && IJ.isMacro();
        return called || Interpreter.isBatchMode() || GraphicsEnvironment.isHeadless();
    }
}
