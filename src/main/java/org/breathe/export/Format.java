package org.breathe.export;

import java.util.Locale;
import java.util.function.Function;
import org.breathe.export.FormatTraits.Backend;
import org.breathe.export.FormatTraits.Loss;
import org.breathe.export.FormatTraits.Samples;
import org.breathe.export.FormatTraits.Sides;

/**
 * The movie files that a film can be written to. To add a format, add a constant here and, if none of the
 * {@link Encoder}s can write it, a class that does; one that FFmpeg writes may need a constant in {@link FfmpegCodec}
 * instead. The key {@code output}, dialog, help and tests take their list of formats from here; only the README has to
 * be told, which a test demands.
 */
public enum Format {
    /** Motion JPEG at full colour resolution; opens in ImageJ again. */
    AVI(
            "AVI",
            new FormatTraits("avi", Samples.RGB, Sides.EVEN, Loss.SOME, Backend.FFMPEG),
            format -> new FfmpegEncoder(format, FfmpegCodec.MJPEG)),
    /** Every pixel as it is, in blue, green, red; opens in ImageJ again. */
    AVI_LOSSLESS(
            "AVI lossless",
            new FormatTraits("avi", Samples.RGB, Sides.EVEN, Loss.NONE, Backend.FFMPEG),
            format -> new FfmpegEncoder(format, FfmpegCodec.RAW)),
    /** H.264; plays everywhere. */
    MP4(
            "MP4",
            new FormatTraits("mp4", Samples.RGB, Sides.EVEN, Loss.SOME, Backend.FFMPEG),
            format -> new FfmpegEncoder(format, FfmpegCodec.H264)),
    /** VP9; the best picture for its size. */
    WEBM(
            "WebM",
            new FormatTraits("webm", Samples.RGB, Sides.EVEN, Loss.SOME, Backend.FFMPEG),
            format -> new FfmpegEncoder(format, FfmpegCodec.VP9)),
    /** At most 255 colours for the whole film; repeats for ever. */
    GIF("GIF", new FormatTraits("gif", Samples.RGB, Sides.ANY, Loss.SOME, Backend.NONE), format -> new GifEncoder());

    private final String words;
    private final FormatTraits traits;
    private final Function<Format, Encoder> encoders;

    Format(String words, FormatTraits traits, Function<Format, Encoder> encoders) {
        this.words = words;
        this.traits = traits;
        this.encoders = encoders;
    }

    /** What file names end with, without the dot. */
    public String extension() {
        return traits.extension();
    }

    /** Whether a file name ends as this format's do. */
    public boolean fits(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith("." + extension());
    }

    /** What the format takes and keeps. */
    FormatTraits traits() {
        return traits;
    }

    /**
     * A new encoder of this format.
     *
     * @throws LinkageError if a library that it needs cannot be loaded here
     */
    Encoder encoder() {
        return encoders.apply(this);
    }

    /** The name by which the key {@code output} asks for it. */
    @Override
    public String toString() {
        return words;
    }
}
