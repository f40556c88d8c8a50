package org.breathe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a user wishes: a value for every key of one table, most of them never touched. Immutable. Values are always
 * legal and spelled in one way, so that equal wishes are equal settings. The keys stand in {@code OptionKey}; what the
 * values mean, in types, in {@code PieceOptions}.
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

    private Settings(Map<String, String> given) {
        this.given = Map.copyOf(given);
        options = new PieceOptions(given);
    }

    /** Every key, in the order of {@link #toMacro}. */
    public static List<Key> keys() {
        return OptionKey.all().stream().map(OptionKey::key).toList();
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
        if (options == null) return DEFAULTS;
        Map<String, String> given = new HashMap<>();
        OptionLine.split(options).forEach((name, typed) -> {
            OptionKey<?> row = OptionKey.of(name);
            put(given, row, typed.orElseGet(() -> bare(row)));
        });
        return new Settings(given);
    }

    private static String bare(OptionKey<?> row) {
        if (row.isFlag()) return "true";
        String key = row.key().name();
        throw new IllegalArgumentException("The key " + key + " has no value; write " + key + "=…, allowed is "
                + row.key().allowed() + ".");
    }

    private static void put(Map<String, String> given, OptionKey<?> row, String typed) {
        String spelled = row.canonical(typed);
        if (spelled.equals(row.key().fallback())) given.remove(row.key().name());
        else given.put(row.key().name(), spelled);
    }

    /**
     * These settings with another value for one key.
     *
     * @param key typed in any case
     * @param value names in any case; empty for the fallback
     * @throws IllegalArgumentException with one sentence if there is no such key or the value is not allowed
     */
    public Settings with(String key, String value) {
        Map<String, String> changed = new HashMap<>(given);
        put(changed, OptionKey.of(key), value);
        return new Settings(changed);
    }

    /**
     * The value of a key in its one spelling; empty where the program decides.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String get(String key) {
        Key known = OptionKey.of(key).key();
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
        List<String> entries = new ArrayList<>();
        for (OptionKey<?> row : OptionKey.all()) {
            String key = row.key().name();
            if (given.containsKey(key)) entries.add(row.isFlag() ? key : OptionLine.entry(key, given.get(key)));
        }
        return String.join(" ", entries);
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
