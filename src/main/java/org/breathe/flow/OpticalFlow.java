package org.breathe.flow;

/**
 * Where everything in one still is found in another: what lies at (x, y) lies at (x + dx, y + dy) there.
 *
 * @param width in px
 * @param height in px
 * @param dx rightwards, px; {@code dx[y * width + x]}
 * @param dy downwards, px
 * @param confidence 0 (hidden in the other still, or unlike what is there) … 1 (found, and found again on the way back)
 */
public record OpticalFlow(int width, int height, float[] dx, float[] dy, float[] confidence) {
    /** How much of the still is found in the other one, 0…1. */
    public double likeness() {
        double sum = 0;
        for (float c : confidence) {
            sum += c;
        }
        return sum / confidence.length;
    }

    /**
     * The flow between two stills, both ways.
     *
     * @param there from the first to the second
     * @param back from the second to the first
     */
    public record Pair(OpticalFlow there, OpticalFlow back) {}
}
