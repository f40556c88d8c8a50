package org.breathe.pixels;

/** What a filter takes to lie beyond the borders of a map. */
public enum Border {
    /** Nothing: windows end at the border, and means are over what lies inside. */
    INSIDE,
    /** The outermost sample, again and again. */
    REPLICATED,
    /** The map mirrored about its outermost sample, which is not repeated. */
    MIRRORED;

    /**
     * The sample inside a line that stands for a position.
     *
     * @param position may lie beyond either end
     * @param length of the line, at least 1
     * @return 0…length − 1, or −1 where nothing counts
     */
    public int index(int position, int length) {
        if (position >= 0 && position < length) {
            return position;
        }
        return switch (this) {
            case INSIDE -> -1;
            case REPLICATED -> position < 0 ? 0 : length - 1;
            case MIRRORED -> mirrored(position, length);
        };
    }

    private static int mirrored(int position, int length) {
        if (length == 1) {
            return 0;
        }
        int period = 2 * (length - 1);
        int folded = Math.floorMod(position, period);
        return folded < length ? folded : period - folded;
    }
}
