package org.breathe.score;

import java.util.List;
import org.breathe.timing.Curve;
import org.breathe.timing.SortedTimes;

/**
 * Where the camera is through a passage: moves from rest to rest with waits between them. In a wait it comes a little
 * forward and back, so that the picture never stands still. Twice differentiable.
 */
final class CameraPath {
    /** The path of a camera that never moves. */
    static final CameraPath STILL = new CameraPath(Framing.REST, List.of(), 0, 0, 0, CameraOrbit.NONE);

    /**
     * A move.
     *
     * @param start s from the start of the piece
     * @param end s from the start of the piece
     * @param to the framing that it ends at
     * @param push whether it goes to where attention is
     */
    record Move(double start, double end, Framing to, MoveEasing easing, boolean push) {}

    private final Framing from;
    private final List<Move> moves;
    private final double[] starts;
    private final double start;
    private final double end;
    private final double drift;
    private final CameraOrbit orbit;

    /**
     * @param drift how far the camera comes forward in a wait of 2 s or longer, in units of zoom
     * @param orbit what it describes beside its moves
     */
    CameraPath(Framing from, List<Move> moves, double start, double end, double drift, CameraOrbit orbit) {
        this.from = from;
        this.moves = List.copyOf(moves);
        this.start = start;
        this.end = end;
        this.drift = drift;
        this.orbit = orbit;
        starts = moves.stream().mapToDouble(Move::start).toArray();
    }

    /** The moves in the order of time; not modifiable. */
    List<Move> moves() {
        return moves;
    }

    /** What the camera frames at a time, s. */
    Framing at(double time) {
        return orbit.around(straight(time), time - start, end - start);
    }

    private Framing straight(double time) {
        int i = index(time);
        if (i >= 0 && time < moves.get(i).end) {
            Move move = moves.get(i);
            double p = (time - move.start) / (move.end - move.start);
            return before(i)
                    .towards(
                            move.to,
                            move.easing.zoom().at(p),
                            move.easing.x().at(p),
                            move.easing.y().at(p));
        }
        double waitStart = i < 0 ? start : moves.get(i).end;
        double waitEnd = i + 1 < starts.length ? starts[i + 1] : end;
        double length = waitEnd - waitStart;
        if (length <= 0) {
            return before(i + 1);
        }
        // By the cube, else the camera would jerk in a short wait.
        double share = Math.min(1, length / 2);
        double reach = drift * share * share * share;
        return before(i + 1).nearer(reach * Curve.THERE_AND_BACK.at((time - waitStart) / length));
    }

    /** How far a time lies within a wait: 0 in moves and at the ends of waits, 1 in the middle of one. */
    double waiting(double time) {
        int i = index(time);
        double waitStart = i < 0 ? start : moves.get(i).end;
        double waitEnd = i + 1 < starts.length ? starts[i + 1] : end;
        return time <= waitStart || time >= waitEnd
                ? 0
                : Curve.THERE_AND_BACK.at((time - waitStart) / (waitEnd - waitStart));
    }

    /** The framing before a move. */
    private Framing before(int move) {
        return move <= 0 ? from : moves.get(move - 1).to;
    }

    private int index(double time) {
        return SortedTimes.lastUpTo(time, starts);
    }
}
