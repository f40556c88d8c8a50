package org.breathe.gesture.breath;

import ij.process.FloatProcessor;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.breathe.gesture.LocalWarp;
import org.breathe.pixels.SmoothStep;
import org.breathe.scene.Face;
import org.breathe.scene.Scene;

/**
 * How a breath moves the people of a still whose faces are seen: the chest rises and widens, the shoulders are lifted,
 * the head rides on them without being deformed, the waist stays. A chest travels 4 to 12 mm in a breath, 2 to 6 % of
 * the height of a face.
 */
final class BodyWarp {
    /** How far a full breath lifts the chest, in heights of the face. */
    private static final double LIFT = 0.045;
    /** How far a full breath widens the chest to each side, in heights of the face. */
    private static final double WIDEN = 0.014;
    /** How far the head rides along. */
    private static final double HEAD = 0.45;

    private record Body(double x, double chin, double unit) {}

    private final List<Body> bodies;
    private final double bottom;
    private final double widest;

    private BodyWarp(List<Body> bodies, double bottom) {
        this.bodies = bodies;
        this.bottom = bottom;
        widest = bodies.stream().mapToDouble(Body::unit).max().orElse(0);
    }

    /** The breath of a scene's people. */
    static BodyWarp of(Scene scene) {
        FloatProcessor people = scene.people();
        double aspect = (double) people.getHeight() / people.getWidth();
        List<Body> bodies = new ArrayList<>();
        for (Face face : scene.faces()) {
            Rectangle2D box = face.box();
            bodies.add(new Body(box.getCenterX(), box.getMaxY(), box.getHeight()));
        }
        return new BodyWarp(List.copyOf(bodies), aspect);
    }

    /**
     * The deformation at one moment.
     *
     * @param fullness of the lungs, 0 … 1, times intensity
     * @return empty if nothing is displaced
     */
    Optional<LocalWarp> at(double fullness) {
        return bodies.isEmpty() || fullness == 0
                ? Optional.empty()
                : Optional.of((x, y, displacement) -> add(x, y, fullness, displacement));
    }

    private void add(double x, double y, double fullness, double[] displacement) {
        double lift = 0;
        double widen = 0;
        double shares = 0;
        for (Body body : bodies) {
            double across = (x - body.x) / body.unit;
            double down = (y - body.chin) / body.unit;
            double share = Math.exp(-across * across / 4.5);
            shares += share;
            double rise = rise(down);
            lift += share * rise * body.unit;
            widen += share * chest(down) * Math.tanh(across) * body.unit;
        }
        if (shares <= 0) {
            return;
        }
        double norm = fullness / Math.max(1, shares);
        // Nothing may be drawn in from below the still: a body that its lower edge cuts stays fixed there.
        double anchored = SmoothStep.between(0, 6 * LIFT * widest, bottom - y);
        displacement[0] -= WIDEN * widen * norm;
        displacement[1] += LIFT * lift * norm * anchored;
    }

    /** How far a body is lifted, so many face heights below the chin. */
    private static double rise(double down) {
        double shoulders = HEAD + (1 - HEAD) * SmoothStep.between(0.05, 0.85, down);
        return shoulders * (1 - SmoothStep.between(1.1, 3.3, down));
    }

    /** How far a body widens, so many face heights below the chin. */
    private static double chest(double down) {
        return SmoothStep.between(0.2, 1, down) * (1 - SmoothStep.between(1.2, 2.8, down));
    }
}
