package org.breathe.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.breathe.score.Pose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameraViewTest {
    private static final CameraView.Extent WIDE = new CameraView.Extent(1, 0.6, 0.6);

    private static double[] look(CameraView view, double x, double y, double disparity) {
        double[] d = new double[2];
        view.displace(x, y, disparity, d);
        return new double[] {x + d[0], y + d[1]};
    }

    @Test
    void atRestEveryPositionShowsItself() {
        CameraView view = CameraView.of(Pose.REST, 0.02, WIDE);
        assertTrue(view.isRest());
        assertEquals(0.31, look(view, 0.31, -0.2, 0.7)[0], 0);
    }

    @ParameterizedTest
    @CsvSource({"0.05,0.03,1.1,0", "-0.2,0.4,1.1,1", "0.05,-0.03,1.3,0.5", "9,9,1.02,1"})
    void nothingOutsideTheStillIsEverShown(double x, double y, double zoom, double disparity) {
        CameraView view = CameraView.of(new Pose(x, y, zoom).plus(new Pose(0.01, -0.01, 1)), 0.02, WIDE);
        for (double side : new double[] {-0.5, 0.5}) {
            double[] corner = look(view, side, side * 0.6, disparity);
            assertTrue(Math.abs(corner[0]) <= 0.5 + 1e-12 && Math.abs(corner[1]) <= 0.3 + 1e-12);
        }
    }

    @Test
    void nearThingsPassByMoreThanFarOnesButNoMoreThanFillsCanCarry() {
        CameraView view = CameraView.of(new Pose(0.04, 0, 1.2), 0.02, WIDE);
        for (double x = -0.5; x <= 0.5; x += 0.1) {
            double parallax = Math.abs(look(view, x, 0, 1)[0] - look(view, x, 0, 0)[0]);
            assertTrue(parallax <= 0.02 + 1e-9, "parallax of " + parallax);
        }
        assertTrue(view.zoom(1) > view.zoom(0));
        assertTrue(view.panX(1) > view.panX(0));
    }

    @Test
    void withoutReachTheFrameMovesAsAWhole() {
        CameraView view = CameraView.of(new Pose(0.02, 0.01, 1.2), 0, WIDE);
        assertEquals(view.zoom(0), view.zoom(1), 0);
        assertEquals(view.panX(0), view.panX(1), 0);
    }

    @Test
    void betweenBarsTheCameraStaysInTheStillsOwnWindow() {
        CameraView view = CameraView.of(new Pose(0.045, 0, 1.1), 0, new CameraView.Extent(0.5, 0.6, 0.6));
        assertTrue(look(view, 0.25, 0, 0)[0] <= 0.25 + 1e-12);
        assertTrue(look(view, -0.25, 0, 0)[0] >= -0.25 - 1e-12);
    }
}
