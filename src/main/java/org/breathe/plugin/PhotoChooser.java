package org.breathe.plugin;

import ij.IJ;
import ij.io.OpenDialog;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JFileChooser;
import javax.swing.SwingUtilities;
import org.breathe.errors.ErrorMessages;

/** Asks for photographs or a folder of them. */
final class PhotoChooser {
    private PhotoChooser() {}

    /** What was chosen; nothing if the user cancelled. Not to be called on the event thread. */
    static List<Path> ask() {
        List<Path> chosen = new ArrayList<>();
        try {
            SwingUtilities.invokeAndWait(() -> {
                JFileChooser chooser = new JFileChooser(OpenDialog.getDefaultDirectory());
                chooser.setDialogTitle("Breathe – choose photos or a folder");
                chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
                chooser.setMultiSelectionEnabled(true);
                if (chooser.showOpenDialog(IJ.getInstance()) == JFileChooser.APPROVE_OPTION)
                    Stream.of(chooser.getSelectedFiles()).map(File::toPath).forEach(chosen::add);
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(ErrorMessages.of(e.getCause()), e.getCause());
        }
        return chosen;
    }
}
