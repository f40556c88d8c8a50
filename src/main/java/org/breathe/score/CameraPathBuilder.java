package org.breathe.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.breathe.score.CameraPath.Move;

/** Collects moves and waits of a camera, then lays them out over the time there is. */
final class CameraPathBuilder {
    /** The largest share of a passage that moves take; with more the waits would not be noticed. */
    private static final double MOST_MOVES = 0.72;

    /**
     * A move that has no place in time yet.
     *
     * @param before the weight of the wait before it
     * @param seconds how long it takes if there is room
     */
    private record PlannedMove(double before, double seconds, Framing to, MoveEasing easing, boolean push) {}

    private final Framing from;
    private final List<PlannedMove> moves = new ArrayList<>();
    private double wait;

    CameraPathBuilder(Framing from) {
        this.from = from;
    }

    /** The framing after the moves so far. */
    Framing framing() {
        return moves.isEmpty() ? from : moves.get(moves.size() - 1).to;
    }

    /** Adds a wait. The time that moves leave is divided among waits by their weights. */
    CameraPathBuilder rest(double weight) {
        wait += weight;
        return this;
    }

    /** Adds a move to where attention is; it begins with an exhalation if one begins soon enough. */
    CameraPathBuilder push(Framing to, double seconds, MoveEasing easing) {
        return add(to, seconds, easing, true);
    }

    /** Adds a move that does not wait for breath; s. */
    CameraPathBuilder move(Framing to, double seconds, MoveEasing easing) {
        return add(to, seconds, easing, false);
    }

    private CameraPathBuilder add(Framing to, double seconds, MoveEasing easing, boolean push) {
        moves.add(new PlannedMove(wait, seconds, to, easing, push));
        wait = 0;
        return this;
    }

    /**
     * The path from a start to an end, s.
     *
     * @param drift how far the camera comes forward in a wait of 2 s or longer, in units of zoom
     * @param release gives the first moment, at or after another, when an exhalation begins, s
     */
    CameraPath over(double start, double end, double drift, DoubleUnaryOperator release) {
        double moving = moves.stream().mapToDouble(PlannedMove::seconds).sum();
        double weights = wait + moves.stream().mapToDouble(PlannedMove::before).sum();
        double most = weights > 0 ? MOST_MOVES * (end - start) : end - start;
        double scale = moving > most || weights == 0 ? most / moving : 1;
        double perWeight = weights > 0 ? (end - start - scale * moving) / weights : 0;
        List<Move> placed = new ArrayList<>();
        double time = start;
        double delay = 0;
        for (int i = 0; i < moves.size(); i++) {
            PlannedMove planned = moves.get(i);
            double after = perWeight * (i + 1 < moves.size() ? moves.get(i + 1).before : wait);
            time += perWeight * planned.before - delay;
            delay = 0;
            if (planned.push) {
                double late = release.applyAsDouble(time) - time;
                delay = late <= 0.5 * after ? late : 0;
                time += delay;
            }
            double until = Math.min(end, time + scale * planned.seconds);
            placed.add(new Move(time, until, planned.to, planned.easing, planned.push));
            time = until;
        }
        return new CameraPath(from, placed, start, end, drift);
    }
}
