package org.breathe.image;

import ij.ImagePlus;
import ij.io.FileInfo;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What pieces are made from: images that are open or photographs from files, with what is known of where they came
 * from. Shared by all wishes for the same stills. Safe for use by several threads.
 */
public final class StillSource {
    private static final Path NOWHERE = Path.of("");

    private final List<ImagePlus> images;
    private final List<Path> files;
    private final Function<StackReading, Sequence> open;
    private final Map<StackReading, Sequence> sequences = new EnumMap<>(StackReading.class);
    private final Set<String> notices = new LinkedHashSet<>();

    private StillSource(List<ImagePlus> images, List<Path> files, Function<StackReading, Sequence> open) {
        this.images = images;
        this.files = files;
        this.open = open;
    }

    /**
     * The stills of images that are open in ImageJ, one image after the other.
     *
     * @param images may hold null where there is no image
     * @throws IllegalArgumentException with one sentence if there is no image or one is missing or empty
     */
    public static StillSource of(List<ImagePlus> images) {
        if (images == null || images.isEmpty() || images.stream().anyMatch(Stacks::isEmpty)) {
            throw MergedStills.nothing();
        }
        List<Path> files = images.stream()
                .map(StillSource::file)
                .filter(Files::isRegularFile)
                .toList();
        return new StillSource(
                List.copyOf(images),
                files,
                reading -> images.size() == 1 ? Stacks.of(images.get(0), reading) : Stacks.of(images));
    }

    /** Photographs from files. */
    public static StillSource of(Photos photos) {
        return new StillSource(
                List.of(), photos.files(), reading -> photos.sequence().unread());
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
    public List<ImagePlus> images() {
        return images;
    }

    /** The files that the stills came from, as far as they are known. */
    public List<Path> files() {
        return files;
    }

    /** What to name results after: an image's title, a file's name, or the folder of several. */
    public String title() {
        if (!images.isEmpty()) return images.get(0).getShortTitle();
        Path name = files.size() == 1 ? files.get(0).getFileName() : folder().getFileName();
        return name == null ? "photos" : name.toString().replaceFirst("(?<=.)\\.\\w+$", "");
    }

    /** The folder of the first file; the user's own if no file is known. */
    public Path folder() {
        return files.isEmpty()
                ? Path.of(System.getProperty("user.home"))
                : files.get(0).toAbsolutePath().normalize().getParent();
    }

    /** What results inherit. */
    public ResultMetadata origin() {
        return images.isEmpty() ? ResultMetadata.named(title()) : ResultMetadata.of(images.get(0));
    }

    /**
     * The stills, read in a certain way.
     *
     * @throws IllegalArgumentException with one sentence if an image is locked by another thread
     */
    public synchronized Sequence sequence(StackReading reading) {
        return sequences.computeIfAbsent(reading, open);
    }

    /**
     * Forgets what is known of the stills if they were changed while frames were made of them, so that the next piece
     * opens and sums them as they are now. Films that were made before go on with what they know.
     *
     * @return whether they were changed
     */
    public synchronized boolean reopenIfEdited() {
        boolean edited =
                sequences.values().stream().anyMatch(stills -> stills.edited().isPresent());
        if (edited) {
            sequences.clear();
            notices.clear();
        }
        return edited;
    }

    /** Keeps what a user should know of the stills; whether it is new. */
    public synchronized boolean note(String notice) {
        return notices.add(notice);
    }

    /** What a user should know of the stills, in sentences. */
    public synchronized List<String> notices() {
        return List.copyOf(notices);
    }
}
