package org.breathe.options;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The grammar of the option lines that ImageJ records: {@code key=value}, {@code key=[value with spaces]} (brackets
 * nest), {@code key='value with spaces'} and bare words, separated by spaces.
 */
public final class OptionLine {
    private final String line;
    private int next;

    private OptionLine(String line) {
        this.line = line;
    }

    /**
     * Reads a line.
     *
     * @return values in their one spelling, by the names of their keys
     * @throws IllegalArgumentException with one sentence if a bracket or quote is not closed, a key is unknown or given
     *     twice or a value is not allowed
     */
    public static Map<String, String> parse(String line) {
        Map<String, String> values = new HashMap<>();
        new OptionLine(line)
                .split()
                .forEach((key, typed) -> values.put(key.name(), key.canonical(typed.orElseGet(key::bare))));
        return values;
    }

    /**
     * Writes a line that {@link #parse} reads, in the order of the table of keys.
     *
     * @param values in their one spelling, by the names of their keys; of a flag, that it is switched on
     */
    public static String write(Map<String, String> values) {
        List<String> entries = new ArrayList<>();
        for (OptionKey<?> key : OptionKey.all()) {
            String value = values.get(key.name());
            if (value != null) entries.add(key.isFlag() ? key.name() : key.name() + "=" + quote(value));
        }
        return String.join(" ", entries);
    }

    /** Whether the value can be written inside the quotes of a macro's {@code run("…", "…")}. */
    static boolean canHold(String value) {
        return value.chars().noneMatch(c -> c < ' ' || c == '"') && bracketsPair(value);
    }

    private static String quote(String value) {
        boolean spaced = value.isEmpty() || value.chars().anyMatch(Character::isWhitespace);
        return spaced || "['".indexOf(value.charAt(0)) >= 0 ? "[" + value + "]" : value;
    }

    private static boolean bracketsPair(String value) {
        int open = 0;
        for (int i = 0; i < value.length() && open >= 0; i++)
            open += value.charAt(i) == '[' ? 1 : value.charAt(i) == ']' ? -1 : 0;
        return open == 0;
    }

    /** Keys in the order in which they are written, with their values; bare words have none. */
    private Map<OptionKey<?>, Optional<String>> split() {
        Map<OptionKey<?>, Optional<String>> entries = new LinkedHashMap<>();
        for (skipSpace(); next < line.length(); skipSpace()) {
            String name = until('=');
            boolean valued = next < line.length() && line.charAt(next) == '=';
            if (valued) next++;
            Optional<String> typed = valued ? Optional.of(value(name)) : Optional.empty();
            // Keys may be typed in any case, so that only the key itself tells whether it was there before.
            OptionKey<?> key = OptionKey.of(name);
            if (entries.put(key, typed) != null)
                throw new IllegalArgumentException("The key " + key.name() + " is given twice; give it once.");
        }
        return entries;
    }

    private String value(String key) {
        char first = next < line.length() ? line.charAt(next) : ' ';
        if (first != '[' && first != '\'') return until(' ');
        int end = first == '[' ? closingBracket() : line.indexOf('\'', next + 1);
        if (end < 0)
            throw new IllegalArgumentException("The value of " + key + " begins with " + first
                    + " and never ends; close it with " + (first == '[' ? "]." : "'."));
        String value = line.substring(next + 1, end);
        next = end + 1;
        return value;
    }

    private int closingBracket() {
        int open = 0;
        for (int i = next; i < line.length(); i++) {
            open += line.charAt(i) == '[' ? 1 : line.charAt(i) == ']' ? -1 : 0;
            if (open == 0) return i;
        }
        return -1;
    }

    private String until(char stop) {
        int start = next;
        while (next < line.length() && line.charAt(next) != stop && !Character.isWhitespace(line.charAt(next))) next++;
        return line.substring(start, next);
    }

    private void skipSpace() {
        while (next < line.length() && Character.isWhitespace(line.charAt(next))) next++;
    }
}
