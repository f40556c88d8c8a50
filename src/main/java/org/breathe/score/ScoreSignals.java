package org.breathe.score;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What a score gives as one number over time: {@code breath}, {@code lag} (s that the farthest layer is behind),
 * {@code hold} (0 or 1), {@code intensity}, {@code camera.x}, {@code camera.y}, {@code camera.zoom}. Where two passages
 * dissolve, the one that is seen most counts.
 */
public final class ScoreSignals {
    private interface SignalFunction {
        double of(Score score, double seconds);
    }

    private static final Map<String, SignalFunction> SIGNALS = signals();

    private ScoreSignals() {}

    private static Map<String, SignalFunction> signals() {
        Map<String, SignalFunction> signals = new LinkedHashMap<>();
        signals.put("breath", Score::breath);
        signals.put("lag", Score::lag);
        signals.put("hold", (score, t) -> score.holds(t) ? 1 : 0);
        signals.put("intensity", Score::intensity);
        signals.put("camera.x", camera(Pose::x));
        signals.put("camera.y", camera(Pose::y));
        signals.put("camera.zoom", camera(Pose::zoom));
        return signals;
    }

    private static SignalFunction camera(ToDoubleFunction<Pose> coordinate) {
        return (score, t) -> coordinate.applyAsDouble(score.camera(score.leading(t), t, 1));
    }

    /** The names of the signals. */
    public static Set<String> names() {
        return SIGNALS.keySet();
    }

    /** The exception for an unknown signal; its message lists the names of those that there are. */
    public static IllegalArgumentException unknown(String name, Collection<String> names) {
        return new IllegalArgumentException(
                "There is no signal \"" + name + "\"; choose one of: " + String.join(", ", names) + ".");
    }

    /** A signal at a moment, s; empty if there is none of that name. */
    public static OptionalDouble at(Score score, String name, double seconds) {
        SignalFunction signal = SIGNALS.get(name);
        return signal == null ? OptionalDouble.empty() : OptionalDouble.of(signal.of(score, seconds));
    }
}
