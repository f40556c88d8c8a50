package org.breathe.flow;

import ij.IJ;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.breathe.model.Models;
import org.breathe.pixels.PlanarImage;

/**
 * Holds frames between two stills against the truth, beside FFmpeg's minterpolate in the same run: clips with
 * known motion, 640×360, seven frames between neighbouring stills. FFmpeg's frames are given whichever delay suits them
 * best. Run from the project's folder with {@code ffmpeg} on the path.
 */
public final class FlowInterpolationBench {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int STILLS = 9;
    private static final int STEPS = 8;
    private static final String[][] PHOTOS = {
        {"coffee.png", "astronaut.png"},
        {"rocket.jpg", "chelsea.png"},
        {"astronaut.png", "coffee.png"},
        {"chelsea.png", "astronaut.png"}
    };

    private record Result(double decibels, double framesPerSecond) {}

    private FlowInterpolationBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        run(System.out);
    }

    /** Writes a table. */
    public static void run(PrintStream out) throws IOException, InterruptedException {
        try (Models models = Models.open(null)) {
            run(FlowEstimator.with(models), out);
        }
    }

    private static void run(FlowEstimator estimator, PrintStream out) throws IOException, InterruptedException {
        out.println("| back, disc | px per still: back, disc | minterpolate dB, frames/s | Between dB, frames/s |");
        out.println("|---|---|---|---|");
        for (double speed : new double[] {1.5, 5}) {
            for (String[] photos : PHOTOS) {
                TwoLayerClip clip = new TwoLayerClip(
                        IJ.openImage("samples/" + photos[0]),
                        IJ.openImage("samples/" + photos[1]),
                        WIDTH,
                        HEIGHT,
                        speed);
                PlanarImage[] truth = new PlanarImage[(STILLS - 1) * STEPS + 1];
                IntStream.range(0, truth.length)
                        .parallel()
                        .forEach(i -> truth[i] = clip.at(2.0 * i / STEPS - STILLS + 1));
                between(truth, estimator);
                Result ours = between(truth, estimator);
                Result theirs = minterpolate(truth);
                out.printf(
                        "| %s, %s | %.1f, %.1f | %.2f, %.0f | %.2f, %.0f |%n",
                        photos[0],
                        photos[1],
                        1.6 * speed,
                        2.4 * speed,
                        theirs.decibels,
                        theirs.framesPerSecond,
                        ours.decibels,
                        ours.framesPerSecond);
            }
        }
    }

    private static Result between(PlanarImage[] truth, FlowEstimator estimator) {
        double sum = 0;
        long spent = 0;
        for (int k = 0; k < truth.length - 1; k += STEPS) {
            long start = System.nanoTime();
            FlowInterpolation between = FlowInterpolation.of(truth[k], truth[k + STEPS], estimator);
            PlanarImage[] moments = new PlanarImage[STEPS];
            IntStream.range(0, STEPS).parallel().forEach(i -> moments[i] = between.at((double) i / STEPS));
            spent += System.nanoTime() - start;
            for (int i = 1; i < STEPS; i++) {
                sum += decibels(bytes(moments[i]), bytes(truth[k + i]));
            }
        }
        int stills = STILLS - 1;
        return new Result(sum / (stills * (STEPS - 1)), stills * STEPS / (spent / 1e9));
    }

    private static Result minterpolate(PlanarImage[] truth) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("between");
        Path stills = folder.resolve("stills.rgb");
        Path moments = folder.resolve("moments.rgb");
        try (var file = Files.newOutputStream(stills)) {
            for (int k = 0; k < truth.length; k += STEPS) {
                file.write(bytes(truth[k]));
            }
        }
        long start = System.nanoTime();
        int code = new ProcessBuilder(
                        "ffmpeg",
                        "-v",
                        "error",
                        "-f",
                        "rawvideo",
                        "-pix_fmt",
                        "rgb24",
                        "-s",
                        WIDTH + "x" + HEIGHT,
                        "-r",
                        "25",
                        "-i",
                        stills.toString(),
                        "-vf",
                        "minterpolate=fps=" + 25 * STEPS + ":mi_mode=mci:scd=none",
                        "-f",
                        "rawvideo",
                        "-pix_fmt",
                        "rgb24",
                        moments.toString())
                .redirectError(new File(folder.toFile(), "log"))
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IOException("ffmpeg ended with code " + code + "; see " + folder.resolve("log"));
        }
        byte[] all = Files.readAllBytes(moments);
        for (String name : new String[] {"stills.rgb", "moments.rgb", "log"}) {
            Files.delete(folder.resolve(name));
        }
        Files.delete(folder);
        int size = 3 * WIDTH * HEIGHT;
        int count = all.length / size;
        double best = IntStream.rangeClosed(-2 * STEPS, 2 * STEPS)
                .mapToDouble(delay -> decibels(all, count, size, truth, delay))
                .max()
                .orElseThrow();
        return new Result(best, count / seconds);
    }

    private static double decibels(byte[] all, int count, int size, PlanarImage[] truth, int delay) {
        return IntStream.range(0, count)
                .filter(i -> i + delay > 0 && i + delay < truth.length && (i + delay) % STEPS != 0)
                .mapToDouble(i -> decibels(Arrays.copyOfRange(all, i * size, (i + 1) * size), bytes(truth[i + delay])))
                .average()
                .orElse(0);
    }

    private static byte[] bytes(PlanarImage planes) {
        byte[] bytes = new byte[3 * WIDTH * HEIGHT];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(planes.samples()[i % 3][i / 3]);
        }
        return bytes;
    }

    /** Peak signal-to-noise ratio. */
    private static double decibels(byte[] a, byte[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double difference = (a[i] & 255) - (b[i] & 255);
            sum += difference * difference;
        }
        return 10 * Math.log10(255.0 * 255 * a.length / Math.max(1, sum));
    }
}
