package org.breathe.gesture;

/**
 * Which places of a still a patch shows. Positions are in fractions of the still's width from its top left corner.
 * Pure; asked by several threads.
 */
@FunctionalInterface
public interface PatchLook {
    /**
     * Which place is shown at a position.
     *
     * @param softness over which distance edges fade, such as one pixel
     * @param seen receives the position that is shown there, x and y
     * @return how much of the patch is seen there, 0 (none) … 1
     */
    double at(double x, double y, double softness, double[] seen);
}
