package org.breathe.pipeline;

import ij.IJ;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.breathe.model.Models;

/**
 * The models of each folder, opened once and shared by all who take them.
 * <p>
 * Loading costs more than looking and a script makes many pieces, so the models of the folder taken last stay open,
 * used or not. Those of any other folder are closed when the last who took them has released them; what is open when
 * the program ends, the system frees. Safe for use by several threads.
 */
public final class SharedModels {
    private static final SharedModels ALL = new SharedModels();

    private final Map<Path, ModelsInUse> opened = new HashMap<>();
    private Path latest;

    /** The models of one folder and how many hold them. */
    private static final class ModelsInUse {
        final Models models;
        int users;

        ModelsInUse(Path folder) {
            models = Models.open(folder);
        }
    }

    SharedModels() {}

    /** Those of this process. */
    static SharedModels all() {
        return ALL;
    }

    /** Where users put weights of their own: {@code models/breathe} beside ImageJ; relative where that is unknown. */
    public static Path folder() {
        String home = IJ.getDirectory("imagej");
        return Path.of(home == null ? "" : home, "models", "breathe");
    }

    /** The models of a folder; to be released as often as they are taken. */
    synchronized Models take(Path folder) {
        Path key = key(folder);
        ModelsInUse inUse = opened.computeIfAbsent(key, ModelsInUse::new);
        inUse.users++;
        Path before = latest;
        latest = key;
        if (before != null) closeIfUnused(before);
        return inUse.models;
    }

    /** Gives back what was taken; its nets must not be used any more. */
    synchronized void release(Path folder) {
        Path key = key(folder);
        opened.get(key).users--;
        closeIfUnused(key);
    }

    private void closeIfUnused(Path key) {
        ModelsInUse inUse = opened.get(key);
        if (inUse.users == 0 && !key.equals(latest)) {
            opened.remove(key);
            inUse.models.close();
        }
    }

    private static Path key(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
