package org.breathe.nets;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the evaluation is asked for beyond its tables.
 *
 * @param candidate a folder with nets that may take the place of those in the jar
 * @param stereo a folder that {@code stereo.sh} filled
 * @param photos a folder of photographs that are only looked at
 * @param films a folder of films whose frames are left out and made anew
 * @param latency whether time and memory are measured
 */
record Wishes(
        Optional<Path> candidate, Optional<Path> stereo, Optional<Path> photos, Optional<Path> films, boolean latency) {
    /** Those of the properties {@code nets.folder}, {@code .stereo}, {@code .photos}, {@code .films}, {@code .latency}. */
    static Wishes ofProperties() {
        return new Wishes(
                folder("nets.folder"),
                folder("nets.stereo"),
                folder("nets.photos"),
                folder("nets.films"),
                Boolean.getBoolean("nets.latency"));
    }

    private static Optional<Path> folder(String property) {
        return Optional.of(System.getProperty(property, ""))
                .filter(path -> !path.isEmpty())
                .map(Path::of);
    }
}
