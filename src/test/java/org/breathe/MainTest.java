package org.breathe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.io.FileSaver;
import ij.process.ColorProcessor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.breathe.Settings.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final String QUICK = "seconds=1 fps=4 treat=Data output=GIF";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path here;

    private int run(String... arguments) {
        return Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path good(String name) throws IOException {
        Path folder = Files.createDirectory(here.resolve(name));
        ColorProcessor picture = new ColorProcessor(32, 24);
        for (int i = 0; i < picture.getPixelCount(); i++) picture.set(i, 0xff101820 + 40 * i);
        new FileSaver(new ImagePlus("a", picture))
                .saveAsPng(folder.resolve("a.png").toString());
        return folder;
    }

    private Path empty(String name) throws IOException {
        return Files.createDirectory(here.resolve(name));
    }

    private Path damaged(String name) throws IOException {
        return Files.writeString(empty(name).resolve("a.jpg"), "This is no picture.")
                .getParent();
    }

    @Test
    void badFoldersAreSkippedWithASentenceAndTheOthersAreFilmed() throws IOException {
        Path out = here.resolve("films");
        int code = run(
                "--settings",
                QUICK,
                "--out",
                out.toString(),
                good("june").toString(),
                empty("empty").toString(),
                damaged("damaged").toString(),
                good("july").toString(),
                here.resolve("gone").toString(),
                good("august").toString());
        assertEquals(Main.SOME, code);
        try (Stream<Path> films = Files.list(out)) {
            assertEquals(
                    List.of("august-breathe.gif", "july-breathe.gif", "june-breathe.gif"),
                    films.map(film -> film.getFileName().toString()).sorted().toList());
        }
        for (String bad : List.of("empty", "damaged", "gone"))
            assertEquals(
                    1,
                    complained()
                            .lines()
                            .filter(line -> line.contains(bad) && line.endsWith("."))
                            .count(),
                    bad);
    }

    @Test
    void foldersOfTheSameNameDoNotReplaceEachOther() throws IOException {
        Path out = here.resolve("films");
        Path first = good("june");
        here = empty("other");
        Path second = good("june");
        assertEquals(Main.ALL, run("--settings", QUICK, "--out", out.toString(), first.toString(), second.toString()));
        assertTrue(Files.exists(out.resolve("june-breathe.gif")) && Files.exists(out.resolve("june-breathe-2.gif")));
    }

    @Test
    void aFilmLiesBesideItsPicturesUnlessAFolderIsNamed() throws IOException {
        Path folder = good("june");
        assertEquals(Main.ALL, run("--settings", QUICK, folder.toString()));
        Path film = folder.resolve("a-breathe.gif");
        assertTrue(Files.size(film) > 0);
        assertTrue(said().contains(film + ": 4 frames"), said());
    }

    @Test
    void picturesThatAreNamedThemselvesMakeOneFilm() throws IOException {
        Path first = good("june").resolve("a.png");
        Path second = good("july").resolve("a.png");
        Path film = here.resolve("both.gif");
        String line = QUICK + " file=" + film;
        assertEquals(Main.ALL, run("--settings", line, first.toString(), second.toString()));
        assertTrue(Files.size(film) > 0);
    }

    @Test
    void ifNothingCouldBeMadeTheExitCodeTells() throws IOException {
        assertEquals(Main.NONE, run("--settings", QUICK, empty("empty").toString()));
        assertFalse(complained().isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--settings mood=Grumpy x",
                "--settings",
                "--sideways x y",
                "--threads none x",
                "--settings output=Stack x"
            })
    void aLineThatIsNotUnderstoodIsExplainedAndNothingIsTried(String line) {
        assertEquals(Main.USAGE, run(line.isEmpty() ? new String[0] : line.split(" ")));
        List<String> lines = complained().lines().toList();
        assertTrue(lines.get(0).endsWith(".") && lines.get(1).startsWith("Usage"), complained());
    }

    @Test
    void helpExplainsEveryKey() {
        assertEquals(Main.ALL, run("--help"));
        for (Key key : Settings.keys())
            assertTrue(said().contains("  " + key.name()) && said().contains(key.help()), key.name());
    }
}
