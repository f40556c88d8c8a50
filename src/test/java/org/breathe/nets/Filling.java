package org.breathe.nets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.breathe.flow.FlowEstimator;
import org.breathe.flow.FlowInterpolation;
import org.breathe.pixels.PlanarImage;

/** A way to fill in the frames between stills. */
@FunctionalInterface
interface Filling {
    /**
     * The frames of a clip as made from its stills.
     *
     * @param truth the clip, every {@code steps}th frame of which, from the first on, is a still
     * @return as many frames; null where there is none
     */
    List<PlanarImage> fill(List<PlanarImage> truth, int steps) throws IOException, InterruptedException;

    /** Moments between two stills, 0…1. */
    @FunctionalInterface
    interface Pairwise {
        DoubleFunction<PlanarImage> between(PlanarImage first, PlanarImage second);
    }

    /** Each pair of stills for itself. */
    static Filling of(Pairwise way) {
        return (truth, steps) -> {
            List<PlanarImage> filled = new ArrayList<>(truth);
            for (int still = 0; still + steps < truth.size(); still += steps) {
                int first = still;
                DoubleFunction<PlanarImage> moments = way.between(truth.get(first), truth.get(first + steps));
                IntStream.range(1, steps)
                        .parallel()
                        .forEach(i -> filled.set(first + i, moments.apply((double) i / steps)));
            }
            return filled;
        };
    }

    static Filling dissolve() {
        return of((first, second) -> t -> {
            float[][] mixed = new float[3][Clip.WIDTH * Clip.HEIGHT];
            for (int c = 0; c < mixed.length; c++)
                for (int i = 0; i < mixed[c].length; i++)
                    mixed[c][i] = (float) ((1 - t) * first.samples()[c][i] + t * second.samples()[c][i]);
            return new PlanarImage(Clip.WIDTH, Clip.HEIGHT, 24, mixed);
        });
    }

    /** As the program does. */
    static Filling by(FlowEstimator estimator) {
        return of((first, second) -> FlowInterpolation.of(first, second, estimator)::at);
    }

    /** By FFmpeg's minterpolate, which needs a still more than it fills in. */
    static Filling minterpolate() {
        return (truth, steps) -> {
            byte[] made = minterpolated(truth, steps);
            List<PlanarImage> filled = new ArrayList<>(Collections.nCopies(truth.size(), null));
            for (int i = 0; i < made.length / Clip.BYTES; i++) filled.set(i, Clip.planes(made, i * Clip.BYTES));
            return filled;
        };
    }

    private static byte[] minterpolated(List<PlanarImage> truth, int steps) throws IOException, InterruptedException {
        Path stills = Files.createTempFile("stills", ".rgb");
        Path moments = Files.createTempFile("moments", ".rgb");
        try {
            try (var file = Files.newOutputStream(stills)) {
                for (int still = 0; still < truth.size(); still += steps) file.write(Fidelity.bytes(truth.get(still)));
            }
            int code = new ProcessBuilder(
                            "ffmpeg",
                            "-v",
                            "quiet",
                            "-nostdin",
                            "-y",
                            "-f",
                            "rawvideo",
                            "-pix_fmt",
                            "rgb24",
                            "-s",
                            Clip.WIDTH + "x" + Clip.HEIGHT,
                            "-r",
                            "25",
                            "-i",
                            stills.toString(),
                            "-vf",
                            "minterpolate=fps=" + 25 * steps + ":mi_mode=mci:scd=none",
                            "-f",
                            "rawvideo",
                            "-pix_fmt",
                            "rgb24",
                            moments.toString())
                    .start()
                    .waitFor();
            if (code != 0) throw new IOException("FFmpeg's minterpolate ended with code " + code + ".");
            return Files.readAllBytes(moments);
        } finally {
            Files.delete(stills);
            Files.delete(moments);
        }
    }
}
