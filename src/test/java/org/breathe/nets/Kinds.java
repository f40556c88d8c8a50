package org.breathe.nets;

import java.awt.Color;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.breathe.scene.Kind;

/** What could move, as files name it and sheets colour it. */
final class Kinds {
    /** The same colours as on the sheets of training scenes. */
    private static final Map<String, Color> COLOURS = Map.of(
            "sky",
            new Color(60, 90, 255),
            "water",
            new Color(0, 220, 220),
            "foliage",
            new Color(40, 180, 40),
            "living",
            new Color(230, 50, 40),
            "steam",
            Color.WHITE,
            "cloth",
            new Color(230, 0, 230),
            "fire",
            new Color(255, 220, 0));

    private Kinds() {}

    /** A kind's name in files. */
    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The names that files may use. */
    static Set<String> names() {
        Set<String> names = new HashSet<>(COLOURS.keySet());
        Arrays.stream(Kind.values()).map(Kinds::name).forEach(names::add);
        return names;
    }

    static Color colour(Kind kind) {
        return COLOURS.getOrDefault(name(kind), Color.ORANGE);
    }
}
