package org.breathe.score;

import ij.process.FloatProcessor;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.breathe.mood.Mood;
import org.breathe.scene.Creature;
import org.breathe.scene.Eye;
import org.breathe.scene.Face;
import org.breathe.scene.Kind;
import org.breathe.scene.Medium;
import org.breathe.scene.Scene;
import org.breathe.scene.Shot;
import org.breathe.scene.Tone;

/** A picture as the score sees it: a face, an animal or none, one or two points of attention, near or far. */
public record FakeScene(
        List<Point2D> attention, Shot shot, Tone tone, Mood mood, List<Face> faces, List<Creature> creatures)
        implements Scene {
    private static final FloatProcessor NONE = new FloatProcessor(4, 3);

    public static FakeScene empty(double x, double y) {
        return new FakeScene(
                List.of(new Point2D.Double(x, y), new Point2D.Double(1 - x, 0.5)),
                Shot.WIDE,
                new Tone(0.5, 0.3, 0.5, 0, 0),
                Mood.NEUTRAL,
                List.of(),
                List.of());
    }

    /** An empty scene but for a cow. */
    public static FakeScene cow(double x, double y) {
        FakeScene meadow = empty(x, y);
        Creature cow = new Creature(4, 3, new boolean[12], 0);
        return new FakeScene(meadow.attention, meadow.shot, meadow.tone, meadow.mood, List.of(), List.of(cow));
    }

    public static FakeScene portrait(double x, double y) {
        Face face = new Face(
                new Rectangle2D.Double(x - 0.1, y - 0.1, 0.2, 0.2),
                0,
                eye(x - 0.04, y),
                eye(x + 0.04, y),
                List.of(),
                1);
        return new FakeScene(
                List.of(new Point2D.Double(x, y)),
                Shot.CLOSE_UP,
                new Tone(0.6, 0.4, 0.3, 0.1, 0),
                new Mood(0.4, -0.2, 0.1, 0),
                List.of(face),
                List.of());
    }

    private static Eye eye(double x, double y) {
        List<Point2D> upper = List.of(
                new Point2D.Double(x - 0.02, y), new Point2D.Double(x, y - 0.008), new Point2D.Double(x + 0.02, y));
        List<Point2D> lower = List.of(
                new Point2D.Double(x - 0.02, y), new Point2D.Double(x, y + 0.008), new Point2D.Double(x + 0.02, y));
        return new Eye(
                upper,
                lower,
                new Point2D.Double(x, y),
                0.008,
                new Rectangle2D.Double(x - 0.04, y - 0.032, 0.08, 0.064));
    }

    @Override
    public FloatProcessor depth() {
        return NONE;
    }

    @Override
    public FloatProcessor matte() {
        return NONE;
    }

    @Override
    public FloatProcessor people() {
        return NONE;
    }

    @Override
    public FloatProcessor motion(Kind kind) {
        return NONE;
    }

    @Override
    public Medium medium() {
        return Medium.PHOTO;
    }

    @Override
    public String why() {
        return "made up";
    }

    @Override
    public Scene within(Rectangle2D crop) {
        return this;
    }
}
