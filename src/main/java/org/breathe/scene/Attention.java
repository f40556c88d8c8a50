package org.breathe.scene;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Where a viewer looks first, second and so on. */
final class Attention {
	private static final int MOST = 5;
	/** A place less attractive than this part of the first is passed over. */
	private static final double WORTH_A_LOOK = .35;
	/** Once seen, a place loses its pull this far around, in parts of the longer side (inhibition of return). */
	private static final double INHIBITION = .13;

	/** Nearer to the border than this, in parts of the longer side, things lose their pull: they lead out. */
	private static final double BORDER = .08;

	private Attention() {
	}

	/**
	 * @param saliency 0…1, of any size with the picture's aspect
	 * @param matte of what the picture is about, of any size
	 * @param faces in order of importance
	 * @param aspect the picture's height ÷ its width
	 * @return points in fractions of the picture's width, at least one, at most five
	 */
	static List<Point2D> rank(Plane saliency, Plane matte, List<Face> faces, double aspect) {
		int width = saliency.width();
		int height = saliency.height();
		int longest = Math.max(width, height);
		int blur = Math.max(1, (int) Math.round(.02 * longest));
		Plane about = matte.resized(width, height);
		Plane pull = saliency.with(about, (s, m) -> s * (.4 + .6 * m) + .25 * m).boxMean(blur).boxMean(blur);
		float[] left = pull.values().clone();
		for (int i = 0; i < left.length; i++) {
			double x = (i % width + .5 - width / 2.) / longest;
			double y = (i / width + .5 - height / 2.) / longest;
			int border = Math.min(Math.min(i % width, width - 1 - i % width), Math.min(i / width, height - 1 - i / width));
			left[i] *= (float) ((.55 + .45 * Math.exp(-(x * x + y * y) / (2 * .28 * .28)))
				* Plane.smoothStep(-.02, BORDER, (double) border / longest));
		}
		List<Point2D> points = new ArrayList<>();
		for (Face face : faces.subList(0, Math.min(MOST, faces.size()))) {
			Point2D eyes = betweenEyes(face);
			points.add(eyes);
			inhibit(left, width, height, eyes, Math.max(INHIBITION, face.box().getHeight() * width / longest));
		}
		double first = Double.NaN;
		while (points.size() < MOST) {
			int best = 0;
			for (int i = 1; i < left.length; i++)
				if (left[i] > left[best]) best = i;
			if (Double.isNaN(first)) first = left[best];
			if (!points.isEmpty() && !(left[best] > WORTH_A_LOOK * first)) break;
			Point2D point = left[best] > 0
				? new Point2D.Double((best % width + .5) / width, (best / width + .5) / height * aspect)
				: new Point2D.Double(.5, .5 * aspect);
			points.add(point);
			inhibit(left, width, height, point, INHIBITION);
		}
		return List.copyOf(points);
	}

	static Point2D betweenEyes(Face face) {
		Rectangle2D eyes = face.left().box().createUnion(face.right().box());
		return new Point2D.Double(eyes.getCenterX(), eyes.getCenterY());
	}

	private static void inhibit(float[] left, int width, int height, Point2D point, double reach) {
		double sigma = reach * Math.max(width, height);
		for (int i = 0; i < left.length; i++) {
			double x = i % width + .5 - point.getX() * width;
			double y = i / width + .5 - point.getY() * width;
			left[i] *= (float) (1 - Math.exp(-(x * x + y * y) / (2 * sigma * sigma)));
		}
	}
}
