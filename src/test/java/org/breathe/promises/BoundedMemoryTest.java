package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A film needs 256 MB and 64 bytes for each px of a frame and each still in use, however long it is. */
class BoundedMemoryTest {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 800;
    private static final int STILLS = 2;

    @TempDir
    Path folder;

    /** The program that runs in a heap of its own: from two pictures through their dissolve into a movie. */
    static final class Filming {
        private Filming() {}

        public static void main(String[] args) {
            List<ImagePlus> stills = List.of(large("room.jpg"), large(Gallery.PORTRAIT));
            Settings wish = Settings.parse("mood=Nostalgic size=1200 seconds=8 order=[1,2] frames=" + args[1])
                    .with("output", "AVI")
                    .with("file", args[0]);
            Breathe.of(stills).with(wish).threads(2).write();
        }

        private static ImagePlus large(String name) {
            return new ImagePlus(
                    name, IJ.openImage("samples/" + name).getProcessor().resize(WIDTH, HEIGHT, true));
        }
    }

    @Test
    void aFilmInFullSizeFits() throws IOException, InterruptedException {
        film("98-101", heap());
    }

    /** What {@link #film} may use, MB. */
    static long heap() {
        return 256 + 64L * WIDTH * HEIGHT * STILLS / 1_000_000;
    }

    private void film(String frames, long megabytes) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Path movie = folder.resolve("film.avi");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Filming.class.getName(),
                        movie.toString(),
                        frames)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "takes too long");
        assertEquals(0, process.exitValue(), () -> read(log));
        assertTrue(Files.size(movie) > 0);
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
