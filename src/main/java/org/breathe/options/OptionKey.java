package org.breathe.options;

import static org.breathe.options.ValueFormat.choice;
import static org.breathe.options.ValueFormat.list;
import static org.breathe.options.ValueFormat.literal;
import static org.breathe.options.ValueFormat.number;
import static org.breathe.options.ValueFormat.whole;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.breathe.gesture.Gesture;
import org.breathe.image.StackReading;
import org.breathe.mood.Arc;
import org.breathe.mood.Labelled;
import org.breathe.mood.NamedMood;
import org.breathe.score.Ending;
import org.breathe.score.Order;

/**
 * The table of keys, each with the format of its values and the type that they are parsed to.
 * <p>
 * This is the place to add a key: a row here, in the order in which keys are listed and written (those that name
 * gestures excepted), and a getter of its type in {@link PieceOptions}. Parser, macro line, command-line help and recipe
 * follow; the dialog shows what its own panels list. A test prints the row that README wants, and one asks for a sample
 * of values that are not names.
 *
 * @param <T> the type of the key's values
 */
public final class OptionKey<T> {
    /** Filled by the rows below, so it stands before them. */
    private static final Map<String, OptionKey<?>> ROWS = new LinkedHashMap<>();

    private static final String FELT = "As the pictures feel";

    static final OptionKey<List<Optional<NamedMood>>> MOOD =
            row("mood", FELT, moods(), "The feeling of the piece; a list gives each still its own.");

    static final OptionKey<Optional<Double>> VALENCE =
            row("valence", "", number(-1, 1).optional(), "Overrides how pleasant the mood is.");

    static final OptionKey<Optional<Double>> AROUSAL =
            row("arousal", "", number(-1, 1).optional(), "Overrides how excited the mood is.");

    static final OptionKey<Optional<Double>> TENSION =
            row("tension", "", number(0, 1).optional(), "Overrides how bound the mood is.");

    static final OptionKey<Optional<Double>> MEMORY =
            row("memory", "", number(0, 1).optional(), "Overrides how far it is remembered instead of present.");

    static final OptionKey<Arc> ARC =
            row("arc", "Swell and resolve", named(Arc.values()), "How the feeling travels through the piece.");

    static final OptionKey<Double> INTENSITY =
            row("intensity", "1", number(0, 2), "How much moves; 0 shows the stills as they are.");

    static final OptionKey<Optional<Double>> SECONDS =
            row("seconds", "", number(0.1, 36000).optional(), "The length of the piece; not given, the mood decides.");

    static final OptionKey<Double> FPS = row("fps", "25", number(1, 120), "Frames per second.");

    static final OptionKey<Optional<Integer>> SIZE = row(
            "size",
            "",
            whole(16, 16384).optional(),
            "The longer side in pixels; not given, as the source for stacks and at most 1920 for films.");

    static final OptionKey<Aspect> ASPECT = row(
            "aspect",
            "Source",
            named(Aspect.values()),
            "The shape of the frame, width to height; stills are cut to it where attention allows.");

    static final OptionKey<StackReading> READ = row(
            "read", "Stills", choice(List.of(StackReading.values()), StackReading::toString), "What the slices are.");

    static final OptionKey<Treatment> TREAT = row(
            "treat",
            "Auto",
            named(Treatment.values()),
            "Photographs may be moved and lit from within; data never is. Auto looks at type and calibration.");

    static final OptionKey<Order> ORDER =
            row("order", "As stacked", order(), "The order of the stills; numbers count slices from 1 and may repeat.");

    static final OptionKey<Ending> ENDING = row("ending", "Rest", named(Ending.values()), "How the piece ends.");

    static final OptionKey<Double> IMPERFECTION =
            row("imperfection", "0.3", number(0, 1), "Scales every irregularity: stutter, falter, lag, drift, grain.");

    static final OptionKey<Optional<FrameRange>> FRAMES =
            row("frames", "", ValueFormat.range().optional(), "Makes only these frames, counted from 1.");

    static final OptionKey<Optional<String>> DEPTH = row(
            "depth",
            "",
            ValueFormat.name("the name of a net in models/breathe, such as depth_anything_v2")
                    .optional(),
            "The net that judges depth; not given, the plugin's own.");

    static final OptionKey<Output> OUTPUT =
            row("output", "Virtual stack", choice(Output.all(), Output::label), "What comes out.");

    static final OptionKey<Optional<Path>> FILE =
            row("file", "", ValueFormat.path().optional(), "Where a film is written; not given, beside the source.");

    static final OptionKey<Optional<Integer>> SEED =
            row("seed", "1", seed(), "Another number gives another take; auto takes it from the pictures.");

    /** The names of keys that no gesture may have. */
    static final Set<String> TAKEN = taken();

    /**
     * Which gestures have keys. The rows that name them come last here, since a gesture may not have the name of another
     * key, and stand after {@link #IMPERFECTION} in the table.
     */
    private static final GestureKeys GESTURES = GestureKeys.of(Gesture.all(), TAKEN);

    /** The flags of gestures that wait to be asked for. */
    static final Map<Gesture, OptionKey<Boolean>> REQUESTED = requested();

    static final OptionKey<List<Gesture>> ONLY =
            row("only", "", gestureList(), "Leaves only these gestures" + GESTURES.unplayed() + ".");

