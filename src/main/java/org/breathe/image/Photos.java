package org.breathe.image;

import ij.ImagePlus;
import ij.io.FileInfo;
import ij.io.Opener;
import ij.io.TiffDecoder;
import ij.plugin.GIF_Reader;
import ij.process.ImageProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Photographs opened from files: JPEG (turned upright), PNG, GIF, BMP and TIFF, whose pages are stills. Photographs are
 * read when they are needed; TIFFs and moving GIFs are opened at once. No dialog is ever shown.
 *
 * @param sequence the stills, in the order of the files
 * @param files the files that it is made of
 * @param notice which files were left out and why, in one sentence; empty if none was
 * @param image the stack itself if it is all that was opened, so that its slices may be read in other ways
 */
public record Photos(Sequence sequence, List<Path> files, String notice, Optional<ImagePlus> image) {
    private static final int NAMED = 3;

    /**
     * Opens files and the files in folders, the latter in natural order (img2 before img10). Hidden files and those that
     * are no pictures are left out.
     *
     * @throws IllegalArgumentException if nothing is left
     */
    public static Photos open(List<Path> filesOrFolders) {
        List<OpenedFile> parts = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Path path : filesOrFolders) {
            for (Path file : filesIn(path)) {
                try {
                    parts.add(
                            isHiddenIn(path, file)
                                    ? refuse("is hidden")
                                    : isFilmIn(path, file) ? refuse("is a film of an earlier run") : open(file));
                    files.add(file);
                } catch (IOException | RuntimeException e) {
                    String why = e instanceof UnreadableFileException ? e.getMessage() : "is damaged";
                    leftOut.add(file.getFileName() + " " + why);
                }
            }
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    leftOut.isEmpty()
                            ? "There are no pictures in " + names(filesOrFolders)
                                    + ": choose photos or a folder of photos."
                            : "There is nothing to animate: " + list(leftOut) + ".");
        }
        String notice = leftOut.isEmpty() ? "" : "Left out: " + list(leftOut) + ".";
        Optional<ImagePlus> image = parts.size() == 1 ? parts.get(0).image() : Optional.empty();
        return new Photos(
                MergedStills.of(parts.stream().map(OpenedFile::stills).toList()), List.copyOf(files), notice, image);
    }

    private static List<Path> filesIn(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> file.getFileName().toString(), new NaturalOrder()))
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The folder " + path + " cannot be read: check that you may open it.", e);
        }
    }

    /** A hidden file that the user named is wanted; one that merely lies in a folder is not. */
    private static boolean isHiddenIn(Path path, Path file) throws IOException {
        return !path.equals(file) && Files.isHidden(file);
    }

    /** A GIF that an earlier run left in a folder is no photo of it; one that the user named is wanted. */
    private static boolean isFilmIn(Path path, Path file) {
        return !path.equals(file) && file.getFileName().toString().matches("(?i).*-breathe(-\\d+)?\\.gif");
    }

    private static OpenedFile refuse(String why) throws UnreadableFileException {
        throw new UnreadableFileException(why);
    }

    private static OpenedFile open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            return refuse(Files.exists(file) ? "may not be read" : "does not exist");
        }
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".tif") || lower.endsWith(".tiff")) {
            return OpenedFile.of(tiff(file));
        }
        PhotoFile photo = PhotoFile.head(file);
        if (photo.pictures() > 1) {
            return OpenedFile.of(gif(file));
        }
        StoredStill still = new StoredStill(photo.width(), photo.height(), name, new Pixels(photo));
        Display display = photo.bitDepth() == 24 ? new RgbDisplay() : grey(photo.bitDepth());
        boolean deep = photo.bitDepth() == 16;
        StoredStills stills = new StoredStills(List.of(still), 1, photo.bitDepth(), deep, StackGeometry.NONE, display);
        return new OpenedFile(stills, Optional.empty());
    }

    private static Display grey(int bitDepth) {
        ChannelLut tint = ChannelLut.grey(0, bitDepth == 8 ? 255 : 65535);
        return new LutDisplay(bitDepth, List.of(tint), List.of(0), LutDisplay.Mix.SUM);
    }

    /** Looks for itself whether the file is whole, since ImageJ would say so in a dialog. */
    private static ImagePlus tiff(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        String folder = absolute.getParent() + absolute.getFileSystem().getSeparator();
        FileInfo[] pages = new TiffDecoder(folder, absolute.getFileName().toString()).getTiffInfo();
        if (pages == null) {
            throw new UnreadableFileException("is not a TIFF");
        }
        Opener opener = new Opener();
        opener.setSilentMode(true);
        return opened(opener.openImage(absolute.toString()));
    }

    private static ImagePlus gif(Path file) throws IOException {
        GIF_Reader reader = new GIF_Reader();
        reader.run(file.toAbsolutePath().toString());
        return opened(reader);
    }

    private static ImagePlus opened(ImagePlus image) throws IOException {
        if (image == null || image.getWidth() == 0) {
            throw new UnreadableFileException("cannot be read by ImageJ");
        }
        return image;
    }

    private static String list(List<String> leftOut) {
        String named = leftOut.stream().limit(NAMED).collect(Collectors.joining("; "));
        return leftOut.size() <= NAMED ? named : named + "; and " + (leftOut.size() - NAMED) + " more";
    }

    private static String names(List<Path> paths) {
        return paths.isEmpty()
                ? "the selection"
                : paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    /** The stills of one file, and the stack that they are slices of. */
    private record OpenedFile(StoredStills stills, Optional<ImagePlus> image) {
        static OpenedFile of(ImagePlus stack) {
            return new OpenedFile(Stacks.stills(stack, StackReading.STILLS), Optional.of(stack));
        }
    }

    /** Reads a photograph, and remembers it as long as memory is not needed for something else. */
    private static final class Pixels implements Supplier<ImageProcessor[]> {
        private final PhotoFile photo;
        private SoftReference<ImageProcessor> remembered = new SoftReference<>(null);

        Pixels(PhotoFile photo) {
            this.photo = photo;
        }

        @Override
        public synchronized ImageProcessor[] get() {
            ImageProcessor pixels = remembered.get();
            if (pixels == null) {
                pixels = read();
                remembered = new SoftReference<>(pixels);
            }
            return new ImageProcessor[] {pixels};
        }

        private ImageProcessor read() {
            try {
                return photo.read();
            } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new UncheckedIOException(
                        photo.file() + " is damaged: take it out of the sequence, or save it anew.",
                        e instanceof IOException io ? io : new IOException(e));
            }
        }
    }
}
