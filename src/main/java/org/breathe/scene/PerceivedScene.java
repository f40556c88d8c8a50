package org.breathe.scene;

import ij.process.FloatProcessor;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.breathe.mood.Mood;
import org.breathe.pixels.Clamp;

/**
 * A scene as it was perceived.
 *
 * @param aspect height ÷ width of the still; that of the maps differs by their rounding
 * @param maps what is where
 * @param judgement of the still as a whole
 */
record PerceivedScene(
        double aspect,
        SceneMaps maps,
        List<Face> faces,
        List<Creature> creatures,
        List<Point2D> attention,
        Judgement judgement)
        implements Scene {

    /** Maps are at most this long on their longer side, px. */
    static final int LONG_SIDE = 512;

    /** A scene with the creatures that its maps show. */
    PerceivedScene(double aspect, SceneMaps maps, List<Face> faces, List<Point2D> attention, Judgement judgement) {
        this(
                aspect,
                maps,
                faces,
                Creature.in(maps.kinds().get(Kind.LIVING), maps.people(), judgement.shot(), judgement.medium()),
                attention,
                judgement);
    }

    /**
     * What is told of a still as a whole; see {@link Scene}.
     *
     * @param shot how near it is
     * @param tone how bright, colourful, contrasty, warm and grainy
     * @param medium what it is made of
     * @param mood read from it
     * @param why what the reading rests on, in one line
     */
    record Judgement(Shot shot, Tone tone, Medium medium, Mood mood, String why) {}

    @Override
    public FloatProcessor depth() {
        return maps.depth();
    }

    @Override
    public FloatProcessor matte() {
        return maps.matte();
    }

    @Override
    public FloatProcessor people() {
        return maps.people();
    }

    @Override
    public FloatProcessor motion(Kind kind) {
        return maps.kinds().get(kind);
    }

    @Override
    public Shot shot() {
        return judgement.shot();
    }

    @Override
    public Tone tone() {
        return judgement.tone();
    }

    @Override
    public Medium medium() {
        return judgement.medium();
    }

    @Override
    public Mood mood() {
        return judgement.mood();
    }

    @Override
    public String why() {
        return judgement.why();
    }

    @Override
    public Scene within(Rectangle2D crop) {
        if (isWhole(crop)) return this;
        return new PerceivedScene(
                crop.getHeight() / crop.getWidth(),
                maps.within(crop, aspect),
                faces.stream()
                        .filter(face -> face.box().intersects(crop))
                        .map(face -> moved(face, crop))
                        .toList(),
                attentionWithin(crop),
                judgement);
    }

    /** Whether the crop is the still, but for less than a pixel of the maps. */
    private boolean isWhole(Rectangle2D crop) {
        double pixel = 1.0 / LONG_SIDE;
        return Math.abs(crop.getMinX()) < pixel
                && Math.abs(crop.getMinY()) < pixel
                && Math.abs(crop.getMaxX() - 1) < pixel
                && Math.abs(crop.getMaxY() - aspect) < pixel;
    }

    /** The points inside; the nearest place to the first if there are none. */
    private List<Point2D> attentionWithin(Rectangle2D crop) {
        List<Point2D> inside = attention.stream()
                .filter(crop::contains)
                .map(p -> moved(p, crop))
                .toList();
        if (!inside.isEmpty()) return inside;
        Point2D first = attention.get(0);
        double x = Clamp.between(first.getX(), crop.getMinX(), crop.getMaxX());
        double y = Clamp.between(first.getY(), crop.getMinY(), crop.getMaxY());
        return List.of(moved(new Point2D.Double(x, y), crop));
    }

    private static Face moved(Face face, Rectangle2D crop) {
        return new Face(
                moved(face.box(), crop),
                face.roll(),
                moved(face.left(), crop),
                moved(face.right(), crop),
                moved(face.mesh(), crop),
                face.confidence());
    }

    private static Eye moved(Eye eye, Rectangle2D crop) {
        return new Eye(
                moved(eye.upper(), crop),
                moved(eye.lower(), crop),
                moved(eye.iris(), crop),
                eye.irisRadius() / crop.getWidth(),
                moved(eye.box(), crop));
    }

    private static List<Point2D> moved(List<Point2D> points, Rectangle2D crop) {
        return points.stream().map(p -> moved(p, crop)).toList();
    }

    private static Rectangle2D moved(Rectangle2D box, Rectangle2D crop) {
        return new Rectangle2D.Double(
                (box.getX() - crop.getX()) / crop.getWidth(),
                (box.getY() - crop.getY()) / crop.getWidth(),
                box.getWidth() / crop.getWidth(),
                box.getHeight() / crop.getWidth());
    }

    private static Point2D moved(Point2D p, Rectangle2D crop) {
        return new Point2D.Double(
                (p.getX() - crop.getX()) / crop.getWidth(), (p.getY() - crop.getY()) / crop.getWidth());
    }
}
