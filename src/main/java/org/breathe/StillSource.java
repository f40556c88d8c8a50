package org.breathe;

import ij.ImagePlus;
import ij.io.FileInfo;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.breathe.cache.BoundedCache;
import org.breathe.image.Photos;
import org.breathe.image.Placement;
import org.breathe.image.ResultMetadata;
import org.breathe.image.Sequence;
import org.breathe.image.StackReading;
import org.breathe.image.Stacks;
import org.breathe.model.Models;
import org.breathe.render.PreparedStills;
import org.breathe.render.Slabs;
import org.breathe.scene.Kind;
import org.breathe.scene.Scene;

/**
 * What pieces are made from, and what was seen in it so far: shared by all wishes for the same stills, so that another
 * mood need not look again. What was seen is kept within a limit for all sources of the process and forgotten with the
 * source; so are the models that it took. Safe for use by several threads.
 */
final class StillSource {
    /**
     * Under which circumstances stills are looked at.
     *
     * @param reading what the slices are
     * @param glance whether a glance is enough, as it is for data
     * @param models the folder whose nets look
     * @param depth the net that judges depth; empty for the plugin's own
     */
    record Viewing(StackReading reading, boolean glance, Path models, Optional<String> depth) {}

    /**
     * For what a stage was set.
     *
     * @param cut see {@link FrameSize#place}
     */
    record Staging(Viewing viewing, FrameSize size, double cut) {}

    /**
     * Which still was looked at.
     *
     * @param source stands for the source, without keeping it in memory
     */
    private record SceneKey(Object source, Viewing viewing, int still) {}

    /**
     * Where the slices lie under a frame.
     *
     * @param source stands for the source, without keeping it in memory
     */
    private record SlabsKey(Object source, Placement placement) {}

    /** Of a scene: depth, matte, people and what could move, in floats; each creature adds a byte. */
    private static final int BYTES_PER_PIXEL = (3 + Kind.values().length) * Float.BYTES;

    /** What scenes of all sources may take together, and what slabs may, in bytes. */
    private static final long ROOM = 128L << 20;

    private static final BoundedCache<SceneKey, Scene> SCENES = BoundedCache.ofBytes(ROOM, StillSource::bytes);
    private static final BoundedCache<SlabsKey, Slabs> SLABS = BoundedCache.ofBytes(ROOM, Slabs::bytes);

    private static final Cleaner CLEANER = Cleaner.create();
    private static final Path NOWHERE = Path.of("");

    private final List<ImagePlus> images;
    private final List<Path> files;
    private final Function<StackReading, Sequence> open;
    private final Map<StackReading, Sequence> sequences = new EnumMap<>(StackReading.class);
    private final Map<Path, Models> models = new HashMap<>();
    private final Set<String> notices = new LinkedHashSet<>();
    private final Object id = new Object();
    private Staging staging;
    private PreparedStills stage;

    private StillSource(List<ImagePlus> images, List<Path> files, Function<StackReading, Sequence> open) {
        this.images = images;
        this.files = files;
        this.open = open;
        Object own = id;
        SCENES.forgetWith(this, key -> key.source() == own);
        SLABS.forgetWith(this, key -> key.source() == own);
    }

    static StillSource of(List<ImagePlus> images) {
        List<Path> files = images.stream()
                .map(StillSource::file)
                .filter(Files::isRegularFile)
                .toList();
        return new StillSource(
                List.copyOf(images),
                files,
                reading -> images.size() == 1 ? Stacks.of(images.get(0), reading) : Stacks.of(images));
    }

    static StillSource of(Photos photos) {
        return new StillSource(List.of(), photos.files(), reading -> photos.sequence());
    }

    private static Path file(ImagePlus image) {
        FileInfo info = image.getOriginalFileInfo();
        boolean known = info != null && info.directory != null && info.fileName != null;
        try {
            return known ? Path.of(info.directory, info.fileName) : NOWHERE;
        } catch (InvalidPathException e) {
            // What was opened from the web or by another reader has a name that need not be one of a file here.
            return NOWHERE;
        }
    }

    /** The images that are open in ImageJ; empty for photographs from files. */
    List<ImagePlus> images() {
        return images;
    }

    /** The files that the stills came from, as far as they are known. */
    List<Path> files() {
        return files;
    }

    /** What to name results after: an image's title, a file's name, or the folder of several. */
    String title() {
        if (!images.isEmpty()) return images.get(0).getShortTitle();
        Path name = files.size() == 1 ? files.get(0).getFileName() : folder().getFileName();
        return name == null ? "photos" : name.toString().replaceFirst("(?<=.)\\.\\w+$", "");
    }

    /** The folder of the first file; the user's own if no file is known. */
    Path folder() {
        return files.isEmpty()
                ? Path.of(System.getProperty("user.home"))
                : files.get(0).toAbsolutePath().normalize().getParent();
    }

    /** What results inherit. */
    ResultMetadata origin() {
        return images.isEmpty() ? ResultMetadata.named(title()) : ResultMetadata.of(images.get(0));
    }

    synchronized Sequence sequence(StackReading reading) {
        return sequences.computeIfAbsent(reading, open);
    }

    /** The stage that was set last if it was set for the same, else a new one. */
    synchronized PreparedStills stage(Staging wanted, Supplier<PreparedStills> set) {
        if (!wanted.equals(staging)) {
            stage = set.get();
            staging = wanted;
        }
        return stage;
    }

    /**
     * What was seen in a still.
     *
     * @param look looks, if that was not done yet or is forgotten
     */
    Scene scene(Viewing viewing, int still, Supplier<Scene> look) {
        return SCENES.get(new SceneKey(id, viewing, still), look);
    }

    private static long bytes(Scene scene) {
        int perPixel = BYTES_PER_PIXEL + scene.creatures().size();
        return (long) scene.depth().getWidth() * scene.depth().getHeight() * perPixel;
    }

    /**
     * What the slices are in frames of some size, if they are depths of one view.
     *
     * @param read reads them, if that was not done yet or is forgotten
     */
    Slabs slabs(Placement placement, Supplier<Slabs> read) {
        return SLABS.get(new SlabsKey(id, placement), read);
    }

    /** The models of a folder; they stay open as long as this source is in use. */
    synchronized Models models(Path folder) {
        return models.computeIfAbsent(folder, wanted -> {
            Models taken = SharedModels.all().take(wanted);
            // What is done when this source is gone must not lead to it.
            CLEANER.register(this, () -> SharedModels.all().release(wanted));
            return taken;
        });
    }

    /** Keeps what a user should know of the stills; whether it is new. */
    synchronized boolean note(String notice) {
        return notices.add(notice);
    }

    /** What a user should know of the stills and the models of a folder, in sentences. */
    synchronized List<String> notices(Path folder) {
        List<String> all = new ArrayList<>(models(folder).notes());
        all.addAll(notices);
        return all;
    }
}
