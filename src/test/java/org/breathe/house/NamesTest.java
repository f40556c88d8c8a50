package org.breathe.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A reader who meets a class's simple name knows which class is meant. */
class NamesTest {
    @Test
    void noTwoClassesHaveTheSameSimpleName() {
        Map<String, List<String>> places = MainSources.all().declarations().stream()
                .filter(Declaration::isType)
                .collect(groupingBy(Declaration::name, TreeMap::new, mapping(Declaration::place, toList())));
        places.values().removeIf(several -> several.size() == 1);
        assertEquals(
                Map.of(), places, "Simple names that stand more than once, nested ones included: rename all but one.");
    }
}
