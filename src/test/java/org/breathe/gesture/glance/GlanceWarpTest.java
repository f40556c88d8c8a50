package org.breathe.gesture.glance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.breathe.scene.Eye;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlanceWarpTest {
    private static final Eye EYE = new Eye(
            rim(-0.02), rim(0.02), new Point2D.Double(0.5, 0.5), 0.018, new Rectangle2D.Double(0.4, 0.42, 0.2, 0.16));

    private static List<Point2D> rim(double height) {
        return List.of(
                new Point2D.Double(0.45, 0.5),
                new Point2D.Double(0.48, 0.5 + height),
                new Point2D.Double(0.52, 0.5 + height),
                new Point2D.Double(0.55, 0.5));
    }

    @Test
    void eyesThatLookAheadAreLeftAlone() {
        assertEquals(0, GlanceWarp.of(EYE).look(0.5, 0.5, 0, 0.001, new double[2]));
    }

    @Test
    void lidsCornersAndAllBesideTheEyeStay() {
        GlanceWarp gaze = GlanceWarp.of(EYE);
        assertEquals(0, gaze.look(0.5, 0.479, 1, 0.001, new double[2]));
        assertEquals(0, gaze.look(0.5, 0.521, 1, 0.001, new double[2]));
        assertEquals(0, gaze.look(0.449, 0.5, 1, 0.001, new double[2]));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -0.4, 0.7, 1})
    void theIrisSlidesAsAWholeAndNothingFolds(double aside) {
        GlanceWarp gaze = GlanceWarp.of(EYE);
        double[] seen = new double[2];
        double last = 0;
        double slide = aside * 0.45 * 0.018;
        for (double x = 0.452; x < 0.548; x += 0.001) {
            double cover = gaze.look(x, 0.5, aside, 1e-9, seen);
            assertEquals(1, cover, 1e-9);
            assertEquals(0.5, seen[1], 1e-12);
            assertTrue(seen[0] > last, "folded at " + x);
            last = seen[0];
            if (Math.abs(x - 0.5 - slide) < 0.018) {
                assertEquals(x - slide, seen[0], 1e-9, "the iris is stretched at " + x);
            }
        }
    }
}
