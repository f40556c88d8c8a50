package org.breathe.motion;

import ij.process.FloatProcessor;
import org.breathe.scene.Scene;

/**
 * A smooth quantity over a still, known on a coarse lattice and interpolated bilinearly between its nodes. Positions
 * are in fractions of the still's width, from its top left corner; beyond the still the border's value holds.
 */
public final class Lattice {
    /** Zero everywhere. */
    public static final Lattice ZERO = of(new float[1], 1, 1);

    private final int columns;
    private final int rows;
    private final float[] values;

    private Lattice(int columns, int rows, float[] values) {
        this.columns = columns;
        this.rows = rows;
        this.values = values;
    }

    /**
     * The lattice whose nodes are a map's pixels.
     *
     * @param map spans the whole still, such as those of a {@link Scene}; it is copied
     */
    public static Lattice of(FloatProcessor map) {
        return new Lattice(map.getWidth(), map.getHeight(), ((float[]) map.getPixels()).clone());
    }

    /**
     * A lattice of given nodes.
     *
     * @param values {@code values[row * columns + column]}; not copied
     */
    public static Lattice of(float[] values, int columns, int rows) {
        return new Lattice(columns, rows, values);
    }

    /** The value at a position. */
    public float at(double x, double y) {
        double column = Math.min(Math.max(x * columns - 0.5, 0), columns - 1);
        double row = Math.min(Math.max(y * columns - 0.5, 0), rows - 1);
        int left = Math.min((int) column, Math.max(columns - 2, 0));
        int top = Math.min((int) row, Math.max(rows - 2, 0));
        int right = Math.min(left + 1, columns - 1);
        int bottom = Math.min(top + 1, rows - 1);
        double u = column - left;
        double v = row - top;
        double above = values[top * columns + left] * (1 - u) + values[top * columns + right] * u;
        double below = values[bottom * columns + left] * (1 - u) + values[bottom * columns + right] * u;
        return (float) (above * (1 - v) + below * v);
    }
}
