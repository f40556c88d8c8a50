package org.breathe.nets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.breathe.flow.FlowEstimator;
import org.breathe.pixels.PlanarImage;

/** How near frames between stills come to those that films have there, film by film and way by way. */
final class BetweenTable {
    private static final Set<String> FILMS = Set.of("avi", "mp4", "webm", "mov", "mkv");
    private static final int[] GAPS = {4, 8};
    /** Pairs of stills that count in each clip; one more follows, for who needs to know how it goes on. */
    private static final int PAIRS = 7;
    /** Frames from the beginning of a clip to that of the next. */
    private static final int APART = 200;

    private BetweenTable() {}

    /**
     * A row for each film and distance of stills: dB of all frames, of those halfway between two stills, and of what
     * moves there.
     *
     * @param estimators of flow, by what they are called
     */
    static Table of(Path folder, Map<String, FlowEstimator> estimators) throws IOException, InterruptedException {
        Map<String, Filling> ways = new LinkedHashMap<>();
        ways.put("dissolve", Filling.dissolve());
        ways.put("minterpolate", Filling.minterpolate());
        estimators.forEach((name, estimator) -> ways.put(name, Filling.by(estimator)));
        List<String> head =
                new ArrayList<>(List.of("all frames, halfway, what moves there: dB", "stills are apart by"));
        head.addAll(ways.keySet());
        Table table = new Table(head);
        for (Path film : films(folder)) for (int gap : GAPS) table.row(row(film, gap, ways));
        return table;
    }

    private static List<Path> films(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(BetweenTable::isFilm).sorted().toList();
        }
    }

    private static boolean isFilm(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return FILMS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static List<String> row(Path film, int gap, Map<String, Filling> ways)
            throws IOException, InterruptedException {
        int counted = PAIRS * gap + 1;
        List<List<PlanarImage>> clips = Clip.of(film, counted + gap, APART);
        List<String> cells = new ArrayList<>(List.of(film.getFileName().toString(), gap + " frames"));
        for (Filling way : ways.values()) {
            Fidelity fidelity = new Fidelity();
            for (List<PlanarImage> clip : clips)
                fidelity.add(clip.subList(0, counted), way.fill(clip, gap).subList(0, counted), gap);
            cells.add(Table.number(fidelity.all()) + ", " + Table.number(fidelity.halfway()) + ", "
                    + Table.number(fidelity.moving()));
        }
        return cells;
    }
}
