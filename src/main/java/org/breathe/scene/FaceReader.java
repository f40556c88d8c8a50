package org.breathe.scene;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.breathe.model.Net;
import org.breathe.model.Tensor;

/** Reads human faces: candidates from the detector, judged and measured by the mesh, eyes by the iris net. */
final class FaceReader {
    private static final int MOST_FACES = 8;
    private static final int MOST_CANDIDATES = 16;
    private static final int MESH_SIZE = 192;
    private static final int MESH_POINTS = 468;
    private static final int EYE_SIZE = 64;
    /** The square that the mesh net expects, in sides of the detector's box and of the mesh's own. */
    private static final double MARGIN = 1.5;

    private static final double EYE_MARGIN = 2.3;
    /** Below this probability there is not even somebody; from the higher one on the points can be trusted. */
    private static final double SOMEBODY = 0.5;

    private static final double TRUSTED = 0.9;
    /** Outer and inner corner of the eye that is left in the image, then inner and outer of the other. */
    private static final int[] CORNERS = {33, 133, 362, 263};
    /** The iris net's rims, from the outer corner to the inner one. */
    private static final int[] UPPER = {0, 9, 10, 11, 12, 13, 14, 15, 8};

    private static final int[] LOWER = {0, 1, 2, 3, 4, 5, 6, 7, 8};
    private static final int IRIS = 71;

    private final FaceDetector detector;
    private final Net meshNet;
    private final Net irisNet;

    FaceReader(Net detector, Net mesh, Net iris) {
        this.detector = new FaceDetector(detector);
        meshNet = mesh;
        irisNet = iris;
    }

    /**
     * Who is in a picture.
     *
     * @param anyone whether there is somebody, be it in profile or too small to trust the points
     * @param faces faces whose points can be trusted, largest first, at most eight
     */
    record FaceReading(boolean anyone, List<Face> faces) {}

    FaceReading read(ImagePyramid picture) {
        List<Face> faces = new ArrayList<>();
        detector.find(picture).stream()
                .limit(MOST_CANDIDATES)
                .forEach(candidate -> read(picture, candidate)
                        .filter(face -> faces.stream().noneMatch(other -> overlap(face.box(), other.box()) > 0.3))
                        .ifPresent(faces::add));
        faces.sort(Comparator.comparingDouble((Face face) -> -face.box().getHeight()));
        return new FaceReading(
                !faces.isEmpty(),
                faces.stream().filter(FaceReader::trusted).limit(MOST_FACES).toList());
    }

    /** In profile the far eye is guessed, and its iris comes out much smaller. */
    private static boolean trusted(Face face) {
        double ratio = face.left().irisRadius() / face.right().irisRadius();
        return face.confidence() >= TRUSTED && ratio > 0.5 && ratio < 2;
    }

    private Optional<Face> read(ImagePyramid picture, FaceDetector.Candidate candidate) {
        Crop first = new Crop(candidate.centre(), MARGIN * candidate.side(), candidate.roll(), false, MESH_SIZE);
        MeshPoints rough = mesh(picture, first);
        if (rough.probability < SOMEBODY) return Optional.empty();
        // The net is most exact when the face fills its square as the mesh does, not as the detector's box does.
        MeshPoints fine = mesh(picture, rough.crop());
        if (fine.probability < SOMEBODY) return Optional.empty();
        Eye left = eye(picture, fine, fine.points.get(CORNERS[0]), fine.points.get(CORNERS[1]), false);
        Eye right = eye(picture, fine, fine.points.get(CORNERS[2]), fine.points.get(CORNERS[3]), true);
        double unit = picture.full().width();
        List<Point2D> mesh = fine.points.stream().map(p -> scaled(p, unit)).toList();
        double confidence = Math.min(rough.probability, fine.probability);
        return Optional.of(new Face(bounds(mesh), fine.roll(), left, right, mesh, confidence));
    }

