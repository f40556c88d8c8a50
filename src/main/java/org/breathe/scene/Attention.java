package org.breathe.scene;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.SmoothStep;

/** Where a viewer looks first, second and so on. */
final class Attention {
    private static final int MOST = 5;
    /** A place less attractive than this part of the first is passed over. */
    private static final double WORTH_A_LOOK = 0.35;
    /** Once seen, a place loses its pull this far around, in parts of the longer side (inhibition of return). */
    private static final double INHIBITION = 0.13;
    /** Nearer to the border than this, in parts of the longer side, things lose their pull: they lead out. */
    private static final double BORDER = 0.08;
    /** The pull of the middle: how far it reaches, in parts of the longer side, and how much is left without it. */
    private static final double MIDDLE = 0.28;

    private static final double OFF_MIDDLE = 0.55;

    private final int width;
    private final int height;
    private final double aspect;
    /** What pulls, less what has been seen. */
    private final float[] pull;

    /**
     * @param saliency 0…1, of any size with the picture's aspect
     * @param matte of what the picture is about, of any size
     * @param aspect the picture's height ÷ its width
     */
    Attention(FloatMap saliency, FloatMap matte, double aspect) {
        this.aspect = aspect;
        width = saliency.width();
        height = saliency.height();
        int longest = Math.max(width, height);
        int blur = Math.max(1, (int) Math.round(0.02 * longest));
        // The matte counts by itself too: an even subject has little to strike the eye, and is looked at all the same.
        pull = saliency.with(matte.resized(width, height), (s, m) -> s * (0.4 + 0.6 * m) + 0.25 * m)
                .boxMean(blur)
                .boxMean(blur)
                .values();
        for (int i = 0; i < pull.length; i++) {
            double x = (i % width + 0.5 - width / 2.0) / longest;
            double y = (i / width + 0.5 - height / 2.0) / longest;
            double middle = Math.exp(-(x * x + y * y) / (2 * MIDDLE * MIDDLE));
            double border = Math.min(width / 2.0 / longest - Math.abs(x), height / 2.0 / longest - Math.abs(y));
            pull[i] *= (float) ((OFF_MIDDLE + (1 - OFF_MIDDLE) * middle) * SmoothStep.between(-0.02, BORDER, border));
        }
    }

    /**
     * Faces, then other places, most attractive first.
     *
     * @return points in fractions of the picture's width, at least one, at most five
     */
    List<Point2D> rank(List<Face> faces, FloatMap luma) {
        List<Point2D> points = new ArrayList<>();
        for (Face face : byInterest(faces, luma)) {
            points.add(betweenEyes(face));
            inhibit(betweenEyes(face), face.box().getHeight() * width / Math.max(width, height));
        }
        double first = pull[strongest()];
        while (points.size() < MOST) {
            int best = strongest();
            if (!points.isEmpty() && !(pull[best] > WORTH_A_LOOK * first)) break;
            Point2D point = pull[best] > 0
                    ? new Point2D.Double((best % width + 0.5) / width, (best / width + 0.5) / height * aspect)
                    : new Point2D.Double(0.5, 0.5 * aspect);
            points.add(point);
            inhibit(point, 0);
        }
        return List.copyOf(points.subList(0, Math.min(MOST, points.size())));
    }

    /** Large and sharp faces first. */
    private static List<Face> byInterest(List<Face> faces, FloatMap luma) {
        if (faces.size() < 2) return faces;
        FloatMap sharpness = Saliency.contrast(luma, 2);
        return faces.stream()
                .sorted(Comparator.comparingDouble((Face face) -> {
                    Point2D eyes = betweenEyes(face);
                    return -face.box().getHeight()
                            * (0.1 + sharpness.at(eyes.getX() * luma.width() - 0.5, eyes.getY() * luma.width() - 0.5));
                }))
                .toList();
    }

    private static Point2D betweenEyes(Face face) {
        Rectangle2D eyes = face.left().box().createUnion(face.right().box());
        return new Point2D.Double(eyes.getCenterX(), eyes.getCenterY());
    }

    private int strongest() {
        int best = 0;
        for (int i = 1; i < pull.length; i++) if (pull[i] > pull[best]) best = i;
        return best;
    }

    private void inhibit(Point2D point, double reach) {
        double sigma = Math.max(INHIBITION, reach) * Math.max(width, height);
        for (int i = 0; i < pull.length; i++) {
            double x = i % width + 0.5 - point.getX() * width;
            double y = i / width + 0.5 - point.getY() / aspect * height;
            pull[i] *= (float) (1 - Math.exp(-(x * x + y * y) / (2 * sigma * sigma)));
        }
    }
}
