package org.breathe.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.breathe.score.CameraPath.Move;

/** Collects moves and waits of a camera with their lengths, then lays them out over the time there is. */
final class CameraPathBuilder {
    /**
     * A move that has no place in time yet.
     *
     * @param before how long the wait before it is
     * @param length how long it takes
     */
    private record PlannedMove(double before, double length, Framing to, MoveEasing easing, boolean push) {}

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

    /** Adds a wait; lengths count relative to each other. */
    CameraPathBuilder rest(double length) {
        wait += length;
        return this;
    }

    /** Adds a move to where attention is; it begins with an exhalation if one begins soon enough. */
    CameraPathBuilder push(Framing to, double length, MoveEasing easing) {
        return add(to, length, easing, true);
    }

    /** Adds a move that does not wait for breath. */
    CameraPathBuilder move(Framing to, double length, MoveEasing easing) {
        return add(to, length, easing, false);
    }

    private CameraPathBuilder add(Framing to, double length, MoveEasing easing, boolean push) {
        if (length <= 0) {
            return this;
        }
        if (to.equals(framing())) {
            // A wait instead: in it the camera breathes.
            return rest(length);
        }
        moves.add(new PlannedMove(wait, length, to, easing, push));
        wait = 0;
        return this;
    }

    /**
     * The path from a start to an end, s.
     *
     * @param drift how far the camera comes forward in a wait of 2 s or longer, in units of zoom
     * @param orbit what it describes beside its moves
     * @param release gives the first moment, at or after another, when an exhalation begins, s
     */
    CameraPath over(double start, double end, double drift, CameraOrbit orbit, DoubleUnaryOperator release) {
        double lengths = wait
                + moves.stream().mapToDouble(move -> move.before + move.length).sum();
        double scale = lengths > 0 ? (end - start) / lengths : 0;
        List<Move> placed = new ArrayList<>();
        double time = start;
        double delay = 0;
        for (int i = 0; i < moves.size(); i++) {
            PlannedMove planned = moves.get(i);
            double after = scale * (i + 1 < moves.size() ? moves.get(i + 1).before : wait);
            time += scale * planned.before - delay;
            delay = 0;
            if (planned.push) {
                double late = release.applyAsDouble(time) - time;
                delay = late <= 0.5 * after ? late : 0;
                time += delay;
            }
            double until = Math.min(end, time + scale * planned.length);
            placed.add(new Move(time, until, planned.to, planned.easing, planned.push));
            time = until;
        }
        return new CameraPath(from, placed, start, end, drift, orbit);
    }
}
