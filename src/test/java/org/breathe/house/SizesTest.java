package org.breathe.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Nothing in main is longer than a reader takes in at once. Lines are counted with comments and blank ones. */
class SizesTest {
    private static final int CLASS_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final int PARAMETERS = 7;
    private static final int MEDIAN_CLASS_LINES = 100;

    // What is longer today. These sets may only shrink: take out what has been parted, add nothing.
    private static final Set<String> LONG_CLASSES = Set.of();
    private static final Set<String> LONG_METHODS = Set.of();
    private static final Set<String> LONG_PARAMETER_LISTS = Set.of();

    @Test
    void noClassIsLong() {
        assertNoOther(
                LONG_CLASSES,
                "Files or nested classes of more than " + CLASS_LINES + " lines",
                each -> each.isType() && each.lines() > CLASS_LINES ? each.lines() : 0);
    }

    @Test
    void noMethodIsLong() {
        assertNoOther(
                LONG_METHODS,
                "Methods and constructors of more than " + METHOD_LINES + " lines",
                each -> each.isMethod() && each.lines() > METHOD_LINES ? each.lines() : 0);
    }

    @Test
    void noParameterListIsLong() {
        assertNoOther(
                LONG_PARAMETER_LISTS,
                "Methods and constructors with more than " + PARAMETERS + " parameters",
                each -> each.parameters() > PARAMETERS ? each.parameters() : 0);
    }

    @Test
    void mostClassesAreShort() {
        int[] lines = MainSources.all().declarations().stream()
                .filter(Declaration::isTopLevel)
                .mapToInt(Declaration::lines)
                .sorted()
                .toArray();
        assertTrue(lines.length > 100, "the sources were found");
        int median = lines[lines.length / 2];
        assertTrue(
                median < MEDIAN_CLASS_LINES,
                "The median file has " + median + " lines; it must have fewer than " + MEDIAN_CLASS_LINES + ".");
    }

    /** @param excess what a declaration counts if it is too long; else 0 */
    private static void assertNoOther(Set<String> known, String what, ToIntFunction<Declaration> excess) {
        TreeSet<String> mended = new TreeSet<>(known);
        TreeMap<String, String> fresh = new TreeMap<>();
        for (Declaration each : MainSources.all().declarations()) {
            int count = excess.applyAsInt(each);
            if (count > 0 && !mended.remove(each.name()) && !known.contains(each.name()))
                fresh.put(each.place(), each.name() + " has " + count);
        }
        assertEquals(new TreeMap<String, String>(), fresh, what + ": part them.");
        assertEquals(
                new TreeSet<String>(), mended, what + ", which are no longer so: take them out of the known ones.");
    }
}
