package org.breathe.bench;

import ij.ImagePlus;
import ij.io.FileSaver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The pace of ffmpeg's zoompan, which moves a camera over a still by whole pixels and nothing else. */
final class Zoompan {
    private static final int FRAMES = 150;

    private final Path still;

    private Zoompan(Path still) {
        this.still = still;
    }

    static boolean isInstalled() throws InterruptedException {
        try {
            return run(List.of("ffmpeg", "-version")) == 0;
        } catch (IOException e) {
            // There is no such program.
            return false;
        }
    }

    /** Zoompan over a still, cropped to 1920×1080; empty if ffmpeg is not installed. */
    static Optional<Zoompan> of(ImagePlus image) throws IOException, InterruptedException {
        if (!isInstalled()) return Optional.empty();
        image.setRoi(0, (image.getHeight() - 1080) / 2, 1920, 1080);
        Path still = Files.createTempFile("zoompan", ".png");
        new FileSaver(image.crop()).saveAsPng(still.toString());
        image.deleteRoi();
        still.toFile().deleteOnExit();
        return Optional.of(new Zoompan(still));
    }

    /**
     * Frames of 1080p a second, without encoding; what starting takes is measured apart and left out.
     *
     * @param enlarged by how much the still is enlarged first, which is how its users keep the camera from trembling
     */
    double framesPerSecond(int enlarged) throws IOException, InterruptedException {
        return (FRAMES - 1) / (seconds(FRAMES, enlarged) - seconds(1, enlarged));
    }

    private double seconds(int frames, int enlarged) throws IOException, InterruptedException {
        String filter = "scale=" + enlarged + "*iw:-1,zoompan=z='1.1+0.05*sin(on/40)':x='iw/2-iw/zoom/2':"
                + "y='ih/2-ih/zoom/2':d=" + frames + ":s=1920x1080:fps=25,format=rgb24";
        long start = System.nanoTime();
        int code = run(List.of(
                "ffmpeg",
                "-v",
                "error",
                "-nostdin",
                "-i",
                still.toString(),
                "-vf",
                filter,
                "-frames:v",
                String.valueOf(frames),
                "-f",
                "null",
                "-"));
        if (code != 0) throw new IOException("ffmpeg ended with code " + code + ".");
        return (System.nanoTime() - start) / 1e9;
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
