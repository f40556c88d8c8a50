package org.breathe.bench;

import ij.ImagePlus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.flow.FlowInterpolationBench;
import org.breathe.image.Progress;
import org.breathe.image.Stacks;
import org.breathe.model.Models;
import org.breathe.mood.NamedMood;
import org.breathe.render.Animation;
import org.breathe.scene.Perception;

/** Measures what is promised about speed and memory, and writes a page about it. */
public final class Bench {
    private static final int PREVIEW = 480;
    private static final Settings FILM = Settings.parse("mood=Tender seconds=6 aspect=16:9 size=1920 output=MP4");

    private final int runs;
    private final int filmFrames;
    private final PrintStream out;
    private final List<String> rows = new ArrayList<>();

    private Bench(int runs, int filmFrames, PrintStream out) {
        this.runs = runs;
        this.filmFrames = filmFrames;
        this.out = out;
    }

    /** Takes the page to write, how often to measure each thing, and how many frames the long film has. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Bench bench = new Bench(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), System.out);
        Files.writeString(Path.of(arguments[0]), bench.page());
        System.exit(0);
    }

    private String page() throws IOException, InterruptedException {
        analysis();
        firstPreviews();
        changeOfMood();
        rendering();
        heap();
        String table = String.join("\n", rows);
        return """
			# Benchmarks

			Written by `mvn -q -Pbench verify` on %s, %d processors, Java %s, without a GPU.

			Medians of %d measurements or more, in brackets the least and the greatest. Times depend on the machine and
			on what else runs on it; ratios are from the same run.

			| measure | bar | measured |
			|---|---|---|
			%s

			## Frames between two stills

			%s""".formatted(
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        runs,
                        table,
                        between());
    }

    private void row(String measure, String bar, String measured) {
        rows.add("| " + measure + " | " + bar + " | " + measured + " |");
        out.println(measure + ": " + measured);
    }

    private void analysis() {
        ImagePlus still = Enlarged.sample("coffee.png", 1732, 1155);
        try (Models models = Models.open(Path.of("none"))) {
            Sample times = Sample.ofSeconds(
                    runs, () -> Perception.with(models).see(Stacks.of(still).look(0, Perception.LOOK), Progress.NONE));
            row("analysis of a 2 Mpx still", "≤ 1 s", times + " s");
        }
    }

    private void firstPreviews() {
        ImagePlus large = Enlarged.sample("coffee.png", 6000, 4000);
        row(
                "first preview of a 24 Mpx still",
                "≤ 2 s",
                Sample.ofSeconds(runs, () -> glimpse(Breathe.of(large), 1)) + " s");
        ImagePlus stack = Enlarged.stack("stream.jpg", 1024, 682, 300);
        row(
                "first preview of a stack of 300 slices",
                "≤ 2 s",
                Sample.ofSeconds(runs, () -> glimpse(Breathe.of(stack), 1)) + " s");
        row(
                "the same, where two slices dissolve",
                "≤ 2 s",
                Sample.ofSeconds(runs, () -> glimpse(Breathe.of(stack), 2)) + " s");
    }

    private void changeOfMood() {
        Breathe seen = Breathe.of(Enlarged.sample("astronaut.png", 1440, 1440));
        glimpse(seen, 1);
        NamedMood[] moods = NamedMood.values();
        int[] next = {0};
        Sample times = Sample.ofSeconds(
                2 * moods.length,
                () -> glimpse(seen.with(Settings.parse("mood=" + moods[next[0]++ % moods.length].label())), 1));
        row("preview after a change of mood, 480 px", "≤ 0.1 s", times + " s");
    }

    /**
     * What a user waits for: the plan and a frame in which things move, near the middle.
     *
     * @param stills how many it shows: each takes a look, and how many the very middle shows is the plan's whim
     */
    private static void glimpse(Breathe breathe, int stills) {
        try (Animation preview = breathe.preview(PREVIEW)) {
            preview.rgb(IntStream.range(preview.frames() / 2, preview.frames())
                    .filter(i -> preview.at(i).size() == stills)
                    .findFirst()
                    .orElseThrow());
        }
    }

    private void rendering() throws IOException, InterruptedException {
        ImagePlus portrait = Enlarged.sample("astronaut.png", 1920, 1920);
        Settings some = FILM.with("only", "camera,breath,blink,light");
        Sample few = new Sample();
        Sample all = new Sample();
        Sample ratio = new Sample();
        Sample steadyRatio = new Sample();
        Optional<Zoompan> zoompan = Zoompan.of(portrait);
        for (int run = 0; run <= runs; run++) {
            double here = framesPerSecond(portrait, some);
            double every = framesPerSecond(portrait, FILM);
            // The first run warms up.
            if (run == 0) continue;
            few.add(here);
            all.add(every);
            if (zoompan.isPresent()) {
                ratio.add(here / zoompan.get().framesPerSecond(1));
                steadyRatio.add(here / zoompan.get().framesPerSecond(4));
            }
        }
        row("1080p RGB: camera, breath, blink, light", "≥ 24 frames/s", few + " frames/s");
        row("1080p RGB: all gestures", "≥ 10 frames/s", all + " frames/s");
        if (zoompan.isEmpty()) {
            row("pace beside ffmpeg's zoompan", "≥ 1", "not measured: ffmpeg is not installed");
            return;
        }
        row("pace of camera, breath, blink, light ÷ that of ffmpeg's zoompan, which trembles", "≥ 1", ratio.toString());
        row(
                "the same ÷ that of zoompan on a still enlarged four times, which trembles less",
                "",
                steadyRatio.toString());
    }

    private double framesPerSecond(ImagePlus still, Settings settings) {
        try (Animation animation = Breathe.of(still).with(settings).animate()) {
            animation.rgb(0);
            long start = System.nanoTime();
            for (int i = 0; i < animation.frames(); i++) animation.rgb(i);
            return animation.frames() / ((System.nanoTime() - start) / 1e9);
        }
    }

    private void heap() throws IOException {
        Path film = Files.createTempFile("breathe", ".mp4");
        Settings settings =
                FILM.with("seconds", String.valueOf(filmFrames / 25.0)).with("file", film.toString());
        Sample megabytes = new Sample();
        int every = Math.max(1, filmFrames / 10);
        Breathe.of(Enlarged.sample("astronaut.png", 1920, 1920))
                .with(settings)
                .progress((what, done, total) -> {
                    if (what.startsWith("Writing") && done % every == 0) megabytes.add(used());
                })
                .write();
        Files.delete(film);
        row("heap in use while " + filmFrames + " frames of 1080p go to an MP4", "≤ 389 MB, flat", megabytes + " MB");
    }

    /** After a collection, since what waits for one tells nothing. */
    private static double used() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }

    private static String between() throws IOException, InterruptedException {
        if (!Zoompan.isInstalled()) return "Not measured: ffmpeg is not installed.\n";
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        FlowInterpolationBench.run(new PrintStream(table, true, StandardCharsets.UTF_8));
        return "Bars: 0.5 dB over ffmpeg's minterpolate, 24 frames/s.\n\n" + table.toString(StandardCharsets.UTF_8);
    }

    private static String processor() throws IOException {
        Path table = Path.of("/proc/cpuinfo");
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!Files.isReadable(table)) return system;
        return Files.readAllLines(table).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip() + ", " + system)
                .findFirst()
                .orElse(system);
    }
}
