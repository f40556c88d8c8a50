package org.breathe.score;

import org.breathe.timing.Curve;

/**
 * A slow ellipse that a camera describes beside its moves, in shares of the margin that the zoom leaves: none on the
 * whole still.
 *
 * @param radius of the ellipse, 0 is none
 * @param seconds once round
 * @param turns 1 clockwise, −1 the other way
 */
record CameraOrbit(double radius, double seconds, int turns) {
    /** No orbit. */
    static final CameraOrbit NONE = new CameraOrbit(0, 1, 1);

    private static final double FULL = 0.22;

    /** How much of the margin an orbit takes. */
    static double reach(double circle) {
        return FULL * circle;
    }

    /**
     * What the camera frames on its orbit.
     *
     * @param framing without it
     * @param since s since the path began
     * @param length of the path, s; the orbit grows in its first quarter and is gone at its end
     */
    Framing around(Framing framing, double since, double length) {
        if (radius == 0 || framing.zoom() <= 1) {
            return framing;
        }
        double grown = Curve.SMOOTH.at(4 * since / length) * (1 - Curve.SMOOTH.at(4 * since / length - 3));
        double angle = 2 * Math.PI * since / seconds;
        return new Framing(
                framing.zoom(),
                framing.x() + turns * radius * grown * Math.sin(angle),
                framing.y() - 0.8 * radius * grown * Math.cos(angle));
    }
}
