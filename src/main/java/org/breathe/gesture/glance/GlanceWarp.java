package org.breathe.gesture.glance;

import static org.breathe.gesture.glance.GlanceTuning.*;

import java.awt.geom.Point2D;
import org.breathe.gesture.EyeAxes;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.SmoothStep;
import org.breathe.scene.Eye;

/**
 * The ball of one eye that turns aside between its lids. What is seen between the rims slides along the line from
 * corner to corner; iris and pupil keep their shape, the white on either side makes room, the corners, rims and lids
 * stay. Positions are in fractions of the still's width; the numbers are in {@link GlanceTuning}.
 */
final class GlanceWarp {
    private final EyeAxes axes;
    private final double iris;
    private final double radius;

    private GlanceWarp(Eye eye) {
        axes = EyeAxes.of(eye);
        Point2D centre = eye.iris();
        iris = axes.along(centre.getX(), centre.getY());
        radius = eye.irisRadius();
    }

    /** The ball of an eye. */
    static GlanceWarp of(Eye eye) {
        return new GlanceWarp(eye);
    }

    /**
     * Where a position looks when the eye has turned aside.
     *
     * @param x from the still's left edge
     * @param y from the still's top edge
     * @param aside −1 (to the left in the image) … 1
     * @param softness over which distance the rims' edges fade, such as one pixel
     * @param seen receives the position that is shown there, x and y
     * @return how much of the eyeball is seen there, 0 … 1; 0 on the lids and beyond the corners
     */
    double look(double x, double y, double aside, double softness, double[] seen) {
        double along = axes.along(x, y);
        if (aside == 0 || along <= 0 || along >= axes.width()) {
            return 0;
        }
        double across = axes.across(x, y);
        double inside = Math.min(across - axes.upper(along), axes.lower(along) - across);
        double cover = Clamp.unit(inside / softness);
        if (cover == 0) {
            return 0;
        }
        double slide = aside * FARTHEST * radius * share(along, aside * FARTHEST * radius);
        seen[0] = x - slide * axes.alongX();
        seen[1] = y - slide * axes.alongY();
        return cover;
    }

    /** The share of the slide that a place goes, 0…1: all around the iris, none at the corners. */
    private double share(double along, double slide) {
        double centre = iris + slide;
        double toCorner = along < centre ? centre : axes.width() - centre;
        double rigid = Math.min(RIGID * radius, MOST_RIGID * toCorner);
        return 1 - SmoothStep.between(rigid, Math.max(rigid + 1e-9, toCorner), Math.abs(along - centre));
    }
}
