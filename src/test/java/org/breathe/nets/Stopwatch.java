package org.breathe.nets;

import ij.IJ;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.breathe.image.Progress;
import org.breathe.model.Models;
import org.breathe.model.Net;
import org.breathe.model.Tensor;
import org.breathe.scene.Perception;

/** Times one net, or the whole look at a photograph, in a process that does nothing else. */
public final class Stopwatch {
    private static final double PIXELS = 2e6;
    private static final Path STATUS = Path.of("/proc/self/status");

    private Stopwatch() {}

    /**
     * Takes a folder of nets that go before those in the jar, or nothing; the name of a net, or nothing; and the shape of
     * its input, or a photograph. Prints two cells: the median time in ms, and by how many MB resident memory has grown
     * since before the first net was loaded.
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = arguments[0].isEmpty() ? null : Path.of(arguments[0]);
        if (arguments[1].isEmpty()) look(folder, enlarged(arguments[2]));
        else net(folder, arguments[1], arguments[2].split("x"));
        System.exit(0);
    }

    private static void net(Path folder, String name, String[] shape) throws IOException {
        Tensor input =
                Tensor.zeros(Arrays.stream(shape).mapToLong(Long::parseLong).toArray());
        for (int i = 0; i < input.size(); i++) input.values().put(i, i % 251 / 250f);
        double before = resident();
        try (Models models = Models.open(folder)) {
            Net net = models.net(name).orElseThrow(() -> new IOException(String.join(" ", models.notes())));
            report(median(10, 31, () -> net.run(input)), before);
        }
    }

    private static void look(Path folder, ColorProcessor photo) throws IOException {
        double before = resident();
        try (Models models = Models.open(folder)) {
            Perception perception = Perception.with(models);
            report(median(3, 11, () -> perception.see(photo, Progress.NONE)), before);
        }
    }

    private static ColorProcessor enlarged(String photo) {
        ImageProcessor picture = IJ.openImage(photo).getProcessor();
        double scale = Math.sqrt(PIXELS / picture.getPixelCount());
        picture.setInterpolationMethod(ImageProcessor.BICUBIC);
        return picture.resize(
                        (int) Math.round(picture.getWidth() * scale), (int) Math.round(picture.getHeight() * scale))
                .convertToColorProcessor();
    }

    private static double median(int warmUp, int runs, Runnable work) {
        for (int run = 0; run < warmUp; run++) work.run();
        double[] times = new double[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            work.run();
            times[run] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    private static void report(double milliseconds, double before) throws IOException {
        System.gc();
        System.out.printf(Locale.ROOT, "%.1f | %.0f", milliseconds, resident() - before);
    }

    /** The memory of this process that lies in RAM, MB; NaN where the system has no table of it. */
    private static double resident() throws IOException {
        if (!Files.isReadable(STATUS)) return Double.NaN;
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024 / 1e6)
                .findFirst()
                .orElse(Double.NaN);
    }
}
