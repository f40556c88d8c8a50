package org.breathe.nets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.breathe.pixels.PlanarImage;

/** Stretches of a film, scaled to one size. */
final class Clip {
    static final int WIDTH = 512;
    static final int HEIGHT = 384;
    static final int BYTES = 3 * WIDTH * HEIGHT;

    private Clip() {}

    /**
     * The first frames of a film and, as long as there are enough, those of later stretches.
     *
     * @param frames how many of each stretch
     * @param apart frames from the beginning of one stretch to that of the next; at least {@code frames}
     * @throws IOException if FFmpeg, 5.1 or later, is not on the path or cannot read the film
     */
    static List<List<PlanarImage>> of(Path film, int frames, int apart) throws IOException, InterruptedException {
        Process ffmpeg = new ProcessBuilder(
                        "ffmpeg",
                        "-v",
                        "quiet",
                        "-nostdin",
                        "-i",
                        film.toString(),
                        "-an",
                        "-vf",
                        "scale=" + WIDTH + ":" + HEIGHT + ":flags=area",
                        "-fps_mode",
                        "passthrough",
                        "-f",
                        "rawvideo",
                        "-pix_fmt",
                        "rgb24",
                        "-")
                .start();
        List<List<PlanarImage>> clips = new ArrayList<>();
        List<PlanarImage> clip = new ArrayList<>();
        try (InputStream decoded = ffmpeg.getInputStream()) {
            byte[] pixels = decoded.readNBytes(BYTES);
            for (int i = 0; pixels.length == BYTES; pixels = decoded.readNBytes(BYTES), i++) {
                if (i % apart < frames) clip.add(planes(pixels, 0));
                if (i % apart == frames - 1) {
                    clips.add(clip);
                    clip = new ArrayList<>();
                }
            }
        }
        int code = ffmpeg.waitFor();
        if (code != 0)
            throw new IOException("FFmpeg ended with code " + code + " on " + film
                    + "; use FFmpeg 5.1 or later, and take away what is no film.");
        return clips;
    }

    /** A frame of red, green and blue bytes from {@code offset} on. */
    static PlanarImage planes(byte[] pixels, int offset) {
        float[][] samples = new float[3][WIDTH * HEIGHT];
        for (int i = 0; i < BYTES; i++) samples[i % 3][i / 3] = pixels[offset + i] & 255;
        return new PlanarImage(WIDTH, HEIGHT, 24, samples);
    }
}
