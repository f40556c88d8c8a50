package org.breathe.gesture;

/** Where the places of a patch look. Positions are in fractions of the still's width, from its top left corner. */
@FunctionalInterface
public interface PatchLook {
    /**
     * Where a position looks.
     *
     * @param softness over which distance edges fade, such as one pixel
     * @param seen receives the position that is shown there, x and y
     * @return how much of the patch is seen there, 0 (none) … 1
     */
    double at(double x, double y, double softness, double[] seen);
}
