package org.breathe.nets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How many pairs of places were told rightly: the nearer one is nearer.
 *
 * @param pairs how many there were
 * @param rights how many of them each contender told rightly, and last the rule that what is lower is nearer; a pair
 *        that is not told at all counts half
 */
record Told(int pairs, List<Double> rights) {
    static Told of(Sight sight, List<Marks.Pair> pairs) {
        List<Double> rights = new ArrayList<>();
        sight.scenes().forEach(scene -> rights.add(rights(pairs, point -> point.in(scene.depth()))));
        rights.add(rights(pairs, Marks.Point::y));
        return new Told(pairs.size(), rights);
    }

    private static double rights(List<Marks.Pair> pairs, ToDoubleFunction<Marks.Point> nearness) {
        return pairs.stream()
                .mapToDouble(pair ->
                        (1 + Math.signum(nearness.applyAsDouble(pair.near()) - nearness.applyAsDouble(pair.far()))) / 2)
                .sum();
    }

    Told plus(Told other) {
        List<Double> sums = new ArrayList<>();
        for (int i = 0; i < rights.size(); i++) sums.add(rights.get(i) + other.rights.get(i));
        return new Told(pairs + other.pairs, sums);
    }

    List<Double> shares() {
        return rights.stream().map(right -> right / pairs).toList();
    }
}
