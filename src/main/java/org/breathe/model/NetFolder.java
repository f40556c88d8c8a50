package org.breathe.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.breathe.image.Sha256;

/**
 * A folder of the user's nets. A file {@code NAME.onnx.sha256} beside {@code NAME.onnx}, as publishers offer them, must
 * name its checksum; without one, a file that is called like a published net must be it.
 *
 * @param path null or absent: it holds nothing
 */
record NetFolder(Path path) {
    /**
     * The content of a file; empty if there is none of that name.
     *
     * @param catalog knows the nets that others publish
     * @throws IOException if the file cannot be read or its checksum is wrong; the message says so without a full stop
     */
    Optional<byte[]> read(String file, Catalog catalog) throws IOException {
        if (path == null || !Files.isRegularFile(path.resolve(file))) return Optional.empty();
        byte[] weights = content(file);
        String sha256 = Sha256.of(weights);
        String note = file + ".sha256";
        if (Files.isRegularFile(path.resolve(note))) {
            // As sha256sum writes them: the checksum, then perhaps the file's name, which may be in any encoding.
            String noted = new String(content(note), StandardCharsets.ISO_8859_1)
                    .strip()
                    .split("\\s+")[0];
            if (!noted.toLowerCase(Locale.ROOT).equals(sha256))
                throw new IOException("the checksum of " + file + " is not the one in " + note);
            return Optional.of(weights);
        }
        Optional<Catalog.Entry> published = catalog.publishedAs(file);
        if (published.isPresent() && !published.get().sha256().equals(sha256))
            throw new IOException(file + " is damaged or another than "
                    + published.get().origin() + " gives out, and another needs a name of its own");
        return Optional.of(weights);
    }

    private byte[] content(String file) throws IOException {
        try {
            return Files.readAllBytes(path.resolve(file));
        } catch (FileSystemException e) {
            // Its message may be no more than the path.
            throw new IOException(file + " in " + path + " cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return path == null ? "a models folder" : path.toString();
    }
}
