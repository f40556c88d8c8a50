package org.breathe.gesture;

/**
 * A quantity that varies over a still at one moment, such as a gain or how dense steam is. Pure; asked by several
 * threads.
 */
@FunctionalInterface
public interface ScalarOverlay {
    /** Zero everywhere. */
    ScalarOverlay ZERO = (x, y) -> 0;
    /** One everywhere. */
    ScalarOverlay ONE = (x, y) -> 1;

    /** The quantity at a position of the still, in fractions of its width from the top left corner. */
    float at(double x, double y);
}
