package org.breathe.plugin;

import ij.Prefs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.breathe.Settings;

/**
 * What the user of the dialog wishes so far, without any widget: settings that are always legal, and a sentence for
 * each value that was refused. Not safe for use by several threads.
 */
final class SettingsModel {
    private static final String MEMORY = "breathe.settings";
    /** What belongs to one stack and not to the user's taste. */
    private static final List<String> PASSING = List.of("file", "frames", "order", "read", "treat", "depth");

    private final Map<String, String> refusals = new LinkedHashMap<>();
    private final List<Consumer<Settings>> listeners = new ArrayList<>();
    private Settings settings;

    /** @param settings what is wished for at first */
    SettingsModel(Settings settings) {
        this.settings = settings;
    }

    /** The taste of the last interactive run; the defaults if there was none or it is not understood any more. */
    static SettingsModel remembered() {
        try {
            return new SettingsModel(Settings.parse(Prefs.get(MEMORY, "")));
        } catch (IllegalArgumentException e) {
            return new SettingsModel(Settings.defaults());
        }
    }

    /** Keeps the taste for the next interactive run. */
    void remember() {
        Settings taste = settings;
        for (String key : PASSING) taste = taste.with(key, "");
        Prefs.set(MEMORY, taste.toMacro());
    }

    /** What is wished for; always legal. */
    Settings settings() {
        return settings;
    }

    /** The value of a key. */
    String get(String key) {
        return settings.get(key);
    }

    /** Whether a key is left to the program. */
    boolean isUntouched(String key) {
        return settings.get(key).equals(Settings.defaults().get(key));
    }

    /** Changes a value if it is allowed; else keeps the old one and a sentence, until the key is set again. */
    void set(String key, String value) {
        try {
            Settings changed = settings.with(key, value);
            boolean forgiven = refusals.remove(key) != null;
            if (forgiven || !changed.equals(settings)) {
                settings = changed;
                tell();
            }
        } catch (IllegalArgumentException e) {
            refusals.put(key, e.getMessage());
            tell();
        }
    }

    /** Asks for another take of the same. */
    void another() {
        String seed = settings.get("seed");
        boolean counted = seed.chars().allMatch(Character::isDigit) && !seed.equals(String.valueOf(Integer.MAX_VALUE));
        set("seed", counted ? String.valueOf(Integer.parseInt(seed) + 1) : "1");
    }

    /** Whether the settings are what the user sees. */
    boolean areGranted() {
        return refusals.isEmpty();
    }

    /** Whether the last value of a key was allowed. */
    boolean isGranted(String key) {
        return !refusals.containsKey(key);
    }

    /** The first refusal that still stands, in a sentence; empty if there is none. */
    String refusal() {
        return refusals.values().stream().findFirst().orElse("");
    }

    /** Hears of every change and of every refusal. */
    void onChange(Consumer<Settings> listener) {
        listeners.add(listener);
    }

    private void tell() {
        for (Consumer<Settings> listener : listeners) listener.accept(settings);
    }
}
