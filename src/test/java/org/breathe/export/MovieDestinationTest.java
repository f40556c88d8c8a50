package org.breathe.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.breathe.options.OptionLine;
import org.breathe.options.PieceOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovieDestinationTest {
    @ParameterizedTest
    @CsvSource({
        "'',/films/a.gif,GIF,/films/a.gif",
        "'',/films/a,MP4,/films/a.mp4",
        "WebM,/films/a.gif,WEBM,/films/a.gif.webm",
        "AVI lossless,/films/a.AVI,AVI_LOSSLESS,/films/a.AVI",
        "Stack,/films/a.webm,WEBM,/films/a.webm"
    })
    void aFilmGoesToTheFileInTheFormatOfItsEndingUnlessOneIsNamed(
            String output, String file, Format format, String written) {
        PieceOptions options = new PieceOptions(OptionLine.parse("output=[" + output + "] file=" + file));
        assertEquals(
                new MovieDestination(format, Path.of(written)),
                MovieDestination.of(options.output().format(), options.file(), null));
    }
}
