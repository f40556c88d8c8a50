package org.breathe.model;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The nets that travel in the jar.
 *
 * @param nets one entry for each
 */
record Catalog(List<Entry> nets) {
	/**
	 * A net of the catalogue.
	 *
	 * @param name what the program calls it
	 * @param task what it is for, in a few words
	 * @param file its file beside the catalogue
	 * @param sha256 of the file, in lower-case hexadecimal
	 * @param bytes the length of the file
	 * @param licence its SPDX identifier
	 * @param origin who made it and how it came here
	 * @param input the tensors it takes
	 * @param output the tensors it gives
	 * @param notes what a user of the net must know
	 */
	record Entry(String name, String task, String file, String sha256, long bytes, String licence, String origin,
		String input, String output, String notes) {
	}

	/**
	 * Reads a catalogue written in JSON.
	 *
	 * @throws IOException if it cannot be read or is no catalogue
	 */
	static Catalog read(InputStream json) throws IOException {
		try (Reader reader = new InputStreamReader(json, StandardCharsets.UTF_8)) {
			return new Gson().fromJson(reader, Catalog.class);
		} catch (JsonParseException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	Optional<Entry> find(String name) {
		return nets.stream().filter(net -> net.name().equals(name)).findFirst();
	}
}
