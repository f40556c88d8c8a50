package org.breathe.gesture;

/** A texture that belongs to the frame, not to things in it. Pure; asked by several threads for lines of their own. */
@FunctionalInterface
public interface FrameTexture {
    /**
     * Adds the texture to one line of a frame.
     *
     * @param amount 0 … 1
     * @param frame which frame, from 0
     * @param y which line, from 0
     * @param line the samples of each component, {@code line[component][x]}, which are changed
     * @param full how far white is from black, such as 255
     */
    void add(double amount, int frame, int y, float[][] line, float full);
}
