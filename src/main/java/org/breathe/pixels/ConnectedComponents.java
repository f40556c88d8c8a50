package org.breathe.pixels;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds what hangs together in maps, {@code map[y * width + x]}: pixels that share a side. */
public final class ConnectedComponents {
    private final int width;
    private final boolean[] open;
    /** The pixels of the part that is being flooded, in the order in which they were reached. */
    private final int[] reached;

    private int count;

    private ConnectedComponents(int width, int height, IntPredicate belongs) {
        this.width = width;
        open = new boolean[width * height];
        reached = new int[open.length];
        for (int i = 0; i < open.length; i++) open[i] = belongs.test(i);
    }

    /**
     * The parts of a map, each as the indices of its pixels, in the order of their first pixels.
     *
     * @param belongs whether the pixel of an index belongs to any part
     */
    public static List<int[]> of(int width, int height, IntPredicate belongs) {
        return new ConnectedComponents(width, height, belongs).all();
    }

    /**
     * The smallest rectangle around some pixels of a map, px; empty if there are none.
     *
     * @param belongs whether the pixel of an index lies inside
     */
    public static Rectangle bounds(int width, int height, IntPredicate belongs) {
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        for (int i = 0; i < width * height; i++)
            if (belongs.test(i)) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width + 1);
                top = Math.min(top, i / width);
                bottom = Math.max(bottom, i / width + 1);
            }
        return new Rectangle(left, top, right - left, bottom - top);
    }

    private List<int[]> all() {
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i < open.length; i++) if (open[i]) parts.add(flood(i));
        return parts;
    }

    /** All that hangs together with one pixel. */
    private int[] flood(int start) {
        count = 0;
        reach(start);
        for (int k = 0; k < count; k++) {
            int i = reached[k];
            int x = i % width;
            if (x > 0) reach(i - 1);
            if (x + 1 < width) reach(i + 1);
            if (i >= width) reach(i - width);
            if (i + width < open.length) reach(i + width);
        }
        return Arrays.copyOf(reached, count);
    }

    private void reach(int i) {
        if (!open[i]) return;
        open[i] = false;
        reached[count++] = i;
    }
}
