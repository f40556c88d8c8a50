package org.breathe.score;

import ij.process.FloatProcessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.breathe.pixels.Clamp;
import org.breathe.scene.Scene;

/**
 * How much changes on the way from time point to time point, by the mean difference of their subject mattes. Of more
 * than {@link Composer#LOOKED_AT} time points so many are compared, at even distances.
 */
final class ChangeProfile {
    /** How many places across, and as many down, mattes are compared at. */
    private static final int GRID = 48;

    private final int steps;
    private final int[] places;
    private final double[] changes;

    private ChangeProfile(int steps, int[] places, double[] changes) {
        this.steps = steps;
        this.places = places;
        this.changes = changes;
    }

    /** The changes on a route through stills. */
    static ChangeProfile along(List<Integer> route, List<Scene> scenes) {
        int steps = route.size() - 1;
        int stretches = Math.min(steps, Composer.LOOKED_AT - 1);
        int[] places = new int[stretches + 1];
        double[] changes = new double[stretches];
        for (int k = 1; k <= stretches; k++) {
            places[k] = (int) Math.round((double) k * steps / stretches);
            changes[k - 1] = difference(
                    scenes.get(route.get(places[k - 1])).matte(),
                    scenes.get(route.get(places[k])).matte());
        }
        double mean = Arrays.stream(changes).average().orElse(0);
        return new ChangeProfile(
                steps,
                places,
                Arrays.stream(changes)
                        .map(change -> mean > 0 ? change / mean : 1)
                        .toArray());
    }

    /** How much changes in a step, relative to the mean. */
    double at(int step) {
        double stretch = (step + 0.5) * changes.length / steps - 0.5;
        int before = (int) Clamp.between(Math.floor(stretch), 0, changes.length - 1);
        int after = Math.min(changes.length - 1, before + 1);
        double share = Clamp.unit(stretch - before);
        return changes[before] + share * (changes[after] - changes[before]);
    }

    /** Where most changes, in one sentence. */
    String note() {
        int most = 0;
        for (int k = 1; k < changes.length; k++) {
            most = changes[k] > changes[most] ? k : most;
        }
        return String.format(
                Locale.ROOT,
                "Most changes from place %d to place %d of the walk: %.1f times the mean.",
                places[most] + 1,
                places[most + 1] + 1,
                changes[most]);
    }

    private static double difference(FloatProcessor a, FloatProcessor b) {
        double sum = 0;
        for (int y = 0; y < GRID; y++) {
            for (int x = 0; x < GRID; x++) {
                sum += Math.abs(at(a, x, y) - at(b, x, y));
            }
        }
        return sum / (GRID * GRID);
    }

    private static float at(FloatProcessor plane, int x, int y) {
        return plane.getf((2 * x + 1) * plane.getWidth() / (2 * GRID), (2 * y + 1) * plane.getHeight() / (2 * GRID));
    }
}
