package org.breathe.pixels;

/** Luma by the weights of Rec. ITU-R BT.709, on samples encoded for display. */
public final class Luma {
    /** The weight of red. */
    public static final float RED = 0.2126f;
    /** The weight of green. */
    public static final float GREEN = 0.7152f;
    /** The weight of blue. */
    public static final float BLUE = 0.0722f;

    private Luma() {}

    /** The luma of a colour, in the unit of its components. */
    public static float of(float red, float green, float blue) {
        return RED * red + GREEN * green + BLUE * blue;
    }
}
