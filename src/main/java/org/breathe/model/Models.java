package org.breathe.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.breathe.image.Sha256;

/**
 * The nets that the program can use, each loaded when it is first asked for. Weights come from the jar; a file of the
 * same name in the user's folder takes the place of the one in the jar.
 * <p>
 * A net that cannot be had is no error: it is absent, and {@link #notes()} says why, once per reason.
 *
 * <pre>{@code
 * try (Models models = Models.open(Path.of("models/breathe"))) {
 *     models.net("selfie").ifPresent(net -> ...);
 * }
 * }</pre>
 *
 * Safe for use by several threads.
 */
public final class Models implements AutoCloseable {
	private static final String SHELF = "/models/breathe/";

	private final Shelf shelf;
	private final Path folder;
	private final Map<String, Optional<OnnxRuntime.LoadedNet>> loaded = new HashMap<>();
	private final Map<String, String> used = new TreeMap<>();
	private final Set<String> notes = new LinkedHashSet<>();
	private boolean closed;

	/** Where the weights that travel with the program lie. */
	@FunctionalInterface
	interface Shelf {
		/** A file's content, or null if there is none of that name. */
		InputStream open(String file) throws IOException;
	}

	Models(Shelf shelf, Path folder) {
		this.shelf = shelf;
		this.folder = folder;
	}

	/**
	 * The nets in the jar and those in a folder of the user's.
	 *
	 * @param folder holds files that override those in the jar, and further nets; null or absent: none
	 */
	public static Models open(Path folder) {
		return new Models(file -> Models.class.getResourceAsStream(SHELF + file), folder);
	}

	/**
	 * The net of that name in the catalogue, else the one in the file {@code name.onnx} of the user's folder; absent if
	 * there is none or it cannot run here.
	 *
	 * @throws IllegalStateException if these models are closed
	 */
	public synchronized Optional<Net> net(String name) {
		if (closed) throw new IllegalStateException("The models are closed; open them again.");
		return loaded.computeIfAbsent(name, this::load).map(Net.class::cast);
	}

	/** Why nets are absent: one sentence for each reason met so far. */
	public synchronized List<String> notes() {
		return List.copyOf(notes);
	}

	/** The SHA-256 of each net that was loaded, by the net's name, in hexadecimal. */
	public synchronized Map<String, String> used() {
		return Map.copyOf(used);
	}

	/** Frees the natives' memory. Nets handed out refuse to run from then on. */
	@Override
	public synchronized void close() {
		closed = true;
		loaded.values().forEach(net -> net.ifPresent(OnnxRuntime.LoadedNet::close));
		loaded.clear();
	}

	private Optional<OnnxRuntime.LoadedNet> load(String name) {
		try {
			String obstacle = OnnxRuntime.obstacle();
			if (!obstacle.isEmpty()) throw new NoEngine(obstacle);
			byte[] weights = weights(name);
			OnnxRuntime.LoadedNet net = OnnxRuntime.load(name, weights);
			used.put(name, Sha256.of(weights));
			return Optional.of(net);
		} catch (NoEngine | LinkageError e) {
			notes.add("ONNX Runtime does not run here (" + e.getMessage()
				+ "), so pictures are read without nets; reinstall the plugin with all its jars to have them.");
		} catch (IOException e) {
			notes.add("The net " + name + " cannot be used (" + e.getMessage()
				+ "), so the program does without; reinstall the plugin or mend the file.");
		}
		return Optional.empty();
	}

	private byte[] weights(String name) throws IOException {
		Optional<Catalog.Entry> entry = catalog().find(name);
		String file = entry.map(Catalog.Entry::file).orElse(name + ".onnx");
		if (folder != null && Files.isRegularFile(folder.resolve(file))) return Files.readAllBytes(folder.resolve(file));
		if (entry.isEmpty()) throw new IOException(file + " is not in " + (folder == null ? "a models folder" : folder));
		byte[] weights = onShelf(file);
		if (!Sha256.of(weights).equals(entry.get().sha256()))
			throw new IOException("the checksum of " + file + " is not the one in the catalogue");
		return weights;
	}

	private Catalog catalog() throws IOException {
		try (InputStream json = shelf.open("catalog.json")) {
			if (json == null) throw new IOException("catalog.json is missing");
			return Catalog.read(json);
		}
	}

	private byte[] onShelf(String file) throws IOException {
		try (InputStream in = shelf.open(file)) {
			if (in == null) throw new IOException(file + " is missing");
			return in.readAllBytes();
		}
	}

	private static final class NoEngine extends Exception {
		private static final long serialVersionUID = 1;

		NoEngine(String why) {
			super(why);
		}
	}
}
