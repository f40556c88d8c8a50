package org.breathe;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.breathe.export.Format;
import org.breathe.options.PieceOptions;

/**
 * The file that a film goes to.
 *
 * @param format how it is written
 * @param file where
 */
record MovieDestination(Format format, Path file) {
    /**
     * Where to write. Unless the options name a format, the file's ending does, and else it is MP4; unless they name a
     * file, it is a new one beside the source.
     */
    static MovieDestination of(PieceOptions options, StillSource source) {
        Optional<Path> file = options.file();
        Format format = options.output()
                .format()
                .or(() -> file.flatMap(MovieDestination::endingOf))
                .orElse(Format.MP4);
        return new MovieDestination(
                format,
                file.map(named -> ending(named, format))
                        .orElseGet(() -> unused(source.folder(), source.title() + "-breathe", format)));
    }

    private static Optional<Format> endingOf(Path file) {
        return Arrays.stream(Format.values())
                .filter(each -> each.fits(file.toString()))
                .findFirst();
    }

    private static Path ending(Path file, Format format) {
        return format.fits(file.toString()) ? file : Path.of(file + "." + format.extension());
    }

    private static Path unused(Path folder, String name, Format format) {
        Path file = folder.resolve(name + "." + format.extension());
        for (int i = 2; Files.exists(file); i++) file = folder.resolve(name + "-" + i + "." + format.extension());
        return file;
    }
}
