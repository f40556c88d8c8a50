package org.breathe.score;

/**
 * What the camera frames. A place is given in shares of what the zoom leaves, so that no framing looks outside the
 * still and that a change of zoom alone keeps one point of the picture where it is.
 *
 * @param zoom magnification, at least 1
 * @param x to the right, −1 (the left edge) … 1 (the right edge)
 * @param y downwards, −1 … 1
 */
record Framing(double zoom, double x, double y) {
    /** The whole still. */
    static final Framing REST = new Framing(1, 0, 0);

    /** The framing on the way to another; each coordinate may have its own progress. */
    Framing towards(Framing other, double zoomShare, double xShare, double yShare) {
        // At zoom 1 place has no meaning, so a move from or to it keeps the other's place.
        Framing a = zoom == 1 ? new Framing(1, other.x, other.y) : this;
        Framing b = other.zoom == 1 ? new Framing(1, x, y) : other;
        return new Framing(
                a.zoom + zoomShare * (b.zoom - a.zoom), a.x + xShare * (b.x - a.x), a.y + yShare * (b.y - a.y));
    }

    /** The framing on the way to another, all coordinates at the same progress, 0 (this) … 1 (the other). */
    Framing towards(Framing other, double share) {
        return towards(other, share, share, share);
    }

    /** The same place with the zoom raised by a gain. */
    Framing nearer(double zoomGain) {
        return zoomGain == 0 ? this : new Framing(zoom + zoomGain, x, y);
    }

    /** The same place, no nearer than a zoom. */
    Framing upTo(double most) {
        return zoom <= most ? this : new Framing(most, x, y);
    }

    /** The same place with a share of the zoom. */
    Framing weakened(double share) {
        return new Framing(1 + share * (zoom - 1), x, y);
    }

    /**
     * The camera's pose.
     *
     * @param aspect the frame's height ÷ its width
     */
    Pose pose(double aspect) {
        if (zoom <= 1) {
            return Pose.REST;
        }
        double margin = (1 - 1 / zoom) / 2;
        return new Pose(x * margin, y * margin * aspect, zoom);
    }
}
