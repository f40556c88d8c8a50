package org.breathe.pixels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectedComponentsTest {
    @Test
    void whatSharesASideIsOnePart() {
        List<int[]> parts = parts("##..", ".#..", ".###");
        assertEquals(1, parts.size());
        int[] pixels = parts.get(0).clone();
        Arrays.sort(pixels);
        assertArrayEquals(new int[] {0, 1, 5, 9, 10, 11}, pixels);
    }

    @Test
    void aCornerDoesNotJoinNorDoesTheEndOfARow() {
        List<int[]> parts = parts("..#", "#..", ".#.");
        assertEquals(3, parts.size());
        assertArrayEquals(new int[] {2}, parts.get(0), "in the order of their first pixels");
        assertArrayEquals(new int[] {3}, parts.get(1));
    }

    @Test
    void whereNothingBelongsThereIsNoPart() {
        assertEquals(List.of(), parts("...", "..."));
    }

    @Test
    void boundsReachAroundAllThatBelongs() {
        String picture = "....." + ".#..." + "...#.";
        assertEquals(new Rectangle(1, 1, 3, 2), ConnectedComponents.bounds(5, 3, i -> picture.charAt(i) == '#'));
    }

    private static List<int[]> parts(String... rows) {
        String all = String.join("", rows);
        return ConnectedComponents.of(rows[0].length(), rows.length, i -> all.charAt(i) == '#');
    }
}
