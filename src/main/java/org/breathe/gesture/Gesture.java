package org.breathe.gesture;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.breathe.scene.Scene;
import org.breathe.score.Score;

/**
 * One kind of motion or light. Each lies in a package of its own below this one and is known to the program by one line
 * in {@code META-INF/services/org.breathe.gesture.Gesture}; the order of these lines is the order in which gestures
 * act. Score, film, recipe, dialog and keys find it by that line alone.
 *
 * <p>The classes of a gesture X share a stem: {@code XGesture} says what it is; {@code XVoice} says when it happens and
 * how much; {@code XWarp}, {@code XTone}, {@code XOverlay}, {@code XMap} or {@code XTexture} says what it does to a
 * place of a still, as it was read from the scene; {@code XPerformer} asks both for a frame; {@code XTuning} is the
 * table of its numbers. A small gesture is one class.
 *
 * <p>Implementations are public, have a public constructor without arguments and no state, so that all threads may
 * share them. Times are in s from the start of the piece, positions and lengths in fractions of the still's width from
 * its top left corner (x and y alike), so that a preview and a film of any size move alike. A frame depends on its
 * score, its still and its time only: no clock, no random generator, no memory of other frames.
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
    /**
     * The name in the keys {@code only} and {@code without}: a single word of the letters a to z that no other gesture
     * and no other key has. A gesture with another name is left out, and the user is told.
     */
    String key();

    /**
     * What it does in a piece. Called once for each piece in which it plays; schedules are made here or when they are
     * first asked for.
     *
     * <p>What a voice needs is in {@code score.plan()}: felt time, intensity, and the
     * {@linkplain org.breathe.score.Timeline#presence presence}, by which a gesture multiplies what it does so that the
     * piece begins and rests as the still itself. Chance is {@code plan.noise().channel(n)}, hashed from the piece's
     * seed; n is a number that no other gesture has ({@link org.breathe.score.Plan#noise} says which are taken).
     *
     * @param score has a plan; if {@link #suitsData}, it may have none, as those of time points have
     */
    Performer perform(Score score);

    /** What a piece holds by it that the pictures do not, for the recipe's line <i>Added</i>; empty if nothing. */
    default String adds() {
        return "";
    }

    /**
     * Whether it does anything to a picture of this scene; if to none of a piece, the recipe does not name it as added.
     */
    default boolean isSeenIn(Scene scene) {
        return true;
    }

    /**
     * The help text of a key of the gesture's own name that switches it on; empty if it plays without being asked for.
     * A gesture that adds things to a picture that are not in it has to be asked for.
     */
    default Optional<String> onRequest() {
        return Optional.empty();
    }

    /**
     * Whether it may play on measurements (16 and 32 bit, several channels, time points, depth layers): only if it
     * moves the frame as a whole and changes no sample. Other gestures are never asked about them.
     */
    default boolean suitsData() {
        return false;
    }

    /** Whether it is played at all; a gesture may have a key before it can be played, so that macros keep working. */
    default boolean isPlayed() {
        return true;
    }

    /** Whether it may ever show an {@link Effect.Patch} on a still, so that the film counts a layer for it. */
    default boolean drawsOver(StillModel still) {
        return false;
    }

    /**
     * The signals that its performers answer ({@link Performer#signal}), by name, with their values at rest; {@code
     * FACE} in a name stands for the number of a face, from 0. No other gesture nor the score has a signal of that
     * name.
     */
    default Map<String, Double> signals() {
        return Map.of();
    }

    /** Every gesture, in the order in which they act. */
    static Set<Gesture> all() {
        return KnownGestures.here().gestures();
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
}
