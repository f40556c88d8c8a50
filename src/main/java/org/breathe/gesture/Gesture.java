package org.breathe.gesture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.breathe.scene.Scene;
import org.breathe.score.Score;

/**
 * One kind of motion or light. Each lies in a package of its own below this one, with its voice (when it happens, and how
 * much) and its warp, patch or tone (what it does to a place of a still), and is known to the program by one line in
 * {@code META-INF/services/org.breathe.gesture.Gesture}; the order of these lines is the order in which gestures act.
 * Implementations are public, have a public constructor without arguments and no state.
 *
 * <pre>{@code
 * public final class GlowGesture implements Gesture {
 *     public String key() { return "glow"; }
 *     public Performer perform(Score score) {
 *         return (still, passage, seconds) -> List.of(new Effect.Gain((x, y) -> 1.1f));
 *     }
 * }
 * }</pre>
 */
public interface Gesture {
    /** The name in the keys {@code only} and {@code without}: a single lower-case word. */
    String key();

    /** What it does in a piece. Called once for each piece in which it plays. */
    Performer perform(Score score);

    /** What a piece holds by it that the pictures do not, for the recipe; empty if nothing. */
    default String adds() {
        return "";
    }

    /** Whether it does anything to a picture in which this was seen. */
    default boolean isSeenIn(Scene scene) {
        return true;
    }

    /**
     * What the key of its own name says that switches it on; empty if it plays unless it is left out. What adds things to
     * a picture that are not in it waits to be asked for.
     */
    default Optional<String> onRequest() {
        return Optional.empty();
    }

    /** Whether it may play on measurements: it moves the frame as a whole and changes no sample. */
    default boolean suitsData() {
        return false;
    }

    /** Whether it is played at all; a gesture may have a key before it can be played. */
    default boolean isPlayed() {
        return true;
    }

    /** Whether it may draw a layer of its own over a still, as lids over eyes are. */
    default boolean drawsOver(StillModel still) {
        return false;
    }

    /**
     * The signals that its performers tell and what they are at rest, by name; {@code FACE} in a name stands for the
     * number of a face, from 0.
     */
    default Map<String, Double> signals() {
        return Map.of();
    }

    /** Every gesture, in the order in which they act. */
    static Set<Gesture> all() {
        return Registry.GESTURES;
    }

    /**
     * The gesture with a key.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Gesture of(String key) {
        return all().stream()
                .filter(gesture -> gesture.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no gesture \"" + key + "\"; there are "
                        + String.join(", ", all().stream().map(Gesture::key).toList()) + "."));
    }

    /** All gestures that the class path names, loaded once. */
    final class Registry {
        private static final Set<Gesture> GESTURES = load();

        private Registry() {}

        private static Set<Gesture> load() {
            Map<String, Gesture> byKey = new LinkedHashMap<>();
            try {
                // In Fiji the thread's own loader need not see plugins.
                for (Gesture gesture : ServiceLoader.load(Gesture.class, Gesture.class.getClassLoader())) {
                    byKey.putIfAbsent(gesture.key(), gesture);
                }
            } catch (ServiceConfigurationError e) {
                // What another jar brings may fit another version; that is told as a library that does not fit.
                throw new LinkageError("a gesture cannot be loaded: " + e.getMessage(), e);
            }
            return Collections.unmodifiableSet(new LinkedHashSet<>(byKey.values()));
        }
    }
}
