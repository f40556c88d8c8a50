package org.breathe.render;

import org.breathe.pixels.Clamp;
import org.breathe.score.Pose;

/**
 * What the camera shows of a still at one moment: an inverse map from positions of the frame to positions of the still.
 * Near things are magnified and shifted more than far ones; nothing outside the still is ever shown.
 *
 * <p>Positions are in fractions of the frame's width, measured from its centre.
 */
public final class CameraView {
    /** How much more the nearest thing moves than the farthest, before the limit. */
    static final double PARALLAX = 0.55;

    private final Pose pose;
    private final double parallax;
    private final Extent extent;

    private CameraView(Pose pose, double parallax, Extent extent) {
        this.pose = pose;
        this.parallax = parallax;
        this.extent = extent;
    }

    /**
     * How much of the frame a still covers, about the frame's centre; lengths are in widths of the frame.
     *
     * @param width of the still, at most 1
     * @param height of the still, at most {@code aspect}
     * @param aspect height of the frame
     */
    public record Extent(double width, double height, double aspect) {}

    /**
     * The view from a pose.
     *
     * @param pose where the camera is
     * @param reach the largest parallax in fractions of the width that the still's fills can carry; 0 moves the frame as
     *            a whole
     * @param extent of the still; where bars stand beside it, the camera pans as much less
     */
    public static CameraView of(Pose pose, double reach, Extent extent) {
        double x = pose.x() * extent.width();
        double y = pose.y() * extent.height() / extent.aspect();
        Pose held = new Pose(x, y, Math.max(1, pose.zoom()));
        double side = Math.max(extent.width(), extent.height());
        double travel = (1 - 1 / held.zoom()) * side / 2 + Math.hypot(x, y);
        // Bends towards the reach instead of meeting it in a corner, which would be seen as a jolt.
        double parallax = travel == 0 || reach == 0 ? 0 : reach / travel * Math.tanh(PARALLAX * travel / reach);
        return new CameraView(held, parallax, extent);
    }

    /** Whether the frame is the still. */
    public boolean isRest() {
        return pose.equals(Pose.REST);
    }

    /**
     * Where a position of the frame looks, less the position itself; exactly zero at rest.
     *
     * @param x from the frame's centre, in fractions of its width
     * @param y from the frame's centre, in fractions of its width
     * @param disparity of what is seen there, 0 … 1
     * @param displacement receives x and y, in fractions of the width
     */
    public void displace(double x, double y, double disparity, double[] displacement) {
        double shrink = 1 / zoom(disparity) - 1;
        displacement[0] = panX(disparity) + x * shrink;
        displacement[1] = panY(disparity) + y * shrink;
    }

    /** How much the view magnifies what lies at a disparity of 0 … 1. */
    public double zoom(double disparity) {
        return 1 + (pose.zoom() - 1) * (1 + parallax * disparity);
    }

    /** How far to the right of the frame's centre the view looks at a disparity of 0 … 1. */
    public double panX(double disparity) {
        return within(pose.x() * (1 + parallax * disparity), margin(disparity) * extent.width());
    }

    /** How far below the frame's centre the view looks at a disparity of 0 … 1. */
    public double panY(double disparity) {
        return within(pose.y() * (1 + parallax * disparity), margin(disparity) * extent.height());
    }

    private double margin(double disparity) {
        return (1 - 1 / zoom(disparity)) / 2;
    }

    private static double within(double value, double limit) {
        return Clamp.between(value, -limit, limit);
    }
}
