package org.breathe.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.breathe.image.Progress;
import org.breathe.render.Footage;

/**
 * A film written to a file. Frames go to a {@code .part} beside the target, are counted by reading the file anew, and
 * only then take the target's name; if anything goes wrong the {@code .part} is deleted and the target left as it was.
 *
 * @param file where the film is; with another ending if the format could not be written here
 * @param frames how many frames it has
 * @param notice what differs from what was asked for, in one sentence; empty if nothing does
 */
public record MovieFile(Path file, int frames, String notice) {
    /** A disk with less room than this, in bytes, counts as full: one more large frame would not fit. */
    private static final long FULL = 16 << 20;

    /**
     * Writes a film.
     *
     * @param recipe what reproduces it, which the file carries where its format can
     * @param inputs files that must not be replaced, since the film is made of them
     * @throws IOException if the file cannot be written; the message says which, why and what to do
     * @throws IllegalArgumentException if the target is one of the inputs
     * @throws CancellationException if the listener cancels; nothing is left behind
     */
    public static MovieFile write(
            Footage footage, String recipe, Format format, Path target, List<Path> inputs, Progress progress)
            throws IOException {
        EncoderChoice choice = EncoderChoice.of(format, target.toAbsolutePath(), Format::encoder);
        return write(footage, recipe, choice, inputs, progress);
    }

    /** Writes with a chosen encoder. */
    static MovieFile write(Footage footage, String recipe, EncoderChoice choice, List<Path> inputs, Progress progress)
            throws IOException {
        check(choice.file(), inputs);
        Path part = choice.file().resolveSibling(choice.file().getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            int frames = encode(footage, recipe, choice, part, progress);
            move(part, choice.file());
            return new MovieFile(choice.file(), frames, choice.notice());
        } catch (CancellationException e) {
            CancellationException cancelled =
                    new CancellationException("Cancelled: " + choice.file() + " was not written.");
            cancelled.initCause(e);
            throw cancelled;
        } catch (IOException e) {
            throw new IOException(choice.file() + " cannot be written: " + reason(choice.file(), e), e);
        } finally {
            discard(part);
        }
    }

    /** Windows does not delete what ImageJ's writer, when interrupted, has left open; it can be when ImageJ ends. */
    private static void discard(Path part) {
        if (!part.toFile().delete() && Files.exists(part)) {
            part.toFile().deleteOnExit();
        }
    }

    private static int encode(Footage footage, String recipe, EncoderChoice choice, Path part, Progress progress)
            throws IOException {
        String what = "Writing " + choice.file().getFileName();
        int expected;
        try (FrameQueue queue = new FrameQueue(footage, recipe, choice.samples(), what, progress)) {
            expected = choice.encoder().write(queue, part);
        }
        int counted = choice.encoder().count(part);
        if (counted != expected) {
            throw new IOException("only " + counted + " of " + expected + " frames arrived on the disk");
        }
        progress.at("Wrote " + choice.file().getFileName(), footage.frames(), footage.frames());
        return counted;
    }

    private static void check(Path file, List<Path> inputs) throws IOException {
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new IOException(file + " is a folder: name a file in it.");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(
                    "The folder " + folder + " does not exist: create it, or choose another for the film.");
        }
        for (Path input : inputs) {
            if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
                throw new IllegalArgumentException(file + " is one of the pictures that the film is made of: choose "
                        + "another name for the film.");
            }
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("The folder " + folder + " cannot be written to: choose another for the film.");
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Encoders do not say why they fail; a full disk is by far the commonest reason. */
    private static String reason(Path file, IOException e) {
        try {
            if (Files.getFileStore(file.getParent()).getUsableSpace() < FULL) {
                return "the disk is full; make room, or choose another folder.";
            }
        } catch (IOException gone) {
            return "the disk is gone; connect it again, or choose another folder.";
        }
        String message = e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getMessage().strip();
        return message.replaceAll("\\s+", " ").replaceAll("[.:]$", "") + "; choose another folder or format.";
    }
}
