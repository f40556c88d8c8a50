package org.breathe.score;

import java.util.List;
import java.util.stream.IntStream;
import org.breathe.mood.Mood;
import org.breathe.score.CameraPath.Move;
import org.breathe.timing.Curve;
import org.breathe.timing.Noise;
import org.breathe.timing.SortedTimes;

/**
 * How late the farthest layer is. Phase relations between moving parts carry valence (Pollick et al., Cognition 82:B51,
 * 2001), so layers out of step feel bad. A lag begins as the camera pushes forward and is over before it moves on; between
 * lags all layers move together.
 */
final class LagSchedule {
    private final double[] starts;
    private final double[] onsets;
    private final double[] sizes;

    /** No lag. */
    static final LagSchedule NONE = new LagSchedule(0);

    private LagSchedule(int count) {
        starts = new double[count];
        onsets = new double[count];
        sizes = new double[count];
    }

    /** The lags of a passage. Each push has one with a chance that grows with imperfection, tension and hesitation. */
    static LagSchedule of(List<Move> moves, Mood mood, double imperfection, Noise noise) {
        double size = 0.001 * (20 + 90 * (1 - mood.valence())) * (1 + mood.tension());
        double likely =
                ScoreSpec.relativeToUsual(imperfection) * (0.6 + 0.3 * mood.tension() + 0.1 * mood.hesitation());
        int[] chosen = IntStream.range(0, moves.size())
                .filter(i -> moves.get(i).push() && noise.uniform(i) < likely)
                .toArray();
        LagSchedule lags = new LagSchedule(chosen.length);
        for (int i = 0; i < chosen.length; i++) {
            Move move = moves.get(chosen[i]);
            double length = move.end() - move.start() + 0.5 * waitAfter(moves, chosen[i]);
            lags.starts[i] = move.start();
            // A lag takes three onsets, 6.6 times its size, and must end before the wait after the move does.
            lags.sizes[i] = Math.min(size, length / 7);
            // At least 2.2 times the lag: below 1.875, the steepest slope of SMOOTH, the far layer would move
            // backwards.
            lags.onsets[i] = Math.max(Math.min(0.35, length / 3), 2.2 * lags.sizes[i]);
        }
        return lags;
    }

    private static double waitAfter(List<Move> moves, int move) {
        return move + 1 < moves.size()
                ? moves.get(move + 1).start() - moves.get(move).end()
                : 0;
    }

    /** How late the farthest layer is at a time, s. */
    double at(double time) {
        int i = SortedTimes.lastUpTo(time, starts);
        if (i < 0) {
            return 0;
        }
        double since = time - starts[i];
        double onset = onsets[i];
        return sizes[i] * (Curve.SMOOTH.at(since / onset) - Curve.SMOOTH.at((since - onset) / (2 * onset)));
    }
}
