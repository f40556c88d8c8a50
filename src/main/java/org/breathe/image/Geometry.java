package org.breathe.image;

/**
 * How the stills of a sequence lie in space and time.
 *
 * @param reading what the stills are to each other
 * @param voxelDepth the distance between neighbouring slices, in pixel widths; 1 where it is unknown
 * @param frameInterval the time between neighbouring frames in s; 0 where it is unknown
 */
public record Geometry(Reading reading, double voxelDepth, double frameInterval) {
    /** Stills without a scale. */
    public static final Geometry NONE = new Geometry(Reading.STILLS, 1, 0);
}
