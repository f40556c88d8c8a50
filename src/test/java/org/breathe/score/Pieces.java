package org.breathe.score;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.breathe.gesture.Effect;
import org.breathe.gesture.Ensemble;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.StillModel;
import org.breathe.scene.Scene;

/** Pieces to listen to, and ways to measure them. */
public final class Pieces {
    public static final Scene PORTRAIT = FakeScene.portrait(0.4, 0.3);
    public static final Scene ROOM = FakeScene.empty(0.7, 0.5);
    public static final Scene GARDEN = FakeScene.empty(0.25, 0.6);
    public static final List<Scene> FOUR = List.of(PORTRAIT, ROOM, FakeScene.portrait(0.65, 0.35), GARDEN);

    /** The ensemble of the score that was asked about last; no more than one, since grain makes it large. */
    private static Ensemble last;

    private Pieces() {}

    /** Where an output position shows the source, in fractions of the width, hand included. */
    public static double[] source(Score score, Passage passage, double seconds, double px, double py) {
        Pose camera = score.camera(passage, seconds, 1);
        Pose hand = hand(score, passage, seconds);
        return new double[] {camera.x() + hand.x() + px / camera.zoom(), camera.y() + hand.y() + py / camera.zoom()};
    }

    /** The mean length of the second difference of displacement over frames and a few points, in widths. */
    public static double unrest(Score score) {
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

    /** Where the hand moves the camera. */
    public static Pose hand(Score score, Passage passage, double seconds) {
        Pose pose = Pose.REST;
        for (Effect effect : ensemble(score).at(still(passage), passage, seconds, Set.of(Gesture.of("hand")))) {
            pose = pose.plus(((Effect.View) effect).pose().apply(1));
        }
        return pose;
    }

    /** What every gesture does to a frame. */
    static List<Effect> effects(Score score, Passage passage, double seconds) {
        return ensemble(score).at(still(passage), passage, seconds, Gesture.all());
    }

    /** A still of one of the pieces' portraits, large enough for its eyes to be moved. */
    private static StillModel still(Passage passage) {
        return new StillModel(passage.still() % 2 == 0 ? PORTRAIT : GARDEN, 1000, () -> null, () -> null);
    }

    /** All gestures, playing a score. */
    public static synchronized Ensemble ensemble(Score score) {
        if (last == null || last.score() != score) {
            last = Ensemble.of(score, Gesture.all());
        }
        return last;
    }

    /** A signal of a score or of a gesture that plays it. */
    public static double signal(Score score, String name, double seconds) {
        return ensemble(score).signal(name, seconds);
    }

    /** A signal of a gesture that plays a score, in a given passage. */
    static double signal(Score score, String gesture, Passage passage, double seconds) {
        return Gesture.of(gesture).perform(score).signal(gesture, passage, seconds);
    }

    /** The mean of a signal over all frames. */
    public static double mean(Score score, String signal) {
        double sum = 0;
        for (int i = 0; i < score.frames(); i++) {
            sum += signal(score, signal, i / score.fps());
        }
        return sum / score.frames();
    }

    /** How fast a signal goes over a piece, root mean square per s. */
    public static double speed(Ensemble ensemble, String signal) {
        Score score = ensemble.score();
        double squares = 0;
        for (int i = 1; i < score.frames(); i++) {
            double step = ensemble.signal(signal, i / score.fps()) - ensemble.signal(signal, (i - 1) / score.fps());
            squares += step * step;
        }
        return score.fps() * Math.sqrt(squares / (score.frames() - 1));
    }

    /** The mean of a measure over seeds 1 to 8. */
    public static double overSeeds(ScoreSpecBuilder request, List<Scene> scenes, ToDoubleFunction<Score> measure) {
        double sum = 0;
        for (long seed = 1; seed <= 8; seed++) {
            sum += measure.applyAsDouble(Composer.compose(request.seed(seed).build(), scenes));
        }
        return sum / 8;
    }

    /** Spearman's rank correlation of values with their own order, ties averaged. */
    public static double rising(double[] values) {
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
