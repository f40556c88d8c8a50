package org.breathe.score;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What a score tells as one number over time: {@code breath}, {@code lag} (s that the farthest layer is behind),
 * {@code hold} (0 or 1), {@code intensity}, {@code camera.x}, {@code camera.y}, {@code camera.zoom}. Where two passages
 * dissolve, the one that is seen most counts.
 */
public final class ScoreSignals {
    private interface Reading {
        double of(Score score, double seconds);
    }

    private static final Map<String, Reading> READINGS = readings();

    private ScoreSignals() {}

    private static Map<String, Reading> readings() {
        Map<String, Reading> readings = new LinkedHashMap<>();
        readings.put("breath", Score::breath);
        readings.put("lag", Score::lag);
        readings.put("hold", (score, t) -> score.holds(t) ? 1 : 0);
        readings.put("intensity", Score::intensity);
        readings.put("camera.x", camera(Pose::x));
        readings.put("camera.y", camera(Pose::y));
        readings.put("camera.zoom", camera(Pose::zoom));
        return readings;
    }

    private static Reading camera(ToDoubleFunction<Pose> coordinate) {
        return (score, t) -> coordinate.applyAsDouble(score.camera(score.leading(t), t, 1));
    }

    /** The names of the signals. */
    public static Set<String> names() {
        return READINGS.keySet();
    }

    /** What to throw where a signal is asked for that there is not. */
    public static IllegalArgumentException unknown(String name, Collection<String> names) {
        return new IllegalArgumentException(
                "There is no signal \"" + name + "\"; choose one of: " + String.join(", ", names) + ".");
    }

    /** A signal at a moment, s; empty if there is none of that name. */
    public static OptionalDouble at(Score score, String name, double seconds) {
        Reading reading = READINGS.get(name);
        return reading == null ? OptionalDouble.empty() : OptionalDouble.of(reading.of(score, seconds));
    }
}
