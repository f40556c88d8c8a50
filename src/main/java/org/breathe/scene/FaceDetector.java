package org.breathe.scene;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.breathe.model.Net;
import org.breathe.model.Tensor;

/** Finds what looks like a face: MediaPipe's full-range detector on the whole picture and on overlapping tiles. */
final class FaceDetector {
    private static final int SIZE = 192;
    private static final int STRIDE = 4;
    private static final int GRID = SIZE / STRIDE;
    private static final int VALUES = 17;
    private static final double THRESHOLD = 0.5;
    /** How far a tile reaches into its neighbours, in parts of its side. */
    private static final double OVERLAP = 0.3;

    private final Net net;

    FaceDetector(Net net) {
        this.net = net;
    }

    /**
     * A candidate, in px of the picture.
     *
     * @param centre of the face's box
     * @param side the longer side of the box
     * @param roll angle of the line from the eye that is left in the image to the right one, radians, clockwise
     * @param score probability 0…1
     */
    record Candidate(Point2D centre, double side, double roll, double score) {}

    /** All candidates, best first, each place once. */
    List<Candidate> find(ImagePyramid picture) {
        int width = picture.full().width();
        int height = picture.full().height();
        double longest = Math.max(width, height);
        List<Candidate> found = new ArrayList<>(detect(picture, width / 2.0, height / 2.0, longest));
        for (int tiles = 2; tiles <= 3; tiles++) {
            double side = longest / (tiles - (tiles - 1) * OVERLAP);
            if (side < SIZE) break;
            for (double y : centres(height, side))
                for (double x : centres(width, side)) found.addAll(detect(picture, x, y, side));
        }
        found.sort(Comparator.comparingDouble(Candidate::score).reversed());
        List<Candidate> distinct = new ArrayList<>();
        for (Candidate candidate : found)
            if (distinct.stream().noneMatch(better -> same(better, candidate))) distinct.add(candidate);
        return distinct;
    }

    private static double[] centres(int extent, double side) {
        if (extent <= side) return new double[] {extent / 2.0};
        int count = (int) Math.ceil((extent - side) / (side * (1 - OVERLAP)) - 1e-9) + 1;
        double[] centres = new double[count];
        for (int i = 0; i < count; i++) centres[i] = side / 2 + i * (extent - side) / (count - 1);
        return centres;
    }

    private static boolean same(Candidate a, Candidate b) {
        return a.centre.distance(b.centre) < 0.4 * Math.max(a.side, b.side);
    }

    private List<Candidate> detect(ImagePyramid picture, double x, double y, double side) {
        Crop crop = Crop.upright(new Point2D.Double(x, y), side, SIZE);
        List<Candidate> found = new ArrayList<>();
        for (Tensor anchors : net.run(crop.sample(picture, -1)))
            for (int anchor = 0; anchor < GRID * GRID; anchor++) {
                double score = 1 / (1 + Math.exp(-anchors.get(anchor * VALUES)));
                if (score >= THRESHOLD) found.add(candidate(anchors, anchor, score, crop));
            }
        return found;
    }

    private static Candidate candidate(Tensor anchors, int anchor, double score, Crop crop) {
        double x = (anchor % GRID + 0.5) * STRIDE;
        double y = (anchor / GRID + 0.5) * STRIDE;
        int at = anchor * VALUES;
        Point2D centre = crop.toPicture(x + anchors.get(at + 1), y + anchors.get(at + 2));
        double side = Math.max(anchors.get(at + 3), anchors.get(at + 4)) * crop.side() / SIZE;
        double roll = Math.atan2(anchors.get(at + 8) - anchors.get(at + 6), anchors.get(at + 7) - anchors.get(at + 5));
        return new Candidate(centre, side, roll, score);
    }
}
