package org.breathe.plugin;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.breathe.mood.Mood;
import org.breathe.score.Passage;
import org.breathe.score.Score;

/**
 * The timing of a piece, sampled for drawing: every array spans the whole piece at even steps, values 0…1.
 *
 * @param seconds the length of the piece
 * @param passages what is seen, in order
 * @param intensity how strong the piece is, relative to the strongest moment
 * @param camera how fast the camera moves, relative to the fastest moment
 * @param breath how full the lungs are
 * @param hold 1 where time is held
 * @param lag how far the background is behind, relative to a quarter of a second
 */
record PacingCurves(
        double seconds,
        List<Passage> passages,
        double[] intensity,
        double[] camera,
        double[] breath,
        double[] hold,
        double[] lag) {
    private static final double FULL_LAG = 0.25;

    /** Samples a score. */
    static PacingCurves of(Score score, int samples) {
        double step = score.seconds() / samples;
        double[] camera = sample(samples, i -> speed(score, i * step));
        double[] intensity = sample(samples, i -> score.signal("intensity", i * step));
        return new PacingCurves(
                score.seconds(),
                score.passages(),
                relative(intensity),
                relative(camera),
                sample(samples, i -> score.signal("breath", i * step)),
                sample(samples, i -> score.signal("hold", i * step)),
                sample(samples, i -> Math.min(1, Math.abs(score.signal("lag", i * step)) / FULL_LAG)));
    }

    /** The mood of the first passage that is no silence. */
    Mood mood() {
        return passages.stream()
                .filter(passage -> !passage.isSilence())
                .findFirst()
                .orElseThrow()
                .mood();
    }

    /** Pan in widths and zoom in factors per frame, together. */
    private static double speed(Score score, double seconds) {
        double before = Math.max(0, seconds - 1 / score.fps());
        double x = score.signal("camera.x", seconds) - score.signal("camera.x", before);
        double y = score.signal("camera.y", seconds) - score.signal("camera.y", before);
        double zoom = Math.log(score.signal("camera.zoom", seconds) / score.signal("camera.zoom", before));
        return Math.sqrt(x * x + y * y + zoom * zoom / 4);
    }

    private static double[] sample(int samples, DoubleUnaryOperator signal) {
        return IntStream.range(0, samples).mapToDouble(signal::applyAsDouble).toArray();
    }

    private static double[] relative(double[] values) {
        double most = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .max()
                .orElse(0);
        return most > 0
                ? IntStream.range(0, values.length)
                        .mapToDouble(i -> values[i] / most)
                        .toArray()
                : values;
    }
}
