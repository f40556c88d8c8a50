package org.breathe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The grammar of the option lines that ImageJ records: {@code key=value}, {@code key=[value with spaces]} (brackets
 * nest), {@code key='value with spaces'} and bare words, separated by spaces.
 */
final class OptionLine {
    private final String line;
    private int next;

    private OptionLine(String line) {
        this.line = line;
    }

    /**
     * Takes a line apart.
     *
     * @return keys as written, in order, with their values; bare words have none
     * @throws IllegalArgumentException if a bracket or quote is not closed or a key is given twice
     */
    static Map<String, Optional<String>> split(String line) {
        return new OptionLine(line).split();
    }

    /** A key and its value, quoted where necessary. */
    static String entry(String key, String value) {
        return key + "=" + quote(value);
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

    private Map<String, Optional<String>> split() {
        Map<String, Optional<String>> entries = new LinkedHashMap<>();
        for (skipSpace(); next < line.length(); skipSpace()) {
            String key = until('=');
            boolean valued = next < line.length() && line.charAt(next) == '=';
            if (valued) next++;
            if (entries.put(key, valued ? Optional.of(value(key)) : Optional.empty()) != null)
                throw new IllegalArgumentException("The key " + key + " is given twice; give it once.");
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
