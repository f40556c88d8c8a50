package org.breathe.gesture;

import java.awt.geom.Point2D;
import java.util.List;
import org.breathe.scene.Eye;

/**
 * The axes of an eye: along from the corner that is left in the image to the right one, and across that line,
 * downwards. Lengths are in fractions of the still's width.
 */
public final class EyeAxes {
    private final Point2D corner;
    private final double alongX;
    private final double alongY;
    private final double width;
    private final double[][] upper;
    private final double[][] lower;

    private EyeAxes(Eye eye) {
        List<Point2D> rim = eye.upper();
        Point2D end = rim.get(rim.size() - 1);
        corner = rim.get(0);
        width = corner.distance(end);
        alongX = (end.getX() - corner.getX()) / width;
        alongY = (end.getY() - corner.getY()) / width;
        upper = points(rim);
        lower = points(eye.lower());
    }

    /** The axes of an eye. */
    public static EyeAxes of(Eye eye) {
        return new EyeAxes(eye);
    }

    private double[][] points(List<Point2D> rim) {
        double[][] points = new double[rim.size()][2];
        for (int k = 0; k < points.length; k++) {
            points[k][0] = along(rim.get(k).getX(), rim.get(k).getY());
            points[k][1] = across(rim.get(k).getX(), rim.get(k).getY());
        }
        return points;
    }

    /** The distance between the corners. */
    public double width() {
        return width;
    }

    /** The along axis' share of the x axis. */
    public double alongX() {
        return alongX;
    }

    /** The along axis' share of the y axis. */
    public double alongY() {
        return alongY;
    }

    /** How far along the eye a position lies. */
    public double along(double x, double y) {
        return (x - corner.getX()) * alongX + (y - corner.getY()) * alongY;
    }

    /** How far across, downwards, a position lies. */
    public double across(double x, double y) {
        return (y - corner.getY()) * alongX - (x - corner.getX()) * alongY;
    }

    /** How far across the upper rim runs at a place along the eye; negative above the corners' line. */
    public double upper(double along) {
        return across(upper, along);
    }

    /** How far across the lower rim runs at a place along the eye. */
    public double lower(double along) {
        return across(lower, along);
    }

    /** The largest distance between the rims. */
    public double gap() {
        double gap = 0;
        for (double[] point : upper) {
            gap = Math.max(gap, lower(point[0]) - point[1]);
        }
        return gap;
    }

    private static double across(double[][] rim, double along) {
        if (along <= rim[0][0]) {
            return rim[0][1];
        }
        for (int k = 1; k < rim.length; k++) {
            if (along <= rim[k][0]) {
                double share = (along - rim[k - 1][0]) / Math.max(1e-9, rim[k][0] - rim[k - 1][0]);
                return rim[k - 1][1] + (rim[k][1] - rim[k - 1][1]) * share;
            }
        }
        return rim[rim.length - 1][1];
    }
}
