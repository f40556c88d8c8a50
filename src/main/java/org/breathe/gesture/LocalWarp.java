package org.breathe.gesture;

/** A local deformation of a still at one moment. Pure; asked by several threads. */
@FunctionalInterface
public interface LocalWarp {
    /** Nothing is displaced. */
    LocalWarp NONE = (x, y, displacement) -> {};

    /**
     * Adds the displacement at a position.
     *
     * @param x from the still's left edge, in fractions of its width
     * @param y from the still's top edge, in fractions of its width
     * @param displacement where to add: the still's position shown there, less the position; fractions of the width
     */
    void add(double x, double y, double[] displacement);
}