    private MeshPoints mesh(ImagePyramid picture, Crop crop) {
        List<Tensor> outputs = meshNet.run(crop.sample(picture, 0));
        Tensor mesh = outputs.get(0);
        List<Point2D> points = new ArrayList<>(MESH_POINTS);
        for (int i = 0; i < MESH_POINTS; i++) points.add(crop.toPicture(mesh.get(3 * i), mesh.get(3 * i + 1)));
        return new MeshPoints(points, outputs.get(1).get(0));
    }

    private Eye eye(ImagePyramid picture, MeshPoints mesh, Point2D from, Point2D to, boolean mirrored) {
        Point2D centre = new Point2D.Double((from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2);
        Crop crop = new Crop(centre, EYE_MARGIN * from.distance(to), mesh.roll(), mirrored, EYE_SIZE);
        Tensor eye = irisNet.run(crop.sample(picture, 0)).get(0);
        double unit = picture.full().width();
        List<Point2D> upper = rim(crop, eye, UPPER, mirrored, unit);
        List<Point2D> lower = rim(crop, eye, LOWER, mirrored, unit);
        Point2D iris = scaled(point(crop, eye, IRIS), unit);
        double radius = 0;
        for (int i = 1; i <= 4; i++) radius += iris.distance(scaled(point(crop, eye, IRIS + i), unit)) / 4;
        return new Eye(upper, lower, iris, radius, blinkBox(upper, lower));
    }

    private static List<Point2D> rim(Crop crop, Tensor eye, int[] indices, boolean mirrored, double unit) {
        List<Point2D> rim = new ArrayList<>(indices.length);
        for (int i = 0; i < indices.length; i++)
            rim.add(scaled(point(crop, eye, indices[mirrored ? indices.length - 1 - i : i]), unit));
        return List.copyOf(rim);
    }

    private static Point2D point(Crop crop, Tensor points, int index) {
        return crop.toPicture(points.get(3 * index), points.get(3 * index + 1));
    }

    /** All that a blink may change: 2 × 1.6 of the longer side of the eye's contour, about its centre. */
    private static Rectangle2D blinkBox(List<Point2D> upper, List<Point2D> lower) {
        Rectangle2D contour = bounds(upper).createUnion(bounds(lower));
        double width = Math.max(contour.getWidth(), contour.getHeight());
        return new Rectangle2D.Double(
                contour.getCenterX() - width, contour.getCenterY() - 0.8 * width, 2 * width, 1.6 * width);
    }

    private static Point2D scaled(Point2D p, double unit) {
        return new Point2D.Double(p.getX() / unit, p.getY() / unit);
    }

    static Rectangle2D bounds(List<Point2D> points) {
        Rectangle2D bounds =
                new Rectangle2D.Double(points.get(0).getX(), points.get(0).getY(), 0, 0);
        points.forEach(bounds::add);
        return bounds;
    }

    private static double overlap(Rectangle2D a, Rectangle2D b) {
        Rectangle2D common = a.createIntersection(b);
        if (common.isEmpty()) return 0;
        double shared = common.getWidth() * common.getHeight();
        return shared / Math.min(a.getWidth() * a.getHeight(), b.getWidth() * b.getHeight());
    }

    /** The points in px of the picture, and how likely they are a face's. */
    private record MeshPoints(List<Point2D> points, double probability) {
        double roll() {
            Point2D left = points.get(CORNERS[0]);
            Point2D right = points.get(CORNERS[3]);
            return Math.atan2(right.getY() - left.getY(), right.getX() - left.getX());
        }

        /** The square about these points in which the net is most exact. */
        Crop crop() {
            double roll = roll();
            double cos = Math.cos(roll);
            double sin = Math.sin(roll);
            Rectangle2D level = bounds(points.stream()
                    .map(p -> (Point2D)
                            new Point2D.Double(p.getX() * cos + p.getY() * sin, p.getY() * cos - p.getX() * sin))
                    .toList());
            Point2D centre = new Point2D.Double(
                    level.getCenterX() * cos - level.getCenterY() * sin,
                    level.getCenterX() * sin + level.getCenterY() * cos);
            return new Crop(centre, MARGIN * Math.max(level.getWidth(), level.getHeight()), roll, false, MESH_SIZE);
        }
    }
}
