package org.breathe.plugin;

import ij.Prefs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.breathe.Settings;

/**
 * What the user of the dialog has chosen so far, without any widget: settings that are always valid, and a sentence for
 * each value that was refused. Not safe for use by several threads.
 */
final class SettingsModel {
    private static final String PREFERENCE = "breathe.settings";
    /** Keys that belong to one stack and are not remembered. */
    private static final List<String> PER_STACK = List.of("file", "frames", "order", "read", "treat", "depth");

    private final Map<String, String> refusals = new LinkedHashMap<>();
    private final List<Consumer<Settings>> listeners = new ArrayList<>();
    private Settings settings;

    /** @param settings the first ones */
    SettingsModel(Settings settings) {
        this.settings = settings;
    }

    /** The settings of the last interactive run; the defaults if there was none or a key of it is no longer valid. */
    static SettingsModel remembered() {
        try {
            return new SettingsModel(Settings.parse(Prefs.get(PREFERENCE, "")));
        } catch (IllegalArgumentException e) {
            return new SettingsModel(Settings.defaults());
        }
    }

    /** Keeps the settings for the next interactive run, but for those that belong to one stack. */
    void remember() {
        Settings kept = settings;
        for (String key : PER_STACK) kept = kept.with(key, "");
        Prefs.set(PREFERENCE, kept.toMacro());
    }

    /** What is chosen; always valid. */
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
            boolean wasRefused = refusals.remove(key) != null;
            if (wasRefused || !changed.equals(settings)) {
                settings = changed;
                tell();
            }
        } catch (IllegalArgumentException e) {
            refusals.put(key, e.getMessage());
            tell();
        }
    }

    /** Chooses the next seed, for another variant of the same film. */
    void nextSeed() {
        String seed = settings.get("seed");
        boolean counted = seed.chars().allMatch(Character::isDigit) && !seed.equals(String.valueOf(Integer.MAX_VALUE));
        set("seed", counted ? String.valueOf(Integer.parseInt(seed) + 1) : "1");
    }

    /** Whether the last value of every key was allowed, so that the settings are what the user sees. */
    boolean areValid() {
        return refusals.isEmpty();
    }

    /** Whether the last value of a key was allowed. */
    boolean isValid(String key) {
        return !refusals.containsKey(key);
    }

    /** The first refusal that still stands, in a sentence; empty if there is none. */
    String refusal() {
        return refusals.values().stream().findFirst().orElse("");
    }

    /** Calls a listener with the settings after every change and every refusal. */
    void onChange(Consumer<Settings> listener) {
        listeners.add(listener);
    }

    private void tell() {
        for (Consumer<Settings> listener : listeners) listener.accept(settings);
    }
}
