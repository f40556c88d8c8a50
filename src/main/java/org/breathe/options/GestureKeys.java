package org.breathe.options;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.breathe.gesture.Gesture;

/** The gestures as options name them. */
final class GestureKeys {
    private GestureKeys() {}

    /** The gesture with a key. */
    static ValueFormat<Gesture> format() {
        return ValueFormat.choice(List.copyOf(Gesture.all()), Gesture::key);
    }

    /**
     * The gestures that may play.
     *
     * @param only all of them; if empty, every gesture that need not be asked for, and those that are
     * @param without less these
     * @param requested whether a gesture that waits to be asked for is asked for
     */
    static Set<Gesture> playing(List<Gesture> only, List<Gesture> without, Predicate<Gesture> requested) {
        Set<Gesture> playing = new LinkedHashSet<>(Gesture.all());
        playing.removeIf(gesture ->
                only.isEmpty() ? gesture.onRequest().isPresent() && !requested.test(gesture) : !only.contains(gesture));
        without.forEach(playing::remove);
        return playing;
    }
}
