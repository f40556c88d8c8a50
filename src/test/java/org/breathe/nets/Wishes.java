package org.breathe.nets;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the evaluation is asked for beyond its tables.
 *
 * @param candidate a folder with nets that may take the place of those in the jar
 * @param stereo a folder that {@code stereo.sh} filled
 * @param photos a folder of photographs that are only looked at
 * @param latency whether time and memory are measured
 */
record Wishes(Optional<Path> candidate, Optional<Path> stereo, Optional<Path> photos, boolean latency) {
	/** Those of the properties {@code nets.folder}, {@code nets.stereo}, {@code nets.photos} and {@code nets.latency}. */
	static Wishes ofProperties() {
		return new Wishes(folder("nets.folder"), folder("nets.stereo"), folder("nets.photos"),
			Boolean.getBoolean("nets.latency"));
	}

	private static Optional<Path> folder(String property) {
		return Optional.of(System.getProperty(property, "")).filter(path -> !path.isEmpty()).map(Path::of);
	}
}
