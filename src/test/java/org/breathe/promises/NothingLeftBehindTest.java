package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.export.Format;
import org.breathe.export.MovieFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every type of pixel becomes a movie of every format, whole and counted, and nothing else is left in the folder. */
class NothingLeftBehindTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aMovieIsAllThatIsWritten(Pixels type) throws IOException {
        Breathe breathe = Breathe.of(Gallery.stack(type, 49, Gallery.PORTRAIT, "coffee.png"));
        for (Format format : Format.values()) {
            Path file = folder.resolve("film." + format.extension());
            Settings wish = Settings.parse("mood=Calm seconds=1 fps=9")
                    .with("output", format.toString())
                    .with("file", file.toString());
            MovieFile movie = breathe.with(wish).movie();
            assertEquals(9, movie.frames(), format + " of " + type);
            try (Stream<Path> left = Files.list(folder)) {
                assertEquals(List.of(movie.file()), left.toList());
            }
            assertTrue(Files.size(movie.file()) > 500);
            Files.delete(movie.file());
        }
    }
}
