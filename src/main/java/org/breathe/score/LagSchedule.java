package org.breathe.score;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.breathe.mood.Mood;
import org.breathe.score.CameraPath.Move;
import org.breathe.timing.Curve;
import org.breathe.timing.Noise;

/**
 * How far the farthest layer is behind. Feeling bad is layers out of step (Pollick et al., Cognition 82:B51, 2001): a
 * lag begins as the camera pushes forward and is made up for before it rests. Between lags layers walk together.
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

    /** The lags of a passage's pushes. */
    static LagSchedule of(List<Move> moves, Mood mood, double imperfection, Noise noise) {
        double size = 0.001 * (20 + 90 * (1 - mood.valence())) * (1 + mood.tension());
        double likely = Math.min(1, imperfection / 0.3) * (0.6 + 0.3 * mood.tension() + 0.1 * mood.hesitation());
        int[] chosen = IntStream.range(0, moves.size())
                .filter(i -> moves.get(i).push() && noise.uniform(i) < likely)
                .toArray();
        LagSchedule lags = new LagSchedule(chosen.length);
        for (int i = 0; i < chosen.length; i++) {
            Move move = moves.get(chosen[i]);
            double length = move.end() - move.start();
            lags.starts[i] = move.start();
            lags.sizes[i] = Math.min(size, length / 7);
            // A moment only, but twice as long as the lag, else the far layer would walk backwards.
            lags.onsets[i] = Math.max(Math.min(0.35, length / 3), 2.2 * lags.sizes[i]);
        }
        return lags;
    }

    /** How late the farthest layer is at a time, s. */
    double at(double time) {
        int found = Arrays.binarySearch(starts, time);
        int i = found >= 0 ? found : -found - 2;
        if (i < 0) {
            return 0;
        }
        double since = time - starts[i];
        double onset = onsets[i];
        return sizes[i] * (Curve.SMOOTH.at(since / onset) - Curve.SMOOTH.at((since - onset) / (2 * onset)));
    }
}
