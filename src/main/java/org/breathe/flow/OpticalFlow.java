package org.breathe.flow;

import org.breathe.pixels.FloatMap;

/**
 * Where everything in one still is found in another: what lies at (x, y) lies at (x + dx, y + dy) there.
 *
 * @param dx rightwards, px
 * @param dy downwards, px
 * @param confidence 0 (hidden in the other still, or unlike what is there) … 1 (found, and found again on the way back)
 */
public record OpticalFlow(FloatMap dx, FloatMap dy, FloatMap confidence) {
    /** The width of the still in px. */
    public int width() {
        return dx.width();
    }

    /** The height of the still in px. */
    public int height() {
        return dx.height();
    }

    /** How much of the still is found in the other one, 0…1. */
    public double likeness() {
        return confidence.mean();
    }

    /**
     * The flow between two stills, both ways.
     *
     * @param there from the first to the second
     * @param back from the second to the first
     */
    public record Pair(OpticalFlow there, OpticalFlow back) {}
}
