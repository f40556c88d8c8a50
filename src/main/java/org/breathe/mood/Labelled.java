package org.breathe.mood;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A choice that users call by its label: SWELL_AND_RESOLVE is “Swell and resolve”. Enums implement it. */
public interface Labelled {
    /** The constant's name in the source. */
    String name();

    /** What users read and write. */
    default String label() {
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * The choice with a label, whatever its case.
     *
     * @param kind what is chosen, for the message
     * @throws IllegalArgumentException if no choice has the label; the message lists those that there are
     */
    static <T extends Labelled> T of(String kind, T[] choices, String label) {
        String wanted = label.strip();
        for (T choice : choices) {
            if (choice.label().equalsIgnoreCase(wanted)) {
                return choice;
            }
        }
        String known = Arrays.stream(choices).map(Labelled::label).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(
                "There is no " + kind + " \"" + wanted + "\"; choose one of: " + known + ".");
    }
}
