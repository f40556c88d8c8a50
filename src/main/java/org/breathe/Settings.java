package org.breathe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.breathe.export.Format;
import org.breathe.gesture.Gesture;
import org.breathe.image.StackReading;
import org.breathe.mood.Arc;
import org.breathe.mood.Labelled;
import org.breathe.mood.NamedMood;
import org.breathe.score.Ending;
import org.breathe.score.Order;

/**
 * What a user wishes: a value for every key of one table, most of them never touched. Immutable. Values are always
 * legal and spelled in one way, so that equal wishes are equal settings.
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

    private record Row(Key key, ValueFormat form) {
        /** Whether the bare word is the value. */
        boolean isFlag() {
            return key.fallback().equals("false");
        }
    }

    /** The mood that leaves it to the pictures. */
    static final String FELT = "As the pictures feel";

    private static final Map<String, Row> TABLE = table();
    private static final Settings DEFAULTS = new Settings(Map.of());

    /** What differs from the fallbacks, by key. */
    private final Map<String, String> given;

    private Settings(Map<String, String> given) {
        this.given = given;
    }

    private static Map<String, Row> table() {
        ValueFormat gestures = ValueFormat.list(
                ValueFormat.choice(Gesture.all().stream().map(Gesture::key).toList()));
        Map<String, Row> rows = new LinkedHashMap<>();
        row(
                rows,
                "mood",
                FELT,
                ValueFormat.choice(FELT).or(ValueFormat.list(named(NamedMood.values()))),
                "The feeling of the piece; a list gives each still its own.");
        row(rows, "valence", "", ValueFormat.number(-1, 1), "Overrides how pleasant the mood is.");
        row(rows, "arousal", "", ValueFormat.number(-1, 1), "Overrides how excited the mood is.");
        row(rows, "tension", "", ValueFormat.number(0, 1), "Overrides how bound the mood is.");
        row(rows, "memory", "", ValueFormat.number(0, 1), "Overrides how far it is remembered instead of present.");
        row(rows, "arc", "Swell and resolve", named(Arc.values()), "How the feeling travels through the piece.");
        row(rows, "intensity", "1", ValueFormat.number(0, 2), "How much moves; 0 shows the stills as they are.");
        row(
                rows,
                "seconds",
                "",
                ValueFormat.number(0.1, 36000),
                "The length of the piece; not given, the mood decides.");
        row(rows, "fps", "25", ValueFormat.number(1, 120), "Frames per second.");
        row(
                rows,
                "size",
                "",
                ValueFormat.whole(16, 16384),
                "The longer side in pixels; not given, as the source for stacks and at most 1920 for films.");
        row(
                rows,
                "aspect",
                "Source",
                ValueFormat.choice("Source", "16:9", "9:16", "4:5", "1:1"),
                "The shape of the frame, width to height; stills are cut to it where attention allows.");
        row(
                rows,
                "read",
                "Stills",
                ValueFormat.choice(Arrays.stream(StackReading.values())
                        .map(StackReading::toString)
                        .toList()),
                "What the slices are.");
        row(
                rows,
                "treat",
                "Auto",
                ValueFormat.choice("Auto", "Photo", "Data"),
                "Photographs may be moved and lit from within; data never is. Auto looks at type and calibration.");
        row(
                rows,
                "order",
                "As stacked",
                named(Order.rules()).or(ValueFormat.list(ValueFormat.whole(1, 1_000_000))),
                "The order of the stills; numbers count slices from 1 and may repeat.");
        row(rows, "ending", "Rest", named(Ending.values()), "How the piece ends.");
        row(
                rows,
                "imperfection",
                "0.3",
                ValueFormat.number(0, 1),
                "Scales every irregularity: stutter, falter, lag, drift, grain.");
        for (Gesture gesture : Gesture.all()) {
            gesture.onRequest().ifPresent(help -> row(rows, gesture.key(), "false", ValueFormat.flag(), help));
        }
        row(rows, "only", "", gestures, "Leaves only these gestures; face is not played yet.");
        row(rows, "without", "", gestures, "Leaves these gestures out.");
        row(rows, "frames", "", ValueFormat.range(), "Makes only these frames, counted from 1.");
        row(
                rows,
                "depth",
                "",
                ValueFormat.word("the name of a net in models/breathe, such as depth_anything_v2"),
                "The net that judges depth; not given, the plugin's own.");
        row(rows, "output", "Virtual stack", ValueFormat.choice(outputs()), "What comes out.");
        row(rows, "file", "", ValueFormat.path(), "Where a film is written; not given, beside the source.");
        row(
                rows,
                "seed",
                "1",
                ValueFormat.whole(0, Integer.MAX_VALUE).or(ValueFormat.choice("auto")),
                "Another number gives another take; auto takes it from the pictures.");
        return Collections.unmodifiableMap(rows);
    }

    private static List<String> outputs() {
        return Stream.concat(
                        Stream.of("Virtual stack", "Stack"),
                        Arrays.stream(Format.values()).map(Format::toString))
                .toList();
    }

    private static ValueFormat named(Labelled... choices) {
        return ValueFormat.choice(Arrays.stream(choices).map(Labelled::label).toList());
    }

    private static void row(Map<String, Row> rows, String name, String fallback, ValueFormat form, String help) {
        rows.put(name, new Row(new Key(name, fallback, form.allowed(), help), form));
    }

    /** Every key, in the order of {@link #toMacro}. */
    public static List<Key> keys() {
        return TABLE.values().stream().map(Row::key).toList();
    }

    /**
     * The names that a key allows, in the order in which to offer them; empty if it takes no names.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public static List<String> choices(String key) {
        return row(key).form().choices();
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
        Settings settings = DEFAULTS;
        if (options != null)
            for (Map.Entry<String, Optional<String>> entry :
                    OptionLine.split(options).entrySet())
                settings = settings.with(entry.getKey(), entry.getValue().orElseGet(() -> bare(entry.getKey())));
        return settings;
    }

    private static String bare(String key) {
        if (row(key).isFlag()) return "true";
        throw new IllegalArgumentException("The key " + key + " has no value; write " + key + "=…, allowed is "
                + row(key).key().allowed() + ".");
    }

    /**
     * These settings with another value for one key.
     *
     * @param key typed in any case
     * @param value names in any case; empty for the fallback
     * @throws IllegalArgumentException with one sentence if there is no such key or the value is not allowed
     */
    public Settings with(String key, String value) {
        Row row = row(key);
        String typed = value.strip();
        String spelled = typed.isEmpty()
                ? row.key().fallback()
                : row.form()
                        .canonical()
                        .apply(typed)
                        .orElseThrow(
                                () -> new IllegalArgumentException(row.key().name() + " cannot be \"" + typed
                                        + "\"; allowed is " + row.key().allowed() + "."));
        Map<String, String> changed = new LinkedHashMap<>(given);
        if (spelled.equals(row.key().fallback())) changed.remove(row.key().name());
        else changed.put(row.key().name(), spelled);
        return new Settings(Map.copyOf(changed));
    }

    /**
     * The value of a key in its one spelling; empty where the program decides.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String get(String key) {
        Key known = row(key).key();
        return given.getOrDefault(known.name(), known.fallback());
    }

    /** Whether a movie file is asked for, and not a stack. */
    public boolean isFilm() {
        return Destination.wished(this).isPresent();
    }

    /** The option line of these settings: what differs from the fallbacks, in the order of the table. */
    public String toMacro() {
        List<String> entries = new ArrayList<>();
        for (Row row : TABLE.values()) {
            String key = row.key().name();
            if (given.containsKey(key)) entries.add(row.isFlag() ? key : OptionLine.entry(key, given.get(key)));
        }
        return String.join(" ", entries);
    }

    private static Row row(String key) {
        Row row = TABLE.get(key.toLowerCase(Locale.ROOT));
        if (row == null)
            throw new IllegalArgumentException(
                    "There is no key \"" + key + "\"; the keys are " + String.join(", ", TABLE.keySet()) + ".");
        return row;
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
