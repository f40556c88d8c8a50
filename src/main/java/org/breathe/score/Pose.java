package org.breathe.score;

/**
 * Where the camera is. At rest, (0, 0, 1), the frame is the still. With c the frame's centre, an output position x
 * shows the source position c + (x, y) + (position − c) ÷ zoom; {@code x} and {@code y} are in fractions of the frame's
 * width.
 *
 * @param x to the right; at most (1 − 1 ÷ zoom) ÷ 2 either way, so that the camera never looks outside
 * @param y downwards; at most (1 − 1 ÷ zoom) ÷ 2 × height ÷ width either way
 * @param zoom magnification, at least 1
 */
public record Pose(double x, double y, double zoom) {
    /** The camera at rest. */
    public static final Pose REST = new Pose(0, 0, 1);

    /** Both together: pans add up, magnifications are multiplied. */
    public Pose plus(Pose other) {
        return new Pose(x + other.x, y + other.y, zoom * other.zoom);
    }

    /** The pose that lies a share of the way, 0…1, from this one to another. */
    public Pose towards(Pose other, double share) {
        return new Pose(x + share * (other.x - x), y + share * (other.y - y), zoom + share * (other.zoom - zoom));
    }
}
