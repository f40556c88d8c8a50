package org.breathe.nets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Marks set by hand can be set wrongly; what can be seen of that without the pictures. */
class MarksTest {
    private static Map<String, Marks> marks;

    @BeforeAll
    static void read() throws IOException {
        marks = Marks.read(Path.of("models/evaluation/marks.json"));
    }

    @Test
    void everyMarkedPhotographIsASample() {
        assertTrue(marks.size() >= 10);
        assertEquals(
                List.of(),
                marks.keySet().stream()
                        .filter(name -> !Files.exists(Path.of("samples", name)))
                        .toList());
    }

    @Test
    void allPointsLieInsideAndAllThatIsSaidIsSaidOfAPoint() {
        marks.forEach((photo, mark) -> {
            mark.points()
                    .forEach((name, place) -> assertTrue(
                            place.size() == 2 && place.stream().allMatch(part -> part >= 0 && part < 1),
                            photo + ": " + name));
            mark.nearer()
                    .forEach(pair -> assertTrue(
                            pair.size() == 2 && mark.points().keySet().containsAll(pair), photo + ": " + pair));
            mark.kinds()
                    .forEach((kind, points) -> assertTrue(
                            (kind.equals(Marks.NONE) || Kinds.names().contains(kind))
                                    && mark.points().keySet().containsAll(points),
                            photo + ": " + kind));
        });
    }

    @Test
    void nothingIsNearerThanItself() {
        marks.forEach((photo, mark) -> mark.points()
                .keySet()
                .forEach(point -> assertTrue(!farther(mark, point).contains(point), photo + ": " + point)));
    }

    @Test
    void theRuleThatLowerIsNearerDoesNotSuffice() {
        long against = marks.values().stream()
                .flatMap(mark -> mark.pairs().stream())
                .filter(Marks.Pair::isAgainstTheRule)
                .count();
        assertTrue(against >= 40, against + " pairs");
    }

    /** All that lies behind a point, directly or by way of others. */
    private static Set<String> farther(Marks mark, String from) {
        Set<String> behind = new HashSet<>();
        List<String> next = List.of(from);
        while (!next.isEmpty()) {
            List<String> front = next;
            next = mark.nearer().stream()
                    .filter(pair -> front.contains(pair.get(0)))
                    .map(pair -> pair.get(1))
                    .filter(behind::add)
                    .toList();
        }
        return behind;
    }
}
