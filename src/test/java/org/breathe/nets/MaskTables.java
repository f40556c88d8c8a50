package org.breathe.nets;

import ij.process.FloatProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.breathe.scene.Kind;
import org.breathe.scene.Scene;

/** How well mattes, as the program uses them, agree with what was outlined by hand. */
final class MaskTables {
    private static final double LIKELY = 0.5;

    private MaskTables() {}

    /** Overlap and outline of the subject, photograph by photograph. */
    static Table subjects(List<Contender> contenders, Map<String, Sight> sights, Map<String, Masks> masks) {
        Table table = new Table(head("subject: IoU, boundary F", contenders));
        List<List<Match>> columns = contenders.stream()
                .<List<Match>>map(contender -> new ArrayList<>())
                .toList();
        masks.forEach((photo, mask) -> {
            if (!mask.has(Masks.SUBJECT)) return;
            List<Match> row = sights.get(photo).scenes().stream()
                    .map(scene -> Match.of(scene, mask))
                    .toList();
            table.row(cells(photo, row.stream().map(Match::toString).toList()));
            for (int i = 0; i < row.size(); i++) columns.get(i).add(row.get(i));
        });
        return table.row(cells(
                "mean",
                columns.stream().map(column -> Match.mean(column).toString()).toList()));
    }

    /** Overlap of each kind, and how much of all else was taken for it, all photographs as one. */
    static Table kinds(List<Contender> contenders, Map<String, Sight> sights, Map<String, Masks> masks) {
        Table table = new Table(head("kind: IoU, part of all else wrongly taken for it", contenders));
        for (Kind kind : Kind.values())
            table.row(cells(
                    Kinds.name(kind),
                    IntStream.range(0, contenders.size())
                            .mapToObj(i -> {
                                Agreement all = masks.entrySet().stream()
                                        .map(entry -> agreement(
                                                sights.get(entry.getKey())
                                                        .scenes()
                                                        .get(i),
                                                entry.getValue(),
                                                kind))
                                        .reduce(Agreement.NONE, Agreement::plus);
                                return Table.number(all.overlap()) + ", " + Table.number(all.spill());
                            })
                            .toList()));
        return table;
    }

    private static Agreement agreement(Scene scene, Masks mask, Kind kind) {
        FloatProcessor map = scene.motion(kind);
        return Agreement.of(Bitmap.of(map, LIKELY), mask.truth(Kinds.name(kind), map.getWidth(), map.getHeight()));
    }

    private static List<String> head(String first, List<Contender> contenders) {
        return cells(first, contenders.stream().map(Contender::name).toList());
    }

    private static List<String> cells(String first, List<String> others) {
        List<String> cells = new ArrayList<>(List.of(first));
        cells.addAll(others);
        return cells;
    }

    /** How well a subject is met. */
    private record Match(double overlap, double outline) {
        static Match of(Scene scene, Masks mask) {
            Bitmap said = Bitmap.of(scene.matte(), LIKELY);
            Truth truth = mask.truth(Masks.SUBJECT, said.width(), said.height());
            return new Match(Agreement.of(said, truth).overlap(), Contour.f(said, truth, Contour.TOLERANCE));
        }

        static Match mean(List<Match> matches) {
            return new Match(
                    matches.stream().mapToDouble(Match::overlap).average().orElse(Double.NaN),
                    matches.stream().mapToDouble(Match::outline).average().orElse(Double.NaN));
        }

        @Override
        public String toString() {
            return Table.number(overlap) + ", " + Table.number(outline);
        }
    }
}
