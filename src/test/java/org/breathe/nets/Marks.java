package org.breathe.nets;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import ij.process.FloatProcessor;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody marked on one photograph.
 *
 * @param points x and y of named points, in fractions of the photograph's width and height
 * @param nearer pairs of points, the nearer one first; only pairs that leave no doubt
 * @param kinds points by what could move there: the name of a kind in small letters, or {@code none}
 */
record Marks(Map<String, List<Double>> points, List<List<String>> nearer, Map<String, List<String>> kinds) {
    static final String NONE = "none";

    /** Marks by the photograph's file name, in the order of names. */
    static Map<String, Marks> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new TreeMap<>(new Gson().fromJson(reader, new TypeToken<Map<String, Marks>>() {}));
        }
    }

    /** The pairs as points. */
    List<Pair> pairs() {
        return nearer.stream()
                .map(pair -> new Pair(point(pair.get(0)), point(pair.get(1))))
                .toList();
    }

    Point point(String name) {
        List<Double> place = points.get(name);
        return new Point(place.get(0), place.get(1));
    }

    /** A place in fractions of width and height. */
    record Point(double x, double y) {
        /** What a map of the picture says there. */
        double in(FloatProcessor map) {
            return map.getf(
                    Math.min(map.getWidth() - 1, (int) (x * map.getWidth())),
                    Math.min(map.getHeight() - 1, (int) (y * map.getHeight())));
        }
    }

    /** Two places of which one is nearer to the viewer. */
    record Pair(Point near, Point far) {
        /** Whether the rule that what is lower is nearer tells this pair wrongly. */
        boolean isAgainstTheRule() {
            return near.y() <= far.y();
        }
    }
}
