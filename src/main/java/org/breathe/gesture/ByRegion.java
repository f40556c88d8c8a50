package org.breathe.gesture;

import java.util.function.DoubleUnaryOperator;

/** A quantity by region, 0 (reached first by a change of light) … 1 (reached last), at one moment. */
public final class ByRegion {
    /** It is tabulated for so many regions and one more. */
    private static final int STEPS = 32;

    private final float[] values = new float[STEPS + 1];

    /** A quantity.
     *
     * @param quantity in a region, 0 … 1
     */
    public ByRegion(DoubleUnaryOperator quantity) {
        for (int k = 0; k <= STEPS; k++) {
            values[k] = (float) quantity.applyAsDouble(k / (double) STEPS);
        }
    }

    /** Whether it has one value in all regions. */
    public boolean is(float value) {
        for (float each : values) {
            if (each != value) {
                return false;
            }
        }
        return true;
    }

    /** The quantity in a region. */
    public float at(float region) {
        float step = region * STEPS;
        int below = Math.min((int) step, STEPS - 1);
        return values[below] + (values[below + 1] - values[below]) * (step - below);
    }
}
