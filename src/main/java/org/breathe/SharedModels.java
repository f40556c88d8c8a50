package org.breathe;

import ij.IJ;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.breathe.model.Models;

/** The models of each folder, opened once and kept: loading costs more than looking, and ImageJ runs for days. */
final class ModelCache {
    private static final Map<Path, Models> OPEN = new HashMap<>();

    private ModelCache() {}

    /** Where users put weights of their own: {@code models/breathe} beside ImageJ; relative where that is unknown. */
    static Path folder() {
        String home = IJ.getDirectory("imagej");
        return Path.of(home == null ? "" : home, "models", "breathe");
    }

    static synchronized Models in(Path folder) {
        return OPEN.computeIfAbsent(folder.toAbsolutePath().normalize(), Models::open);
    }
}
