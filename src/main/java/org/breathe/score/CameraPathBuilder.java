package org.breathe.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.breathe.score.CameraPath.Move;

/** Collects moves and waits of a camera, then lays them out over the time there is. */
final class CameraPathBuilder {
    /** Of a passage at most this share is moves, else no wait is felt. */
    private static final double MOST_MOVES = 0.72;

    /** A move that takes so many seconds, if there is room, after a wait of some weight. */
    private record Step(double before, double seconds, Framing to, MoveEasing easing, boolean push) {}

    private final Framing from;
    private final List<Step> steps = new ArrayList<>();
    private double wait;

    CameraPathBuilder(Framing from) {
        this.from = from;
    }

    /** The framing after the steps so far. */
    Framing place() {
        return steps.isEmpty() ? from : steps.get(steps.size() - 1).to;
    }

    /** Waits; weights share the time that moves leave. */
    CameraPathBuilder rest(double weight) {
        wait += weight;
        return this;
    }

    /** Moves on the breath: the camera sets out when the held breath is let go. */
    CameraPathBuilder push(Framing to, double seconds, MoveEasing easing) {
        return step(to, seconds, easing, true);
    }

    CameraPathBuilder move(Framing to, double seconds, MoveEasing easing) {
        return step(to, seconds, easing, false);
    }

    private CameraPathBuilder step(Framing to, double seconds, MoveEasing easing, boolean push) {
        steps.add(new Step(wait, seconds, to, easing, push));
        wait = 0;
        return this;
    }

    /**
     * The path from a start to an end, s.
     *
     * @param release the moment, at or after another, when breath is let go
     */
    CameraPath over(double start, double end, double drift, DoubleUnaryOperator release) {
        double moving = steps.stream().mapToDouble(Step::seconds).sum();
        double weights = wait + steps.stream().mapToDouble(Step::before).sum();
        double most = weights > 0 ? MOST_MOVES * (end - start) : end - start;
        double scale = moving > most || weights == 0 ? most / moving : 1;
        double perWeight = weights > 0 ? (end - start - scale * moving) / weights : 0;
        List<Move> moves = new ArrayList<>();
        double time = start;
        double owed = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double after = perWeight * (i + 1 < steps.size() ? steps.get(i + 1).before : wait);
            time += perWeight * step.before - owed;
            owed = 0;
            if (step.push) {
                double late = release.applyAsDouble(time) - time;
                owed = late <= 0.5 * after ? late : 0;
                time += owed;
            }
            double until = Math.min(end, time + scale * step.seconds);
            moves.add(new Move(time, until, step.to, step.easing, step.push));
            time = until;
        }
        return new CameraPath(from, moves, start, end, drift);
    }
}
