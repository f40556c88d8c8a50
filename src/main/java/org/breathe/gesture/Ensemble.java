package org.breathe.gesture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.breathe.score.Passage;
import org.breathe.score.Score;
import org.breathe.score.ScoreSignals;

/** The gestures that play a score, in the order in which they act. Immutable and safe for use by several threads. */
public final class Ensemble {
    private final Score score;
    private final Map<Gesture, Performer> performers;

    /** @param performers in the order in which they act */
    Ensemble(Score score, Map<Gesture, Performer> performers) {
        this.score = score;
        this.performers = new LinkedHashMap<>(performers);
    }

    /**
     * Those of some gestures that a score lets play: none if its intensity is 0, and on measurements only those that
     * leave samples as they are ({@link Gesture#suitsData}). A score without a plan is one of measurements.
     *
     * @param wanted in any order
     */
    public static Ensemble of(Score score, Collection<Gesture> wanted) {
        boolean still = score.plan().map(plan -> plan.spec().intensity() == 0).orElse(false);
        boolean data = score.plan().map(plan -> plan.spec().data()).orElse(true);
        Map<Gesture, Performer> performers = new LinkedHashMap<>();
        for (Gesture gesture : Gesture.all()) {
            if (!still && wanted.contains(gesture) && gesture.isPlayed() && (!data || gesture.suitsData())) {
                performers.put(gesture, gesture.perform(score));
            }
        }
        return new Ensemble(score, performers);
    }

    /** The score that is played. */
    public Score score() {
        return score;
    }

    /** Whether the gesture with a key plays. */
    public boolean plays(String key) {
        return performers.keySet().stream().anyMatch(gesture -> gesture.key().equals(key));
    }

    /** The gestures that play, in the order in which they act. */
    public Set<Gesture> gestures() {
        return performers.keySet();
    }

    /**
     * What some of the gestures do to a still at a moment, in the order in which they act.
     *
     * @param which those of the gestures that are asked for
     * @param passage never a silence
     * @param seconds since the start of the piece
     */
    public List<Effect> at(StillModel still, Passage passage, double seconds, Set<Gesture> which) {
        List<Effect> effects = new ArrayList<>();
        performers.forEach((gesture, performer) -> {
            if (which.contains(gesture)) {
                effects.addAll(performer.at(still, passage, seconds));
            }
        });
        return effects;
    }

    /**
     * A signal of the score or of a gesture. That of a gesture that does not play, or in a silence, has its value at
     * rest; where two passages dissolve, the one that is seen most counts.
     *
     * @param name with the number of a face in the place of {@code FACE}
     * @param seconds since the start of the piece
     * @throws IllegalArgumentException if there is no such signal; the message lists those that there are
     */
    public double signal(String name, double seconds) {
        OptionalDouble own = ScoreSignals.at(score, name, seconds);
        if (own.isPresent()) {
            return own.getAsDouble();
        }
        for (Gesture gesture : Gesture.all()) {
            for (Map.Entry<String, Double> signal : gesture.signals().entrySet()) {
                if (isCalled(name, signal.getKey())) {
                    Passage passage = score.leading(seconds);
                    Performer performer = performers.get(gesture);
                    return performer == null || passage.isSilence()
                            ? signal.getValue()
                            : performer.signal(name, passage, seconds);
                }
            }
        }
        throw ScoreSignals.unknown(name, names());
    }

    private static boolean isCalled(String name, String pattern) {
        return Pattern.matches(Pattern.quote(pattern).replace("FACE", "\\E\\d{1,4}\\Q"), name);
    }

    private static List<String> names() {
        return Stream.concat(
                        ScoreSignals.names().stream(),
                        Gesture.all().stream().flatMap(gesture -> gesture.signals().keySet().stream()))
                .toList();
    }
}
