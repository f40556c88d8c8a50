package org.breathe.motion;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.breathe.scene.Eye;

/**
 * The upper lid of one eye, falling. Above its rim the lid's skin is stretched from the brow's side downwards; below the
 * rim the eye stays as it is. Only pixels in the eye's box are touched, and neither the brow nor the head moves.
 *
 * <p>The lid works in the eye's own axes: along from the left corner to the right one, and down across that line.
 * Positions are in fractions of the still's width.
 */
public final class Lid {
	/** How much of the skin above the rim gives way, in widths of the eye. */
	private static final double SKIN = 0.42;
	/** How far below the lower rim a closed lid comes to rest, in widths of the eye. */
	private static final double OVERLAP = 0.015;

	private final Rectangle2D box;
	private final Point2D corner;
	private final double alongX;
	private final double alongY;
	private final double eyeWidth;
	private final double[][] upper;
	private final double[][] lower;

	private Lid(Eye eye) {
		List<Point2D> rim = eye.upper();
		Point2D end = rim.get(rim.size() - 1);
		box = eye.box();
		corner = rim.get(0);
		eyeWidth = corner.distance(end);
		alongX = (end.getX() - corner.getX()) / eyeWidth;
		alongY = (end.getY() - corner.getY()) / eyeWidth;
		upper = inAxes(rim);
		lower = inAxes(eye.lower());
	}

	/** The lid of an eye. */
	public static Lid of(Eye eye) {
		return new Lid(eye);
	}

	/** All that the lid may change. */
	public Rectangle2D box() {
		return box;
	}

	/** The distance between the eye's corners. */
	public double eyeWidth() {
		return eyeWidth;
	}

	/** How wide the eye is open in the still: the largest gap between the rims. */
	public double gap() {
		double gap = 0;
		for (double[] point : upper) {
			gap = Math.max(gap, down(lower, point[0]) - point[1]);
		}
		return gap;
	}

	private double[][] inAxes(List<Point2D> rim) {
		double[][] points = new double[rim.size()][2];
		for (int k = 0; k < points.length; k++) {
			double x = rim.get(k).getX() - corner.getX();
			double y = rim.get(k).getY() - corner.getY();
			points[k][0] = x * alongX + y * alongY;
			points[k][1] = y * alongX - x * alongY;
		}
		return points;
	}

	/** How far down a rim runs at a place along the eye. */
	private static double down(double[][] rim, double along) {
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
	public double look(double x, double y, double closure, double softness, double[] seen) {
		if (closure <= 0 || !box.contains(x, y)) {
			return 0;
		}
		double dx = x - corner.getX();
		double dy = y - corner.getY();
		double along = dx * alongX + dy * alongY;
		if (along <= 0 || along >= eyeWidth) {
			return 0;
		}
		double across = dy * alongX - dx * alongY;
		double open = down(upper, along);
		double shut = Math.max(open, down(lower, along) + OVERLAP * eyeWidth * corners(along));
		double rim = open + closure * (shut - open);
		double top = open - SKIN * eyeWidth * corners(along);
		double cover = Math.min(1, Math.max(0, (rim - across) / softness + 0.5));
		if (across <= top || rim <= open || cover == 0) {
			return 0;
		}
		double share = Math.min(1, (across - top) / (rim - top));
		double source = top + share * (open - top);
		seen[0] = x + (across - source) * alongY;
		seen[1] = y - (across - source) * alongX;
		return cover;
	}

	/** 0 at the corners, 1 over most of the eye, so that the skin gives way less where there is less to close. */
	private double corners(double along) {
		double t = along / eyeWidth;
		return Math.sqrt(Math.max(0, 1 - Math.pow(2 * t - 1, 4)));
	}
}
