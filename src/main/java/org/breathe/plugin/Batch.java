package org.breathe.plugin;

import ij.IJ;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.errors.ErrorMessages;
import org.breathe.image.Photos;
import org.breathe.mood.NamedMood;

/**
 * What macros {@code call} to work through photographs that are not open. Nothing here ends a macro: a call that
 * makes a piece answers with an empty string, or with a sentence on what went wrong.
 *
 * <pre>{@code
 * problem = call("org.breathe.plugin.Batch.photos", "/photos/june", "mood=Calm output=MP4");
 * if (problem != "") print(problem);
 * }</pre>
 */
public final class Batch {
    private Batch() {}

    /**
     * Makes one piece of photographs: a film is written, a stack is shown.
     *
     * @param paths files and folders, one in each line
     * @param options an option line; see {@link Settings#parse}
     * @return an empty string, or a sentence
     */
    public static String photos(String paths, String options) {
        IJ.resetEscape();
        try {
            List<Path> files = Stream.of(paths.split("\n"))
                    .filter(line -> !line.isBlank())
                    .map(Path::of)
                    .toList();
            CommandRun.run(Breathe.of(Photos.open(files)), Settings.parse(options));
            return "";
        } catch (CancellationException e) {
            return "Cancelled.";
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            ProblemLog.write(e);
            return ErrorMessages.of(e);
        }
    }

    /** Tells the names of all moods, one in each line, for macros that make a film of each. */
    public static String moods() {
        return Stream.of(NamedMood.values()).map(NamedMood::label).collect(Collectors.joining("\n"));
    }
}
