package org.breathe.gesture.blink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.breathe.gesture.EyeAxes;
import org.breathe.scene.Eye;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlinkWarpTest {
    /** An eye 0.1 wide and 0.04 open about (0.5, 0.5), turned by an angle. */
    private static Eye eye(double angle) {
        AffineTransform turn = AffineTransform.getRotateInstance(angle, 0.5, 0.5);
        return new Eye(
                turned(turn, -0.02),
                turned(turn, 0.02),
                new Point2D.Double(0.5, 0.5),
                0.02,
                new Rectangle2D.Double(0.4, 0.42, 0.2, 0.16));
    }

    private static List<Point2D> turned(AffineTransform turn, double height) {
        return List.of(
                turn.transform(new Point2D.Double(0.45, 0.5), null),
                turn.transform(new Point2D.Double(0.48, 0.5 + height), null),
                turn.transform(new Point2D.Double(0.52, 0.5 + height), null),
                turn.transform(new Point2D.Double(0.55, 0.5), null));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, -0.5})
    void knowsItsEyeHoweverTheHeadIsTilted(double angle) {
        EyeAxes axes = EyeAxes.of(eye(angle));
        assertEquals(0.1, axes.width(), 1e-9);
        assertEquals(0.04, axes.gap(), 1e-9);
    }

    @Test
    void anOpenEyeIsLeftAlone() {
        assertEquals(0, BlinkWarp.of(eye(0)).look(0.5, 0.5, 0, 0.001, new double[2]));
    }

    @Test
    void fullyClosedItCoversTheEyeWithTheSkinAboveIt() {
        BlinkWarp lid = BlinkWarp.of(eye(0));
        double[] seen = new double[2];
        for (double x = 0.48; x <= 0.52; x += 0.01) {
            for (double y = 0.485; y <= 0.515; y += 0.005) {
                assertEquals(1, lid.look(x, y, 1, 0.001, seen), 1e-9);
                assertTrue(seen[1] <= 0.481, "what is seen at " + y + " lies in the eye, at " + seen[1]);
            }
        }
    }

    @Test
    void halfClosedItLeavesTheLowerHalfToTheEye() {
        BlinkWarp lid = BlinkWarp.of(eye(0));
        assertEquals(0, lid.look(0.5, 0.512, 0.5, 0.001, new double[2]));
        assertEquals(1, lid.look(0.5, 0.490, 0.5, 0.001, new double[2]), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.6, 1})
    void theSkinIsStretchedButNeitherFoldedNorTorn(double closure) {
        BlinkWarp lid = BlinkWarp.of(eye(0));
        double[] seen = new double[2];
        double last = Double.NEGATIVE_INFINITY;
        double step = 0.0005;
        for (double y = 0.43; y < 0.5; y += step) {
            double shown = lid.look(0.5, y, closure, 0.001, seen) > 0 ? seen[1] : y;
            if (last > Double.NEGATIVE_INFINITY) {
                double stretch = step / (shown - last);
                assertTrue(shown > last && stretch < 2.1, "stretched " + stretch + " times at " + y);
            }
            last = shown;
        }
    }

    @Test
    void nothingOutsideTheBoxAndBesideTheCornersChanges() {
        BlinkWarp lid = BlinkWarp.of(eye(0));
        assertEquals(0, lid.look(0.5, 0.41, 1, 0.001, new double[2]));
        assertEquals(0, lid.look(0.449, 0.5, 1, 0.001, new double[2]));
        assertEquals(0, lid.look(0.551, 0.5, 1, 0.001, new double[2]));
    }
}
