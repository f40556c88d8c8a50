package org.breathe;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.breathe.export.Format;

/**
 * The file that a film goes to.
 *
 * @param format how it is written
 * @param file where
 */
record Destination(Format format, Path file) {
    /** The movie format that is wished for; empty if a stack is. */
    static Optional<Format> wished(Settings settings) {
        String output = settings.get("output");
        return Arrays.stream(Format.values())
                .filter(each -> each.toString().equals(output))
                .findFirst();
    }

    /**
     * Where to write. Unless the settings name a format, the file's ending does, and else it is MP4; unless they name a
     * file, it is a new one beside the source.
     */
    static Destination of(Settings settings, StillSource source) {
        String file = settings.get("file");
        Format format = wished(settings).or(() -> endingOf(file)).orElse(Format.MP4);
        if (file.isEmpty())
            return new Destination(format, unused(source.folder(), source.title() + "-breathe", format));
        return new Destination(format, Path.of(format.fits(file) ? file : file + "." + format.extension()));
    }

    private static Optional<Format> endingOf(String file) {
        return Arrays.stream(Format.values()).filter(each -> each.fits(file)).findFirst();
    }

    private static Path unused(Path folder, String name, Format format) {
        Path file = folder.resolve(name + "." + format.extension());
        for (int i = 2; Files.exists(file); i++) file = folder.resolve(name + "-" + i + "." + format.extension());
        return file;
    }
}
