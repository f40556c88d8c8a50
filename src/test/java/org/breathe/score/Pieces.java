package org.breathe.score;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.breathe.scene.Scene;

/** Pieces to listen to, and ways to measure them. */
final class Pieces {
    static final Scene PORTRAIT = FakeScene.portrait(0.4, 0.3);
    static final Scene ROOM = FakeScene.empty(0.7, 0.5);
    static final Scene GARDEN = FakeScene.empty(0.25, 0.6);
    static final List<Scene> FOUR = List.of(PORTRAIT, ROOM, FakeScene.portrait(0.65, 0.35), GARDEN);

    private Pieces() {}

    /** Where an output position shows the source, in fractions of the width, hand included. */
    static double[] source(Score score, Passage passage, double seconds, double px, double py) {
        Pose camera = score.camera(passage, seconds, 1);
        Pose hand = score.hand(passage, seconds);
        return new double[] {camera.x() + hand.x() + px / camera.zoom(), camera.y() + hand.y() + py / camera.zoom()};
    }

    /** The mean length of the second difference of displacement over frames and a few points, in widths. */
    static double unrest(Score score) {
        double sum = 0;
        int count = 0;
        for (Passage passage : score.passages()) {
            int first = (int) Math.ceil(passage.start() * score.fps()) + 1;
            int last = Math.min(score.frames() - 1, (int) (passage.end() * score.fps()) - 1);
            for (int i = first; i < last; i++) {
                for (double at : new double[] {-0.4, 0, 0.3}) {
                    double[] before = source(score, passage, (i - 1) / score.fps(), at, at / 2);
                    double[] now = source(score, passage, i / score.fps(), at, at / 2);
                    double[] after = source(score, passage, (i + 1) / score.fps(), at, at / 2);
                    sum += Math.hypot(before[0] - 2 * now[0] + after[0], before[1] - 2 * now[1] + after[1]);
                    count++;
                }
            }
        }
        return sum / count;
    }

    /** The mean of a signal over all frames. */
    static double mean(Score score, String signal) {
        double sum = 0;
        for (int i = 0; i < score.frames(); i++) {
            sum += score.signal(signal, i / score.fps());
        }
        return sum / score.frames();
    }

    /** The mean of a measure over seeds 1 to 8. */
    static double overSeeds(ScoreSpecBuilder request, List<Scene> scenes, ToDoubleFunction<Score> measure) {
        double sum = 0;
        for (long seed = 1; seed <= 8; seed++) {
            sum += measure.applyAsDouble(Composer.compose(request.seed(seed).build(), scenes));
        }
        return sum / 8;
    }

    /** Spearman's rank correlation of values with their own order, ties averaged. */
    static double rising(double[] values) {
        int n = values.length;
        double mean = (n + 1) / 2.0;
        double covariance = 0;
        double varianceOfValues = 0;
        double varianceOfOrder = 0;
        for (int i = 0; i < n; i++) {
            double rank = 0.5;
            for (double other : values) {
                rank += other < values[i] ? 1 : other == values[i] ? 0.5 : 0;
            }
            covariance += (rank - mean) * (i + 1 - mean);
            varianceOfValues += (rank - mean) * (rank - mean);
            varianceOfOrder += (i + 1 - mean) * (i + 1 - mean);
        }
        return covariance / Math.sqrt(varianceOfValues * varianceOfOrder);
    }
}
