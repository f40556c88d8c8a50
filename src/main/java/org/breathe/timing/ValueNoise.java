package org.breathe.timing;

/**
 * Smooth noise in the plane: hashed values at whole numbers, interpolated between them.
 *
 * @param noise gives the hashed values
 */
public record ValueNoise(Noise noise) {
    /** The noise at a position, 0…1. Octaves are independent of each other. */
    public double at(int octave, double u, double v) {
        long column = (long) Math.floor(u);
        double before = noise.channel(octave * 4096L + column).value(v);
        double after = noise.channel(octave * 4096L + column + 1).value(v);
        return before + (after - before) * Curve.SMOOTH.at(u - column);
    }
}