    static final OptionKey<List<Gesture>> WITHOUT = row("without", "", gestureList(), "Leaves these gestures out.");

    private static final Map<String, OptionKey<?>> TABLE = table();

    private final String name;
    private final String fallback;
    private final ValueFormat<T> format;
    private final String help;

    private OptionKey(String name, String fallback, ValueFormat<T> format, String help) {
        this.name = name;
        this.fallback = fallback;
        this.format = format;
        this.help = help;
    }

    private static <T> OptionKey<T> row(String name, String fallback, ValueFormat<T> format, String help) {
        OptionKey<T> row = new OptionKey<>(name, fallback, format, help);
        ROWS.put(name, row);
        return row;
    }

    private static Set<String> taken() {
        Set<String> names = new HashSet<>(ROWS.keySet());
        names.addAll(List.of("only", "without"));
        return Set.copyOf(names);
    }

    private static Map<String, OptionKey<?>> table() {
        Map<String, OptionKey<?>> table = new LinkedHashMap<>();
        for (OptionKey<?> row : ROWS.values()) {
            table.putIfAbsent(row.name, row);
            if (row == IMPERFECTION) {
                REQUESTED.values().forEach(flag -> table.put(flag.name, flag));
                table.put(ONLY.name, ONLY);
                table.put(WITHOUT.name, WITHOUT);
            }
        }
        return table;
    }

    private static <T extends Labelled> ValueFormat<T> named(T[] choices) {
        return choice(List.of(choices), Labelled::label);
    }

    /** A mood for all stills or one for each; an empty one is left to the picture. */
    private static ValueFormat<List<Optional<NamedMood>>> moods() {
        ValueFormat<List<Optional<NamedMood>>> felt = literal(FELT).as(any -> List.of(Optional.empty()));
        return felt.or(list(named(NamedMood.values()).as(Optional::of)));
    }

    /** A rule, or slices from 1. */
    private static ValueFormat<Order> order() {
        ValueFormat<Order> ruled = named(Order.rules()).as(rule -> new Order(rule, List.of()));
        return ruled.or(list(whole(1, 1_000_000).as(slice -> slice - 1)).as(Order::listed));
    }

    private static Map<Gesture, OptionKey<Boolean>> requested() {
        Map<Gesture, OptionKey<Boolean>> rows = new LinkedHashMap<>();
        for (Gesture gesture : GESTURES.gestures())
            gesture.onRequest()
                    .ifPresent(help -> rows.put(gesture, row(gesture.key(), "false", ValueFormat.flag(), help)));
        return rows;
    }

    private static ValueFormat<List<Gesture>> gestureList() {
        return list(GESTURES.format()).unset(List.of());
    }

    /** A number, or none where the pictures give it. */
    private static ValueFormat<Optional<Integer>> seed() {
        ValueFormat<Optional<Integer>> given = whole(0, Integer.MAX_VALUE).as(Optional::of);
        return given.or(literal("auto").as(any -> Optional.empty()));
    }

    /** The gestures that keys name, and why others are left out. */
    public static GestureKeys gestures() {
        return GESTURES;
    }

    /** Every key, in the order of the table. */
    public static Collection<OptionKey<?>> all() {
        return Collections.unmodifiableCollection(TABLE.values());
    }

    /**
     * The key of a name, typed in any case.
     *
     * @throws IllegalArgumentException with one sentence if there is none
     */
    public static OptionKey<?> of(String name) {
        OptionKey<?> row = TABLE.get(name.toLowerCase(Locale.ROOT));
        if (row == null)
            throw new IllegalArgumentException(
                    "There is no key \"" + name + "\"; the keys are " + String.join(", ", TABLE.keySet()) + ".");
        return row;
    }

    /** The name: a single lower-case word. */
    public String name() {
        return name;
    }

    /** The value where the key is not given; empty where the program decides. */
    public String fallback() {
        return fallback;
    }

    /** What is allowed, in words. */
    public String allowed() {
        return format.allowed();
    }

    /** What the key does, in a sentence. */
    public String help() {
        return help;
    }

    /** The names that may be chosen from, in the order in which to offer them; empty if the key takes none. */
    public List<String> choices() {
        return format.choices();
    }

    /**
     * A value in its one spelling; the fallback for an empty one.
     *
     * @throws IllegalArgumentException with one sentence if the value is not allowed
     */
    public String canonical(String value) {
        String typed = value.strip();
        if (typed.isEmpty()) return fallback;
        return format.canonical()
                .apply(typed)
                .orElseThrow(() -> new IllegalArgumentException(
                        name + " cannot be \"" + typed + "\"; allowed is " + allowed() + "."));
    }

    /**
     * The value of the bare word in an option line.
     *
     * @throws IllegalArgumentException with one sentence if the key is no flag
     */
    String bare() {
        if (isFlag()) return "true";
        throw new IllegalArgumentException(
                "The key " + name + " has no value; write " + name + "=…, allowed is " + allowed() + ".");
    }

    /** Whether the bare word is the value. */
    boolean isFlag() {
        return fallback.equals("false");
    }

    /** What a value in its one spelling means. */
    T value(String canonical) {
        return format.value().apply(canonical);
    }
}
