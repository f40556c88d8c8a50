package org.breathe.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.breathe.export.FormatTraits.Loss;
import org.breathe.export.FormatTraits.Samples;

/**
 * Who writes a film, and where. Without FFmpeg, ImageJ's own writer makes an AVI instead.
 *
 * @param encoder writes the file
 * @param samples the planes that it is given
 * @param file where to; with another ending if the format cannot be written here
 * @param notice what differs from what was asked for, in one sentence; empty if nothing does
 */
record EncoderChoice(Encoder encoder, Samples samples, Path file, String notice) {
    /**
     * What writes a format here.
     *
     * @param ffmpeg makes the encoder of a format that FFmpeg writes, or throws a {@link LinkageError}
     */
    static EncoderChoice of(Format format, Path target, Function<Format, Encoder> ffmpeg) {
        return switch (format.traits().backend()) {
            case NONE -> new EncoderChoice(format.encoder(), format.traits().samples(), target, "");
            case FFMPEG -> byFfmpeg(format, target, ffmpeg);
        };
    }

    private static EncoderChoice byFfmpeg(Format format, Path target, Function<Format, Encoder> ffmpeg) {
        try {
            return new EncoderChoice(ffmpeg.apply(format), format.traits().samples(), target, "");
        } catch (LinkageError e) {
            return byImageJ(format, target, e);
        }
    }

    private static EncoderChoice byImageJ(Format format, Path target, LinkageError e) {
        Path file = format.extension().equals(Format.AVI.extension()) ? target : unusedSibling(target);
        String notice = "FFmpeg cannot be loaded here (" + e.getClass().getSimpleName()
                + "), so ImageJ's own writer made " + file.getFileName() + ".";
        Encoder encoder = new ImageJAviEncoder(format.traits().loss() == Loss.NONE);
        return new EncoderChoice(encoder, Samples.RGB, file, notice);
    }

    /** An AVI of the same name, numbered if there is one already, which must not be replaced. */
    private static Path unusedSibling(Path target) {
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
