package org.breathe.gesture.breath;

import static org.breathe.gesture.breath.BreathTuning.*;

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
 * the head rides on them without being deformed, the waist stays. Positions are in fractions of the still's width; the
 * numbers are in {@link BreathTuning}.
 */
final class BodyWarp {
    /**
     * A person.
     *
     * @param x of the middle of the face
     * @param chin the y of its lower end
     * @param unit the height of the face
     */
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
            double share = Math.exp(-across * across / BODY_SPREAD);
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
        double anchored = SmoothStep.between(0, BOTTOM_BORDER * CHEST_LIFT * widest, bottom - y);
        displacement[0] -= CHEST_WIDENING * widen * norm;
        displacement[1] += CHEST_LIFT * lift * norm * anchored;
    }

    /** How far a body is lifted, 0…1, so many heights of the face below the chin. */
    private static double rise(double down) {
        double shoulders = HEAD_SHARE + (1 - HEAD_SHARE) * SmoothStep.between(SHOULDERS_BEGIN, SHOULDERS_FULL, down);
        return shoulders * (1 - SmoothStep.between(LIFT_LESSENS, WAIST, down));
    }

    /** How far a body widens, 0…1, so many heights of the face below the chin. */
    private static double chest(double down) {
        return SmoothStep.between(WIDENING_BEGINS, WIDENING_FULL, down)
                * (1 - SmoothStep.between(WIDENING_LESSENS, WIDENING_ENDS, down));
    }
}
