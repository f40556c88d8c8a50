package org.breathe.nets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.breathe.scene.Kind;

/** How often each kind is found at the points that were marked as it, and at those marked as something else. */
final class KindTable {
    private static final double LIKELY = 0.5;

    private KindTable() {}

    static Table of(List<Contender> contenders, Map<String, Sight> sights, Map<String, Marks> marks) {
        List<String> head = new ArrayList<>(List.of("kind: points found, wrongly found", "points", "elsewhere"));
        contenders.forEach(contender -> head.add(contender.name()));
        Table table = new Table(head);
        for (Kind kind : Kind.values()) {
            List<String> cells = new ArrayList<>(List.of(Kinds.name(kind)));
            for (boolean there : List.of(true, false))
                cells.add(String.valueOf(marks.values().stream()
                        .mapToInt(mark -> points(mark, kind, there).size())
                        .sum()));
            for (int i = 0; i < contenders.size(); i++)
                cells.add(found(sights, marks, kind, i, true) + ", " + found(sights, marks, kind, i, false));
            table.row(cells);
        }
        return table;
    }

    private static long found(
            Map<String, Sight> sights, Map<String, Marks> marks, Kind kind, int contender, boolean there) {
        return marks.entrySet().stream()
                .mapToLong(entry -> points(entry.getValue(), kind, there).stream()
                        .filter(point -> point.in(sights.get(entry.getKey())
                                        .scenes()
                                        .get(contender)
                                        .motion(kind))
                                >= LIKELY)
                        .count())
                .sum();
    }

    private static List<Marks.Point> points(Marks mark, Kind kind, boolean there) {
        return mark.kinds().entrySet().stream()
                .filter(entry -> entry.getKey().equals(Kinds.name(kind)) == there)
                .flatMap(entry -> entry.getValue().stream())
                .map(mark::point)
                .toList();
    }
}
