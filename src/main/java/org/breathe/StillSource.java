package org.breathe;

import ij.ImagePlus;
import ij.io.FileInfo;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.breathe.image.Photos;
import org.breathe.image.Placement;
import org.breathe.image.ResultMetadata;
import org.breathe.image.Sequence;
import org.breathe.image.StackReading;
import org.breathe.image.Stacks;
import org.breathe.render.PreparedStills;
import org.breathe.render.Slabs;
import org.breathe.scene.Kind;
import org.breathe.scene.Scene;

/**
 * What a piece is made from, and what was seen in it so far: shared by all wishes for the same stills, so that another
 * mood need not look again. Safe for use by several threads.
 */
final class StillSource {
    /** Under which circumstances a still was looked at. */
    record Viewing(StackReading reading, boolean glance, Path models, String depth) {}

    /**
     * For what a stage was set.
     *
     * @param cut see {@link FrameSize#place}
     */
    record Staging(Viewing look, FrameSize size, double cut) {}

    /** Of a scene: depth, matte, people and what could move, in floats; each creature adds a byte. */
    private static final int BYTES_PER_PIXEL = (3 + Kind.values().length) * Float.BYTES;

    private static final Path NOWHERE = Path.of("");

    private final List<ImagePlus> images;
    private final List<Path> files;
    private final Function<StackReading, Sequence> open;
    private final Map<StackReading, Sequence> sequences = new EnumMap<>(StackReading.class);
    private final Map<Viewing, MemoryBoundCache<Integer, Scene>> scenes = new HashMap<>();
    private final MemoryBoundCache<Placement, Slabs> slabs = new MemoryBoundCache<>(Slabs::bytes);
    private Staging staging;
    private PreparedStills stage;

    private StillSource(List<ImagePlus> images, List<Path> files, Function<StackReading, Sequence> open) {
        this.images = images;
        this.files = files;
        this.open = open;
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

    /** What was seen, by still. */
    synchronized MemoryBoundCache<Integer, Scene> scenes(Viewing look) {
        return scenes.computeIfAbsent(look, fresh -> new MemoryBoundCache<>(StillSource::bytes));
    }

    private static long bytes(Scene scene) {
        int perPixel = BYTES_PER_PIXEL + scene.creatures().size();
        return (long) scene.depth().getWidth() * scene.depth().getHeight() * perPixel;
    }

    /** What the slices are in frames of some size, if they are depths of one view. */
    MemoryBoundCache<Placement, Slabs> slabs() {
        return slabs;
    }
}
