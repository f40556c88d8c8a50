package org.breathe.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.ImageProcessor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.breathe.gesture.Cast;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Ensemble;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.Performer;
import org.breathe.pixels.CubicSpline;
import org.breathe.pixels.PlanarImage;
import org.breathe.scene.Scene;
import org.breathe.score.Passage;
import org.breathe.score.PassageShare;
import org.breathe.score.Pose;
import org.breathe.score.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilmTest {
    private static final int W = Pictures.WIDTH;
    private static final int H = Pictures.HEIGHT;

    private static Animation film(Score score, PlanarImage planes, Scene scene, int threads) {
        return film(Ensemble.of(score, Gesture.all()), planes, scene, threads);
    }

    private static Animation film(Ensemble ensemble, PlanarImage planes, Scene scene, int threads) {
        return Film.of(ensemble, PreparedStills.of(still -> planes, still -> scene, false), Pictures.display())
                .threads(threads)
                .open();
    }

    private static FixedScore looking(Pose pose) {
        return new FixedScore() {
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
        try (Animation film = film(new FixedScore(), planes, Pictures.disc(), 2)) {
            assertSame(planes, film.frame(3));
        }
    }

    @ParameterizedTest
    @CsvSource({"8,1", "16,3", "24,1"})
    void theLayersAloneAddUpToTheStill(int bitDepth, int channels) {
        PlanarImage planes = Pictures.waves(bitDepth, channels);
        // So small a step that nothing moves by a grey level, but every pixel goes through layers and splines.
        double step = bitDepth == 16 ? 1e-9 : 1e-7;
        try (Animation film = film(looking(new Pose(0, 0, 1 + step)), planes, Pictures.disc(), 2)) {
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
        FixedScore score = looking(new Pose(0.01, 0.005, 1.1));
        Map<Gesture, Performer> performers = new LinkedHashMap<>();
        performers.put(Gesture.of("camera"), Gesture.of("camera").perform(score));
        for (String key : List.of("light", "softness", "grain")) {
            performers.put(Gesture.of(key), (still, passage, seconds) -> List.of(effect(key)));
        }
        Ensemble plan = Cast.of(score, performers);
        PlanarImage planes = Pictures.waves(24, 1);
        try (Animation one = film(plan, planes, Pictures.portrait(), 1);
                Animation many = film(plan, planes, Pictures.portrait(), threads)) {
            for (int i : new int[] {7, 0, 3}) {
                assertArrayEquals((int[]) one.frame(i)[0].getPixels(), (int[]) many.frame(i)[0].getPixels());
            }
        }
    }

    /** Something that a gesture may do. */
    private static Effect effect(String gesture) {
        return switch (gesture) {
            case "light" -> new Effect.Gain((x, y) -> (float) (1 + 0.2 * x));
            case "softness" -> new Effect.Softening(0.8, (x, y) -> (float) x);
            case "grain" ->
                new Effect.Texture(0.5, (amount, frame, y, line, full) -> {
                    for (float[] samples : line) {
                        for (int x = 0; x < samples.length; x++) {
                            samples[x] += (float) (amount * ((frame + x + y) % 9));
                        }
                    }
                });
            default -> throw new IllegalArgumentException(gesture);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "softness", "grain"})
    void whatDoesNotPlayLeavesTheStillAsItIs(String gesture) {
        PlanarImage planes = Pictures.waves(24, 1);
        PreparedStills stage = PreparedStills.of(still -> planes, still -> Pictures.disc(), false);
        Performer performer = (still, passage, seconds) -> List.of(effect(gesture));
        try (Animation without = Film.of(Ensemble.of(new FixedScore(), Gesture.all()), stage, Pictures.display())
                        .open();
                Animation with = Film.of(
                                Cast.of(new FixedScore(), Map.of(Gesture.of(gesture), performer)),
                                stage,
                                Pictures.display())
                        .open()) {
            assertSame(planes, without.frame(3));
            assertFalse(Arrays.equals((int[]) without.frame(3)[0].getPixels(), (int[]) with.frame(3)[0].getPixels()));
        }
    }

    @Test
    void nearThingsMoveMoreThanFarOnesAndNothingOutsideTheStillIsShown() {
        try (Animation film = film(looking(new Pose(0.03, 0, 1.1)), Pictures.waves(24, 1), Pictures.disc(), 2)) {
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
        Film whole = Film.of(Ensemble.of(looking(pose), Gesture.all()), stage, Pictures.display());
        try (Animation film = whole.open()) {
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
    void aDissolveIsTheWeightedMeanAndSilenceIsDark() {
        PlanarImage planes = Pictures.waves(8, 1);
        FixedScore plan = new FixedScore() {
            @Override
            public List<PassageShare> at(double seconds) {
                return seconds > 0.5
                        ? List.of()
                        : List.of(new PassageShare(passages().get(0), 0.5));
            }
        };
        try (Animation film = film(plan, planes, Pictures.disc(), 2)) {
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
        try (Animation film = Film.of(
                        Ensemble.of(looking(new Pose(0.02, 0, 1.08)), Gesture.all()), stage, Pictures.display())
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
        try (Animation film = film(looking(new Pose(0.02, 0, 1.1)), planes, Pictures.disc(), 2)) {
            assertEquals(77, film.frame(0)[0].getf(width / 2, height / 2), 0);
        }
    }
}
