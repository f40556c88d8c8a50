package org.breathe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.breathe.options.OptionKey;
import org.breathe.options.OptionLine;
import org.breathe.options.PieceOptions;

/**
 * What a user wishes: a value for every key of one table, most of them never touched. Immutable. Values are always
 * legal and spelled in one way, so that equal wishes are equal settings. The keys stand in {@link OptionKey}; what the
 * values mean, in types, in {@link PieceOptions}.
 *
 * <pre>{@code
 * Settings calm = Settings.parse("mood=Calm seconds=20 ending=[Fade out]");
 * Settings louder = calm.with("intensity", "1.5");
 * }</pre>
 */
public final class Settings {
    /**
     * A key of the table.
     *
     * @param name a single lower-case word
     * @param fallback the value where the key is not given; empty where the program decides
     * @param allowed what is allowed, in words
     * @param help what the key does, in a sentence
     */
    public record Key(String name, String fallback, String allowed, String help) {}

    private static final Settings DEFAULTS = new Settings(Map.of());

    /** What differs from the fallbacks, by key. */
    private final Map<String, String> given;

    private final PieceOptions options;

    /** @param values in their one spelling, by key */
    private Settings(Map<String, String> values) {
        Map<String, String> changed = new HashMap<>(values);
        changed.entrySet()
                .removeIf(each ->
                        each.getValue().equals(OptionKey.of(each.getKey()).fallback()));
        given = Map.copyOf(changed);
        options = new PieceOptions(given);
    }

    /** Every key, in the order of {@link #toMacro}. */
    public static List<Key> keys() {
        return OptionKey.all().stream()
                .map(key -> new Key(key.name(), key.fallback(), key.allowed(), key.help()))
                .toList();
    }

    /**
     * The names that a key allows, in the order in which to offer them; empty if it takes no names.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public static List<String> choices(String key) {
        return OptionKey.of(key).choices();
    }

    /** Every key at its fallback. */
    public static Settings defaults() {
        return DEFAULTS;
    }

    /**
     * Settings from an option line as ImageJ records it; keys that are not in it have their fallback.
     *
     * @param options such as {@code mood=[As the pictures feel] seconds=20 steam}; null and empty give the defaults
     * @throws IllegalArgumentException with one sentence if a key is unknown or given twice or a value is not allowed
     */
    public static Settings parse(String options) {
        return options == null ? DEFAULTS : new Settings(OptionLine.parse(options));
    }

    /**
     * These settings with another value for one key.
     *
     * @param key typed in any case
     * @param value names in any case; empty for the fallback
     * @throws IllegalArgumentException with one sentence if there is no such key or the value is not allowed
     */
    public Settings with(String key, String value) {
        OptionKey<?> known = OptionKey.of(key);
        Map<String, String> values = new HashMap<>(given);
        values.put(known.name(), known.canonical(value));
        return new Settings(values);
    }

    /**
     * The value of a key in its one spelling; empty where the program decides.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String get(String key) {
        OptionKey<?> known = OptionKey.of(key);
        return given.getOrDefault(known.name(), known.fallback());
    }

    /** Whether a movie file is asked for, and not a stack. */
    public boolean isFilm() {
        return options.output().format().isPresent();
    }

    /** The same in types, for everything behind the front door. */
    PieceOptions options() {
        return options;
    }

    /** The option line of these settings: what differs from the fallbacks, in the order of the table. */
    public String toMacro() {
        return OptionLine.write(given);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings && given.equals(((Settings) other).given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    /** The option line; see {@link #toMacro}. */
    @Override
    public String toString() {
        return toMacro();
    }
}
