package org.breathe.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.FloatProcessor;
import java.util.List;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.render.Animation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is seen to move in the frames moves along the designed path and does not tremble about it. */
class JitterTest {
    static final List<String> MOODS = Settings.choices("mood").stream().skip(1).toList();
    private static final int W = 320;
    private static final int H = 240;
    private static final double[][] SPOTS = {{90, 70}, {230, 80}, {160, 120}, {100, 170}, {220, 165}};
    private static final double RADIUS = 4;

    /** Round spots on black, whose centres can be measured to a thousandth of a px. */
    private static ImagePlus spots() {
        FloatProcessor picture = new FloatProcessor(W, H);
        for (int y = 0; y < H; y++) {
            for (int x = 0; x < W; x++) {
                double sum = 0;
                for (double[] spot : SPOTS) {
                    double square = (x - spot[0]) * (x - spot[0]) + (y - spot[1]) * (y - spot[1]);
                    sum += Math.exp(-square / (2 * RADIUS * RADIUS));
                }
                picture.setf(x, y, (float) sum);
            }
        }
        return new ImagePlus("spots", picture);
    }

    @ParameterizedTest
    @FieldSource("MOODS")
    void spotsFollowTheDesignedPath(String mood) {
        Settings wish = Settings.parse("only=camera seconds=6 imperfection=0 mood=[" + mood + "]");
        try (Animation animation = Breathe.of(spots()).with(wish).animate()) {
            int n = animation.frames();
            for (double[] spot : SPOTS) {
                double[][] designed = new double[n][];
                double[][] tracked = new double[n][];
                double tremble = 0;
                for (int i = 0; i < n; i++) {
                    designed[i] = designed(animation, i, spot);
                    tracked[i] = centre((float[]) animation.frame(i)[0].getPixels(), designed[i]);
                    assertEquals(designed[i][0], tracked[i][0], 0.05, "frame " + i);
                    assertEquals(designed[i][1], tracked[i][1], 0.05, "frame " + i);
                }
                for (int i = 1; i + 1 < n; i++) {
                    double[] bend = new double[2];
                    for (int k = 0; k < 2; k++) {
                        bend[k] = residual(designed, tracked, i - 1, k)
                                - 2 * residual(designed, tracked, i, k)
                                + residual(designed, tracked, i + 1, k);
                        double going = designed[i + 1][k] - designed[i][k];
                        double went = tracked[i + 1][k] - tracked[i][k];
                        assertTrue(Math.abs(going) <= 0.05 || going * went > 0, "backwards in frame " + i);
                    }
                    tremble += Math.hypot(bend[0], bend[1]) / (n - 2);
                }
                assertTrue(tremble <= 0.02 * W / CameraPath.WIDTH, "trembles by " + tremble + " px");
            }
        }
    }

    private static double residual(double[][] designed, double[][] tracked, int i, int k) {
        return tracked[i][k] - designed[i][k];
    }

    /** Where the path says that a place of the still is seen, px. */
    private static double[] designed(Animation animation, int i, double[] place) {
        double t = i / animation.fps();
        double zoom = animation.signal("camera.zoom", t);
        double x = place[0] + 0.5 - W / 2.0 - W * animation.signal("camera.x", t);
        double y = place[1] + 0.5 - H / 2.0 - W * animation.signal("camera.y", t);
        return new double[] {W / 2.0 - 0.5 + zoom * x, H / 2.0 - 0.5 + zoom * y};
    }

    /** The centre of brightness about a place, found again about where it was found. */
    private static double[] centre(float[] frame, double[] about) {
        double[] centre = about.clone();
        for (int pass = 0; pass < 4; pass++) {
            double sum = 0;
            double[] moment = new double[2];
            for (int y = Math.max(0, (int) centre[1] - 18); y < Math.min(H, centre[1] + 19); y++) {
                for (int x = Math.max(0, (int) centre[0] - 18); x < Math.min(W, centre[0] + 19); x++) {
                    double square = (x - centre[0]) * (x - centre[0]) + (y - centre[1]) * (y - centre[1]);
                    double weight = Math.exp(-square / 18) * frame[y * W + x];
                    sum += weight;
                    moment[0] += weight * x;
                    moment[1] += weight * y;
                }
            }
            // A Gauss window pulls the centre of a Gauss spot back by a constant share.
            centre[0] += (moment[0] / sum - centre[0]) * 1.5;
            centre[1] += (moment[1] / sum - centre[1]) * 1.5;
        }
        return centre;
    }
}
