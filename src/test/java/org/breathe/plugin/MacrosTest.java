package org.breathe.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ij.IJ;
import ij.io.FileSaver;
import ij.macro.Interpreter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.breathe.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The macros that travel with the plugin, run as they would be without a window. */
class MacrosTest {
    private static final String QUICK = "seconds=1 fps=4 treat=Data";

    @TempDir
    Path photos;

    /** Without its window ImageJ takes every macro file for a batch, and does not take that back. */
    @AfterEach
    void endBatch() {
        Interpreter.batchMode = false;
    }

    private static void run(String macro, Path folder, String wish) {
        IJ.runMacroFile(Path.of("macros", macro).toAbsolutePath().toString(), folder + "|" + wish);
    }

    private static Path photoIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        new FileSaver(ScriptedRunTest.image())
                .saveAsPng(folder.resolve("pier.png").toString());
        return folder;
    }

    private static List<String> films(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".gif") || name.endsWith(".mp4"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFolderBecomesAFilm() throws IOException {
        run("Breathe_Folder.ijm", photoIn(photos), QUICK + " output=GIF");
        assertEquals(List.of("pier-breathe.gif"), films(photos));
    }

    @Test
    void everyFolderBecomesAFilmAndBadOnesAreLeftOut() throws IOException {
        photoIn(photos.resolve("june"));
        Files.createDirectory(photos.resolve("empty"));
        Files.writeString(Files.createDirectory(photos.resolve("broken")).resolve("a.jpg"), "no picture");
        photoIn(photos.resolve("my trip"));
        run("Breathe_Folders.ijm", photos, QUICK + " output=GIF");
        assertEquals(List.of("june/pier-breathe.gif", "my trip/pier-breathe.gif"), films(photos));
    }

    @Test
    void everyMoodBecomesAFilm() throws IOException {
        run("Breathe_Moods.ijm", photoIn(photos), QUICK);
        List<String> named = Settings.choices("mood").stream()
                .skip(1)
                .map(mood -> mood.toLowerCase(Locale.ROOT) + ".mp4")
                .sorted()
                .toList();
        assertEquals(named, films(photos));
    }
}
