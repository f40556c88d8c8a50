package org.breathe.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.ImageProcessor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.breathe.motion.Field;
import org.breathe.pixels.CubicSpline;
import org.breathe.pixels.PlanarImage;
import org.breathe.scene.Scene;
import org.breathe.score.Gesture;
import org.breathe.score.Passage;
import org.breathe.score.PassageShare;
import org.breathe.score.Pose;
import org.breathe.score.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilmTest {
    private static final int W = Pictures.WIDTH;
    private static final int H = Pictures.HEIGHT;

    private static Film film(Score score, PlanarImage planes, Scene scene, int threads) {
        return Film.of(score, PreparedStills.of(still -> planes, still -> scene, false), Pictures.display())
                .threads(threads)
                .open();
    }

    private static Plan looking(Pose pose) {
        return new Plan() {
            @Override
            public Pose camera(Passage which, double seconds, double depth) {
                return pose;
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"8,1", "16,1", "16,3", "24,1", "32,1", "32,2"})
    void atRestAFrameIsTheStillSampleBySample(int bitDepth, int channels) {
        PlanarImage planes = Pictures.waves(bitDepth, channels);
        try (Film film = film(new Plan(), planes, Pictures.disc(), 2)) {
            assertSame(planes, film.frame(3));
        }
    }

    @ParameterizedTest
    @CsvSource({"8,1", "16,3", "24,1"})
    void theLayersAloneAddUpToTheStill(int bitDepth, int channels) {
        PlanarImage planes = Pictures.waves(bitDepth, channels);
        // So small a step that nothing moves by a grey level, but every pixel goes through layers and splines.
        double step = bitDepth == 16 ? 1e-9 : 1e-7;
        try (Film film = film(looking(new Pose(0, 0, 1 + step)), planes, Pictures.disc(), 2)) {
            assertEquals(2, film.layers(0));
            assertSame(planes, film.frame(0));
        }
    }

    private static void assertSame(PlanarImage planes, ImageProcessor[] frame) {
        for (int c = 0; c < planes.components(); c++) {
            for (int i = 0; i < W * H; i++) {
                float expected = planes.samples()[c][i];
                float actual = planes.bitDepth() == 24 ? frame[0].get(i) >> 16 - 8 * c & 255 : frame[c].getf(i);
                assertEquals(expected, actual, 0, "component " + c + " at " + i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void howManyThreadsRenderNeverChangesAByte(int threads) {
        Plan plan = new Plan() {
            @Override
            public Pose camera(Passage which, double seconds, double depth) {
                return new Pose(0.01, 0.005, 1.1);
            }

            @Override
            public double light(Passage which, double seconds, double region) {
                return 1 + 0.1 * region;
            }

            @Override
            public double softness(Passage which, double seconds) {
                return 0.8;
            }

            @Override
            public double grain(Passage which, double seconds) {
                return 0.5;
            }
        };
        PlanarImage planes = Pictures.waves(24, 1);
        try (Film one = film(plan, planes, Pictures.portrait(), 1);
                Film many = film(plan, planes, Pictures.portrait(), threads)) {
            for (int i : new int[] {7, 0, 3}) {
                assertArrayEquals((int[]) one.frame(i)[0].getPixels(), (int[]) many.frame(i)[0].getPixels());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Gesture.class,
            names = {"LIGHT", "SOFTNESS", "GRAIN"})
    void whatDoesNotPlayLeavesTheStillAsItIs(Gesture gesture) {
        Plan plan = new Plan() {
            @Override
            public double light(Passage which, double seconds, double region) {
                return gesture == Gesture.LIGHT ? 1.2 : 1;
            }

            @Override
            public double softness(Passage which, double seconds) {
                return gesture == Gesture.SOFTNESS ? 1 : 0;
            }

            @Override
            public double grain(Passage which, double seconds) {
                return gesture == Gesture.GRAIN ? 1 : 0;
            }
        };
        PlanarImage planes = Pictures.waves(24, 1);
        PreparedStills stage = PreparedStills.of(still -> planes, still -> Pictures.disc(), false);
        Set<Gesture> others = EnumSet.complementOf(EnumSet.of(gesture));
        try (Film without = Film.of(plan, stage, Pictures.display())
                        .gestures(others)
                        .open();
                Film with = Film.of(plan, stage, Pictures.display())
                        .gestures(Set.of(gesture))
                        .open()) {
            assertSame(planes, without.frame(3));
            assertFalse(Arrays.equals((int[]) without.frame(3)[0].getPixels(), (int[]) with.frame(3)[0].getPixels()));
        }
    }

    @Test
    void nearThingsMoveMoreThanFarOnesAndNothingOutsideTheStillIsShown() {
        try (Film film = film(looking(new Pose(0.03, 0, 1.1)), Pictures.waves(24, 1), Pictures.disc(), 2)) {
            Field far = film.displacement(0, 0, 0, Gesture.all());
            Field near = film.displacement(0, 0, 1, Gesture.all());
            int right = H / 2 * W + W / 2 - 15;
            assertTrue(near.dx()[right] > far.dx()[right] + 0.1, "seen further to the right, where the camera looks");
            for (int i = 0; i < W * H; i++) {
                double x = i % W + far.dx()[i];
                double y = i / W + far.dy()[i];
                assertTrue(x >= -0.5 && x <= W - 0.5 && y >= -0.5 && y <= H - 0.5, "pixel " + i + " looks outside");
            }
        }
    }

    @Test
    void theReportedDisplacementIsTheOneThatIsRendered() {
        PlanarImage planes = Pictures.waves(32, 1);
        Pose pose = new Pose(-0.02, 0.01, 1.08);
        PreparedStills stage = PreparedStills.of(still -> planes, still -> Pictures.disc(), true);
        Film.Builder whole = Film.of(looking(pose), stage, Pictures.display());
        try (Film film = whole.open()) {
            Field field = film.displacement(0, 0, 0, Gesture.all());
            float[] spline = CubicSpline.coefficients(planes.samples()[0], W, H);
            ImageProcessor frame = film.frame(0)[0];
            float[][] out = new float[1][1];
            for (int i = W * 4; i < W * (H - 4); i += 17) {
                float x = Math.min(Math.max(i % W + field.dx()[i], 0), W - 1);
                float y = Math.min(Math.max(i / W + field.dy()[i], 0), H - 1);
                CubicSpline.sample(
                        new float[][] {spline}, CubicSpline.stride(W), new float[] {x}, new float[] {y}, 0, 1, out);
                assertEquals(out[0][0], frame.getf(i), 1e-4);
                double seen = W / 2.0 - 0.02 * W + (i % W + 0.5 - W / 2.0) / 1.08;
                assertEquals(seen, i % W + 0.5 + field.dx()[i], 0.01, "centre, pan and zoom as the pose says");
            }
        }
    }

    @Test
    void aBlinkChangesNothingOutsideTheEyesBoxes() {
        Scene portrait = Pictures.portrait();
        Plan plan = new Plan() {
            @Override
            public double lid(Passage which, int face, boolean left, double seconds) {
                return 1;
            }
        };
        PlanarImage planes = Pictures.waves(24, 1);
        try (Film film = film(plan, planes, portrait, 2)) {
            int[] frame = (int[]) film.frame(0)[0].getPixels();
            int changed = 0;
            for (int i = 0; i < frame.length; i++) {
                double x = (i % W + 0.5) / W;
                double y = (i / W + 0.5) / W;
                boolean inside = portrait.faces().stream()
                        .anyMatch(face -> face.left().box().contains(x, y)
                                || face.right().box().contains(x, y));
                int before = 0xff000000
                        | (int) planes.samples()[0][i] << 16
                        | (int) planes.samples()[1][i] << 8
                        | (int) planes.samples()[2][i];
                if (inside) {
                    changed += frame[i] == before ? 0 : 1;
                } else {
                    assertEquals(before, frame[i], "pixel " + i);
                }
            }
            assertTrue(changed > 150, "both lids fall over their eyes, yet only " + changed + " px changed");
        }
    }

    @Test
    void aClosedLidShowsTheSkinAboveTheEyeAndNoneOfTheEye() {
        PlanarImage planes = new PlanarImage(W, H, 8, new float[][] {new float[W * H]});
        // Skin of 200 with an eye of 20: where the lid has fallen, no dark pixel is left.
        Arrays.fill(planes.samples()[0], 200);
        for (int y = 48; y < 56; y++) {
            for (int x = 60; x < 76; x++) {
                planes.samples()[0][y * W + x] = 20;
            }
        }
        Plan plan = new Plan() {
            @Override
            public double lid(Passage which, int face, boolean left, double seconds) {
                return 1;
            }
        };
        try (Film film = film(plan, planes, Pictures.portrait(), 1)) {
            ImageProcessor frame = film.frame(0)[0];
            for (int x = 64; x < 72; x++) {
                assertTrue(frame.getf(x, 52) > 150, "the eye is still seen at " + x);
            }
        }
    }

    @Test
    void aBreathLiftsTheChestAndLeavesTheBackgroundAlone() {
        Plan plan = new Plan() {
            @Override
            public double breath(double seconds) {
                return 1;
            }
        };
        try (Film film = film(plan, Pictures.waves(24, 1), Pictures.portrait(), 2)) {
            Field far = film.displacement(0, 0, 0, Set.of(Gesture.BREATH));
            Field near = film.displacement(0, 0, 1, Set.of(Gesture.BREATH));
            assertEquals(0, far.dy()[20 * W + 20], 0);
            assertTrue(near.dy()[H / 2 * W + W / 2] > 0.3, "inverse: lifted by looking lower");
        }
    }

    @Test
    void aDissolveIsTheWeightedMeanAndSilenceIsDark() {
        PlanarImage planes = Pictures.waves(8, 1);
        Plan plan = new Plan() {
            @Override
            public List<PassageShare> at(double seconds) {
                return seconds > 0.5
                        ? List.of()
                        : List.of(new PassageShare(passages().get(0), 0.5));
            }
        };
        try (Film film = film(plan, planes, Pictures.disc(), 2)) {
            assertEquals(planes.samples()[0][777] / 2, film.frame(0)[0].getf(777), 0.5);
            assertEquals(0, film.frame(9)[0].getf(777), 0);
            assertFalse(film.at(0).isEmpty());
            assertTrue(film.at(9).isEmpty());
        }
    }

    @Test
    void whatIsNotFiniteStaysWhereItIsNearest() {
        PlanarImage planes = Pictures.waves(32, 1);
        planes.samples()[0][50 * W + 50] = Float.NaN;
        planes.samples()[0][70 * W + 90] = Float.POSITIVE_INFINITY;
        PreparedStills stage = PreparedStills.of(still -> planes, still -> Pictures.disc(), true);
        try (Film film = Film.of(looking(new Pose(0.02, 0, 1.08)), stage, Pictures.display())
                .open()) {
            float[] frame = (float[]) film.frame(0)[0].getPixels();
            int missing = 0;
            for (float value : frame) {
                missing += Float.isFinite(value) ? 0 : 1;
                assertTrue(!Float.isFinite(value) || value > -0.5 && value < 1.5);
            }
            assertTrue(missing >= 2 && missing <= 6, missing + " samples are missing");
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "3,7", "1,9", "17,2"})
    void theSmallestStillsMoveToo(int width, int height) {
        PlanarImage planes = new PlanarImage(width, height, 8, new float[][] {new float[width * height]});
        Arrays.fill(planes.samples()[0], 77);
        try (Film film = film(looking(new Pose(0.02, 0, 1.1)), planes, Pictures.disc(), 2)) {
            assertEquals(77, film.frame(0)[0].getf(width / 2, height / 2), 0);
        }
    }
}
