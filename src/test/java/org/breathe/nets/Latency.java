package org.breathe.nets;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.breathe.model.Models;

/** How long each net of the catalogue runs and how much memory it takes, each in a process of its own. */
final class Latency {
    private static final String CATALOG = "/models/breathe/catalog.json";
    private static final List<Long> SIDES = List.of(256L, 384L, 512L);
    private static final long COLOURS = 3;

    record Catalogue(List<Entry> nets) {}

    record Entry(String name, Trial trial) {}

    record Trial(List<Long> input) {
        /** The shapes to time: that of the trial, or squares for a net of planes, whose size is free. */
        List<String> shapes() {
            return input.get(1) == COLOURS
                    ? SIDES.stream()
                            .map(side -> text(List.of(1L, COLOURS, side, side)))
                            .toList()
                    : List.of(text(input));
        }

        private static String text(List<Long> shape) {
            return shape.stream().map(Object::toString).collect(Collectors.joining("x"));
        }
    }

    private Latency() {}

    /**
     * A row for each net and shape, and one for a whole look at a photograph of two megapixels.
     *
     * @param folder holds nets that go before those in the jar
     */
    static Table of(Path photo, Optional<Path> folder) throws IOException, InterruptedException {
        Table table = new Table(List.of("net", "input", "median, ms", "resident growth, MB"));
        String nets = folder.map(Path::toString).orElse("");
        for (Entry entry : catalogue().nets())
            for (String shape : entry.trial().shapes())
                table.row(List.of(entry.name(), shape.replace('x', '×'), measured(nets, entry.name(), shape)));
        return table.row(List.of("all, a whole look", "2 Mpx", measured(nets, "", photo.toString())));
    }

    static Catalogue catalogue() throws IOException {
        try (InputStream json = Models.class.getResourceAsStream(CATALOG);
                Reader reader = new InputStreamReader(json, StandardCharsets.UTF_8)) {
            return new Gson().fromJson(reader, Catalogue.class);
        }
    }

    /** Two cells: time and memory. */
    private static String measured(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-classpath",
                System.getProperty("java.class.path"),
                Stopwatch.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0)
            throw new IOException("Nothing was measured of " + String.join(" ", arguments) + ".");
        return said;
    }
}
