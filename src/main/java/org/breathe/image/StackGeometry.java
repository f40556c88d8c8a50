package org.breathe.image;

/**
 * How the stills of a sequence lie in space and time.
 *
 * @param reading what the stills are to each other
 * @param voxelDepth the distance between neighbouring slices, in pixel widths; 1 where it is unknown
 * @param frameInterval the time between neighbouring frames in s; 0 where it is unknown
 */
public record StackGeometry(StackReading reading, double voxelDepth, double frameInterval) {
    /** Stills without a scale. */
    public static final StackGeometry NONE = new StackGeometry(StackReading.STILLS, 1, 0);
}
