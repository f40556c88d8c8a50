package org.breathe.export;

import java.util.Locale;

/** The movie files that a film can be written to. */
public enum Format {
    /** Motion JPEG at full colour resolution; opens in ImageJ again. */
    AVI("AVI", "avi"),
    /** Every pixel as it is, in blue, green, red; opens in ImageJ again. */
    AVI_LOSSLESS("AVI lossless", "avi"),
    /** H.264; plays everywhere. */
    MP4("MP4", "mp4"),
    /** VP9; the best picture for its size. */
    WEBM("WebM", "webm"),
    /** At most 255 colours for the whole film; repeats for ever. */
    GIF("GIF", "gif");

    private final String words;
    private final String extension;

    Format(String words, String extension) {
        this.words = words;
        this.extension = extension;
    }

    /** What file names end with, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether a file name ends as this format's do. */
    public boolean fits(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith("." + extension);
    }

    @Override
    public String toString() {
        return words;
    }
}
