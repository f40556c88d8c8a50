package org.breathe.model;

import java.io.IOException;
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
		byte[] weights = Files.readAllBytes(path.resolve(file));
		String sha256 = Sha256.of(weights);
		Path note = path.resolve(file + ".sha256");
		if (Files.isRegularFile(note)) {
			// As sha256sum writes them: the checksum, then perhaps the file's name.
			String noted = Files.readString(note).strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
			if (!noted.equals(sha256))
				throw new IOException("the checksum of " + file + " is not the one in " + note.getFileName());
			return Optional.of(weights);
		}
		Optional<Catalog.Entry> published = catalog.publishedAs(file);
		if (published.isPresent() && !published.get().sha256().equals(sha256))
			throw new IOException(file + " is damaged or another than " + published.get().origin()
				+ " gives out, and another needs a name of its own");
		return Optional.of(weights);
	}

	@Override
	public String toString() {
		return path == null ? "a models folder" : path.toString();
	}
}
