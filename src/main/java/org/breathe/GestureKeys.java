package org.breathe;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.breathe.score.Gesture;

/** The gestures as settings and recipes name them. */
final class GestureKeys {
    private static final Map<Gesture, String> ADDED = Map.of(
            Gesture.BLINK,
            "lids over eyes",
            Gesture.STEAM,
            "steam",
            Gesture.LIGHT,
            "light",
            Gesture.SHADOW,
            "shadows",
            Gesture.SOFTNESS,
            "softness",
            Gesture.GRAIN,
            "grain");

    private GestureKeys() {}

    /** The gesture with a key. */
    static ValueFormat<Gesture> format() {
        return ValueFormat.choice(List.copyOf(Gesture.all()), GestureKeys::key);
    }

    private static String key(Gesture gesture) {
        return gesture.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The gestures that may play.
     *
     * @param only all of them; if empty, every gesture that need not be asked for
     * @param without less these
     * @param steam whether steam, which is added only on request, is asked for
     */
    static Set<Gesture> playing(List<Gesture> only, List<Gesture> without, boolean steam) {
        Set<Gesture> playing = EnumSet.allOf(Gesture.class);
        if (!only.isEmpty()) playing.retainAll(only);
        else if (!steam) playing.remove(Gesture.STEAM);
        without.forEach(playing::remove);
        return playing;
    }

    /**
     * What pictures do not hold and gestures may show in them, in the order of the gestures.
     *
     * @param eyes whether there may be eyes; asked only if it matters
     */
    static List<String> added(Set<Gesture> playing, BooleanSupplier eyes) {
        return playing.stream()
                .filter(gesture -> gesture != Gesture.BLINK || eyes.getAsBoolean())
                .map(ADDED::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
