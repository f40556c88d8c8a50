package org.breathe.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Nothing in main is longer than a reader takes in at once. Lines are counted with comments and blank ones. */
class SizesTest {
    private static final int CLASS_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final int PARAMETERS = 7;
    private static final int MEDIAN_CLASS_LINES = 100;

    @Test
    void noClassIsLong() {
        assertNone(
                "Files or nested classes of more than " + CLASS_LINES + " lines",
                each -> each.isType() && each.lines() > CLASS_LINES ? each.lines() : 0);
    }

    @Test
    void noMethodIsLong() {
        assertNone(
                "Methods and constructors of more than " + METHOD_LINES + " lines",
                each -> each.isMethod() && each.lines() > METHOD_LINES ? each.lines() : 0);
    }

    @Test
    void noParameterListIsLong() {
        assertNone(
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
    private static void assertNone(String what, ToIntFunction<Declaration> excess) {
        TreeMap<String, String> found = new TreeMap<>();
        for (Declaration each : MainSources.all().declarations()) {
            int count = excess.applyAsInt(each);
            if (count > 0) found.put(each.place(), each.name() + " has " + count);
        }
        assertEquals(new TreeMap<String, String>(), found, what + ": part them.");
    }
}
