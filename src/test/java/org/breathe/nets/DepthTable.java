package org.breathe.nets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How often depth tells which of two places is nearer, picture by picture. */
final class DepthTable {
    private DepthTable() {}

    /** A row for each picture of which there are pairs, one for all, and one for those that contradict the plain rule. */
    static Table of(List<Contender> contenders, Map<String, Sight> sights, Map<String, List<Marks.Pair>> pairs) {
        List<String> head = new ArrayList<>(List.of("depth: pairs told rightly", "pairs"));
        contenders.forEach(contender -> head.add(contender.name()));
        head.add("lower is nearer");
        Table table = new Table(head);
        pairs.forEach((name, those) -> row(table, name, Told.of(sights.get(name), those)));
        pairs.entrySet().stream()
                .map(entry -> Told.of(sights.get(entry.getKey()), entry.getValue()))
                .reduce(Told::plus)
                .ifPresent(told -> row(table, "all", told));
        pairs.entrySet().stream()
                .map(entry -> Told.of(
                        sights.get(entry.getKey()),
                        entry.getValue().stream()
                                .filter(Marks.Pair::isAgainstTheRule)
                                .toList()))
                .reduce(Told::plus)
                .ifPresent(told -> row(table, "where lower is farther", told));
        return table;
    }

    private static void row(Table table, String title, Told told) {
        List<String> cells = new ArrayList<>(List.of(title, String.valueOf(told.pairs())));
        told.shares().forEach(share -> cells.add(Table.number(share)));
        table.row(cells);
    }
}
