package org.breathe.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.breathe.image.StillSource;

/**
 * The file that a film goes to.
 *
 * @param format how it is written
 * @param file where
 */
public record MovieDestination(Format format, Path file) {
    /**
     * Where to write the film of a source.
     *
     * @param wanted the format; if empty, what the file's ending says, else MP4
     * @param file gets the ending of the format if it has none that fits; if empty, a new file beside the source
     */
    public static MovieDestination of(Optional<Format> wanted, Optional<Path> file, StillSource source) {
        Format format =
                wanted.or(() -> file.flatMap(MovieDestination::endingOf)).orElse(Format.MP4);
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
