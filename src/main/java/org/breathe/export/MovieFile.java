package org.breathe.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.breathe.image.Progress;
import org.breathe.render.Animation;

/**
 * A film written to a file. Frames go to a {@code .part} beside the target, are counted by reading the file anew, and
 * only then take the target's name; if anything goes wrong the {@code .part} is deleted and the target left as it was.
 *
 * @param file where the film is; with another ending if the format could not be written here
 * @param frames how many frames it has
 * @param notice what is not as it was wished, in one sentence; empty if all is
 */
public record MovieFile(Path file, int frames, String notice) {
    /** A disk with less room than this, in bytes, does not take one more large frame. */
    private static final long FULL = 16 << 20;

    /**
     * Writes an animation.
     *
     * @param inputs files that must not be replaced, since the animation is made of them
     * @throws IOException if the file cannot be written; the message says which, why and what to do
     * @throws IllegalArgumentException if the target is one of the inputs
     * @throws CancellationException if the listener cancels; nothing is left behind
     */
    public static MovieFile write(Animation animation, Format format, Path target, List<Path> inputs, Progress progress)
            throws IOException {
        return write(animation, format, target, inputs, progress, FfmpegEncoder::new);
    }

    /** Writes with another way to load FFmpeg. */
    static MovieFile write(
            Animation animation,
            Format format,
            Path target,
            List<Path> inputs,
            Progress progress,
            Function<Format, Encoder> ffmpeg)
            throws IOException {
        Choice choice = Choice.of(format, target.toAbsolutePath(), ffmpeg);
        check(choice.file, inputs);
        Path part = choice.file.resolveSibling(choice.file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            int frames = encode(animation, choice, part, progress);
            move(part, choice.file);
            return new MovieFile(choice.file, frames, choice.notice);
        } catch (CancellationException e) {
            CancellationException cancelled =
                    new CancellationException("Cancelled: " + choice.file + " was not written.");
            cancelled.initCause(e);
            throw cancelled;
        } catch (IOException e) {
            throw new IOException(choice.file + " cannot be written: " + reason(choice.file, e), e);
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

    private static int encode(Animation animation, Choice choice, Path part, Progress progress) throws IOException {
        int expected;
        try (FrameQueue reel = new FrameQueue(animation, "Writing " + choice.file.getFileName(), progress)) {
            expected = choice.encoder.write(reel, part);
        }
        int counted = choice.encoder.count(part);
        if (counted != expected) {
            throw new IOException("only " + counted + " of " + expected + " frames arrived on the disk");
        }
        progress.at("Wrote " + choice.file.getFileName(), animation.frames(), animation.frames());
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

    /** Who writes, where to, and what to say if that is not what was wished. */
    private record Choice(Encoder encoder, Path file, String notice) {
        static Choice of(Format format, Path target, Function<Format, Encoder> ffmpeg) {
            if (format == Format.GIF) {
                return new Choice(new GifEncoder(), target, "");
            }
            try {
                return new Choice(ffmpeg.apply(format), target, "");
            } catch (LinkageError e) {
                return fallback(format, target, e);
            }
        }

        private static Choice fallback(Format format, Path target, LinkageError e) {
            Path file = format.extension().equals("avi") ? target : besides(target);
            String notice = "FFmpeg cannot be loaded here (" + e.getClass().getSimpleName()
                    + "), so ImageJ's own writer " + "made " + file.getFileName() + ".";
            return new Choice(new ImageJAviEncoder(format == Format.AVI_LOSSLESS), file, notice);
        }

        /** An AVI of the same name, numbered if there is one already, which nobody asked to replace. */
        private static Path besides(Path target) {
            String name = target.getFileName().toString();
            int dot = name.lastIndexOf('.');
            String stem = dot > 0 ? name.substring(0, dot) : name;
            Path file = target.resolveSibling(stem + ".avi");
            for (int number = 2; Files.exists(file); number++) {
                file = target.resolveSibling(stem + "-" + number + ".avi");
            }
            return file;
        }
    }
}
