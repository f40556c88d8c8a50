package org.breathe.nets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Outlines drawn by hand can be drawn wrongly; what can be seen of that without the pictures. */
class MasksTest {
    private static final int SIDE = 200;

    private static Map<String, Masks> masks;
    private static Map<String, Marks> marks;

    @BeforeAll
    static void read() throws IOException {
        masks = Masks.read(Path.of("models/evaluation/masks.json"));
        marks = Marks.read(Path.of("models/evaluation/marks.json"));
    }

    @Test
    void whatIsOutsideIsNotInsideAndDoubtIsLeftToTheRest() {
        Masks mask = new Masks(
                Map.of("left", box(0, 0.5), "middle", box(0.25, 0.75)),
                Map.of("sky", new Masks.Region(List.of("left"), List.of("middle"), List.of("left", "middle"))));
        Truth truth = mask.truth("sky", 4, 1);
        assertEquals(BitmapTest.drawn("#...").pixels(), truth.inside().pixels());
        assertEquals(BitmapTest.drawn(".##.").pixels(), truth.doubt().pixels());
    }

    @Test
    void everyMaskedPhotographIsMarkedToo() {
        assertEquals(marks.keySet(), masks.keySet());
        assertEquals(
                List.of(),
                masks.keySet().stream()
                        .filter(name -> !Files.exists(Path.of("samples", name)))
                        .toList());
    }

    @Test
    void allShapesLieInsideAndEachIsUsed() {
        masks.forEach((photo, mask) -> {
            mask.shapes()
                    .forEach((name, corners) -> assertTrue(
                            corners.size() >= 3
                                    && corners.stream()
                                            .allMatch(corner -> corner.size() == 2
                                                    && corner.stream().allMatch(part -> part >= 0 && part <= 1)),
                            photo + ": " + name));
            assertEquals(
                    mask.shapes().keySet(),
                    Set.copyOf(mask.regions().values().stream()
                            .flatMap(region -> Stream.of(region.inside(), region.outside(), region.doubt()))
                            .flatMap(List::stream)
                            .toList()),
                    photo);
        });
    }

    @Test
    void allRegionsAreOfTheSubjectOrOfAKind() {
        masks.forEach((photo, mask) -> mask.regions()
                .keySet()
                .forEach(region -> assertTrue(
                        region.equals(Masks.SUBJECT) || Kinds.names().contains(region), photo + ": " + region)));
    }

    @Test
    void masksDoNotContradictTheMarks() {
        marks.forEach((photo, mark) -> Kinds.names().forEach(kind -> {
            Truth truth = masks.get(photo).truth(kind, SIDE, SIDE);
            mark.kinds()
                    .forEach((marked, points) -> points.forEach(name -> {
                        boolean there = is(truth.inside(), mark.point(name));
                        boolean isMarked = marked.equals(kind);
                        assertTrue(
                                there == isMarked || is(truth.doubt(), mark.point(name)),
                                photo + ": " + name + " and " + kind);
                    }));
        }));
    }

    private static boolean is(Bitmap bitmap, Marks.Point point) {
        return bitmap.is((int) (point.x() * SIDE), (int) (point.y() * SIDE));
    }

    /** All between two places along the width. */
    private static List<List<Double>> box(double from, double to) {
        return List.of(List.of(from, 0.0), List.of(to, 0.0), List.of(to, 1.0), List.of(from, 1.0));
    }
}
