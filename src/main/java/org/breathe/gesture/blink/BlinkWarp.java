package org.breathe.gesture.blink;

import static org.breathe.gesture.blink.BlinkTuning.*;

import java.awt.geom.Rectangle2D;
import org.breathe.gesture.EyeAxes;
import org.breathe.pixels.Clamp;
import org.breathe.scene.Eye;

/**
 * The upper lid of one eye, falling. Above its rim the lid's skin is stretched from the brow's side downwards; below
 * the rim the eye stays as it is. Only pixels in the eye's box are touched, and neither the brow nor the head moves.
 * Positions are in fractions of the still's width; the numbers are in {@link BlinkTuning}.
 */
final class BlinkWarp {
    private final Rectangle2D box;
    private final EyeAxes axes;

    private BlinkWarp(Eye eye) {
        box = eye.box();
        axes = EyeAxes.of(eye);
    }

    /** The lid of an eye. */
    static BlinkWarp of(Eye eye) {
        return new BlinkWarp(eye);
    }

    /** All that the lid may change. */
    Rectangle2D box() {
        return box;
    }

    /**
     * Where a position looks when the lid has fallen.
     *
     * @param x from the still's left edge
     * @param y from the still's top edge
     * @param closure 0 (as in the still) … 1 (closed)
     * @param softness over which distance the rim's edge fades, such as one pixel
     * @param seen receives the position that is shown there, x and y
     * @return how much of the lid is seen there, 0 … 1; 0 outside the box, at the corners and below the rim
     */
    double look(double x, double y, double closure, double softness, double[] seen) {
        if (closure <= 0 || !box.contains(x, y)) {
            return 0;
        }
        double along = axes.along(x, y);
        if (along <= 0 || along >= axes.width()) {
            return 0;
        }
        double across = axes.across(x, y);
        double open = axes.upper(along);
        double shut = Math.max(open, axes.lower(along) + OVERLAP * axes.width() * corners(along));
        double rim = open + closure * (shut - open);
        double top = open - SKIN * axes.width() * corners(along);
        double cover = Clamp.unit((rim - across) / softness + 0.5);
        if (across <= top || rim <= open || cover == 0) {
            return 0;
        }
        double share = Math.min(1, (across - top) / (rim - top));
        double source = top + share * (open - top);
        seen[0] = x + (across - source) * axes.alongY();
        seen[1] = y - (across - source) * axes.alongX();
        return cover;
    }

    /** 0 at the corners, 1 over most of the eye, so that less skin is stretched where there is less to close. */
    private double corners(double along) {
        double t = along / axes.width();
        return Math.sqrt(Math.max(0, 1 - Math.pow(2 * t - 1, 4)));
    }
}
