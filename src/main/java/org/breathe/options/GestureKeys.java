package org.breathe.options;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.breathe.gesture.Gesture;

/** The gestures as options name them: all that have a name that no other key has. Immutable. */
public final class GestureKeys {
    private final Set<Gesture> gestures;
    private final List<String> refusals;

    private GestureKeys(Set<Gesture> gestures, List<String> refusals) {
        this.gestures = Collections.unmodifiableSet(gestures);
        this.refusals = List.copyOf(refusals);
    }

    /**
     * Those of some gestures that may have a key.
     *
     * @param known in the order in which they act
     * @param taken the names of other keys
     */
    static GestureKeys of(Collection<Gesture> known, Set<String> taken) {
        Set<Gesture> gestures = new LinkedHashSet<>();
        List<String> refusals = new ArrayList<>();
        for (Gesture gesture : known) {
            if (taken.contains(gesture.key()))
                refusals.add("The gesture " + gesture.getClass().getName() + " is left out because its key \""
                        + gesture.key() + "\" is that of an option; update or remove the plugin that brings it.");
            else gestures.add(gesture);
        }
        return new GestureKeys(gestures, refusals);
    }

    /** The gestures that may be named, in the order in which they act. */
    public Set<Gesture> gestures() {
        return gestures;
    }

    /** Why others may not, in a sentence each. */
    public List<String> refusals() {
        return refusals;
    }

    /** Which of them are not played yet, as the end of a sentence; empty if all are. */
    String unplayed() {
        return gestures.stream()
                .filter(gesture -> !gesture.isPlayed())
                .map(gesture -> "; " + gesture.key() + " is not played yet")
                .collect(Collectors.joining());
    }

    /** The gesture with a key. */
    ValueFormat<Gesture> format() {
        return ValueFormat.choice(List.copyOf(gestures), Gesture::key);
    }

    /**
     * The gestures that may play.
     *
     * @param only all of them; if empty, every gesture that need not be asked for, and those that are
     * @param without less these
     * @param requested whether a gesture that waits to be asked for is asked for
     */
    Set<Gesture> playing(List<Gesture> only, List<Gesture> without, Predicate<Gesture> requested) {
        Set<Gesture> playing = new LinkedHashSet<>(gestures);
        playing.removeIf(gesture ->
                only.isEmpty() ? gesture.onRequest().isPresent() && !requested.test(gesture) : !only.contains(gesture));
        without.forEach(playing::remove);
        return playing;
    }
}
