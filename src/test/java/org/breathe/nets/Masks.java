package org.breathe.nets;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody outlined on one photograph.
 *
 * @param shapes polygons by name; each corner is x and y in fractions of the photograph's width and height
 * @param regions where the subject is, if there is an obvious one, and each kind; a kind without a region is nowhere
 */
record Masks(Map<String, List<List<Double>>> shapes, Map<String, Region> regions) {
    static final String SUBJECT = "subject";

    private static final Region NOWHERE = new Region(List.of(), List.of(), List.of());

    /** Masks by the photograph's file name, in the order of names. */
    static Map<String, Masks> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new TreeMap<>(new Gson().fromJson(reader, new TypeToken<Map<String, Masks>>() {}));
        }
    }

    /**
     * Names of shapes. A region is all that lies inside one of the first and outside the second; what else lies in one of
     * the third may belong to it or not.
     *
     * @param outside null for none
     * @param doubt null for none
     */
    record Region(List<String> inside, List<String> outside, List<String> doubt) {
        Region {
            outside = outside == null ? List.of() : outside;
            doubt = doubt == null ? List.of() : doubt;
        }
    }

    boolean has(String region) {
        return regions.containsKey(region);
    }

    /** A region in pixels. */
    Truth truth(String name, int width, int height) {
        Region region = regions.getOrDefault(name, NOWHERE);
        Bitmap inside = drawn(region.inside(), width, height).without(drawn(region.outside(), width, height));
        return new Truth(inside, drawn(region.doubt(), width, height).without(inside));
    }

    private Bitmap drawn(Collection<String> names, int width, int height) {
        return Bitmap.of(names.stream().map(name -> outline(shapes.get(name))).toList(), width, height);
    }

    private static Path2D outline(List<List<Double>> corners) {
        Path2D outline = new Path2D.Double();
        outline.moveTo(corners.get(0).get(0), corners.get(0).get(1));
        corners.forEach(corner -> outline.lineTo(corner.get(0), corner.get(1)));
        outline.closePath();
        return outline;
    }
}
