package org.breathe;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.Macro;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breathe.Settings.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    /** For keys that are no flags and whose values are not names: one that is allowed and not the fallback. */
    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("valence", "-0.25"),
            Map.entry("arousal", "1"),
            Map.entry("tension", "0.5"),
            Map.entry("memory", "0"),
            Map.entry("intensity", "1.5"),
            Map.entry("seconds", "12.5"),
            Map.entry("fps", "23.976"),
            Map.entry("size", "1280"),
            Map.entry("frames", "3-12"),
            Map.entry("imperfection", "0"),
            Map.entry("depth", "midas_small"),
            Map.entry("file", "C:/My films/[1] two.avi"),
            Map.entry("seed", "7"));

    static List<Key> keys() {
        return Settings.keys();
    }

    private static String sample(Key key) {
        if (isFlag(key)) return "true";
        List<String> choices = Settings.choices(key.name());
        String last = choices.isEmpty() ? key.fallback() : choices.get(choices.size() - 1);
        String sample = SAMPLES.getOrDefault(key.name(), last);
        assertNotEquals(
                key.fallback(),
                sample,
                () -> "give SettingsTest.SAMPLES an allowed value of key " + key.name() + " that is not its fallback");
        return sample;
    }

    private static boolean isFlag(Key key) {
        return key.fallback().equals("false");
    }

    private static String refusal(String options) {
        return assertThrows(IllegalArgumentException.class, () -> Settings.parse(options))
                .getMessage();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyIsAWordWithAFallbackThatItAllowsAndHelp(Key key) {
        assertAll(
                () -> assertTrue(key.name().matches("[a-z]+")),
                () -> assertEquals(Settings.defaults(), Settings.defaults().with(key.name(), key.fallback())),
                () -> assertEquals(key.fallback(), Settings.defaults().get(key.name())),
                () -> assertNotEquals("true", key.fallback(), "a flag that is on cannot be switched off in a macro"),
                () -> assertTrue(key.help().endsWith(".")),
                () -> assertFalse(key.allowed().isBlank()));
    }

    @Test
    void everyKeyIsUnique() {
        Set<String> names = keys().stream().map(Key::name).collect(Collectors.toSet());
        assertEquals(keys().size(), names.size());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeySurvivesTheMacroLine(Key key) {
        Settings settings = Settings.defaults().with(key.name(), sample(key));
        assertNotEquals(Settings.defaults(), settings);
        assertEquals(sample(key), settings.get(key.name()));
        assertEquals(settings, Settings.parse(settings.toMacro()));
        assertEquals(settings.hashCode(), Settings.parse(settings.toMacro()).hashCode());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void imageJReadsTheSameValueFromTheMacroLine(Key key) {
        Settings settings = Settings.defaults().with(key.name(), sample(key)).with("ending", "Fade out");
        if (!isFlag(key))
            assertEquals(settings.get(key.name()), Macro.getValue(settings.toMacro() + " ", key.name(), null));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyRefusesNonsenseInOneSentenceThatNamesItAndWhatItAllows(Key key) {
        if (key.name().equals("file")) return;
        String message = refusal(key.name() + "=[not at all!]");
        assertTrue(message.startsWith(key.name()) && message.contains("not at all!"), message);
        assertTrue(message.endsWith(key.allowed() + "."), message);
    }

    @Test
    void allKeysTogetherSurviveInTheOrderOfTheTable() {
        Settings all = Settings.defaults();
        for (int i = keys().size() - 1; i >= 0; i--)
            all = all.with(keys().get(i).name(), sample(keys().get(i)));
        assertEquals(all, Settings.parse(all.toMacro()));
        String line = all.toMacro();
        List<Integer> places = keys().stream()
                .map(key -> (" " + line).indexOf(" " + key.name()))
                .toList();
        assertEquals(places.stream().sorted().toList(), places);
    }

    @Test
    void nothingGivenIsNothingWritten() {
        assertEquals("", Settings.defaults().toMacro());
        assertEquals(Settings.defaults(), Settings.parse(null));
        assertEquals(Settings.defaults(), Settings.parse("  "));
        assertEquals(
                "",
                Settings.parse("mood=[As the pictures feel] intensity=1.00 seed=1")
                        .toMacro());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mood=calm|mood=Calm",
                "mood=[CALM, tense]|mood=Calm,Tense",
                "ENDING=[fade OUT]|ending=[Fade out]",
                "output=mp4|output=MP4",
                "seconds=012.50|seconds=12.5",
                "valence=+.5|valence=0.5",
                "valence=0.30000000000000004|valence=0.30000000000000004",
                "frames=5|frames=5-5",
                "order=[1, 3, 2,1]|order=1,3,2,1",
                "seed=AUTO|seed=auto",
                "only=[Camera,BREATH]|only=camera,breath",
                "steam=true|steam",
                "steam=false|''",
                "seconds=|''"
            })
    void whatIsTypedLooselyIsWrittenInOneWay(String typed, String written) {
        assertEquals(written, Settings.parse(typed).toMacro());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\My films\\calm.avi",
                "/films/it's calm.mp4",
                "/films/[a [b] c].mp4",
                "/films/ü – ö.mp4",
                "[x].gif",
                "'x'.gif",
                "a=b c=d.avi",
                "true"
            })
    void anyFileSurvivesTheMacroLine(String file) {
        Settings settings = Settings.defaults().with("file", file).with("seed", "3");
        assertEquals(file.replace('\\', '/'), settings.get("file"));
        assertEquals(settings, Settings.parse(settings.toMacro()));
    }

    @Test
    void quotesAreReadAsImageJReadsThem() {
        assertEquals(
                "/my films/a.avi",
                Settings.parse("file='/my films/a.avi' steam").get("file"));
        assertEquals("Fade out", Settings.parse("steam ending=[Fade out]").get("ending"));
    }

    @Test
    void aMoodThatDoesNotExistListsThoseThatDo() {
        String message = refusal("mood=Grumpy");
        for (String mood : Settings.choices("mood")) assertTrue(message.contains(mood), message);
    }

    @Test
    void aKeyThatDoesNotExistListsThoseThatDo() {
        String message = refusal("moods=Calm");
        assertTrue(message.contains("\"moods\""), message);
        for (Key key : keys()) assertTrue(message.contains(key.name()), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intensity=2.01",
                "intensity=-0.1",
                "valence=1e0",
                "valence=NaN",
                "tension=-0.5",
                "fps=0",
                "size=3.5",
                "seconds=0",
                "seed=-1",
                "seed=1.5",
                "frames=0-3",
                "frames=5-2",
                "order=[1,0]",
                "order=[1,,2]",
                "only=[",
                "mood=Calm mood=Tense",
                "mood",
                "file='a",
                "steam=maybe",
                "file=a]b",
                "file=a\"b",
                "=Calm",
                "mood=[Calm]Tense"
            })
    void valuesThatCannotBeAreRefused(String options) {
        String message = refusal(options);
        assertTrue(message.endsWith(".") && !message.contains("\n"), message);
    }

    @Test
    void settingsDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            Settings settings = Settings.parse("INTENSITY=0.5 ending=RESt only=LIGHT");
            assertEquals("intensity=0.5 only=light", settings.toMacro());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void otherSettingsLeaveTheseAlone() {
        Settings calm = Settings.parse("mood=Calm");
        calm.with("mood", "Tense");
        assertEquals("Calm", calm.get("mood"));
        assertEquals(Settings.defaults(), calm.with("mood", ""));
    }

    @Test
    void valuesThatNamesOfferAreAllowed() {
        for (Key key : keys())
            Stream.concat(Settings.choices(key.name()).stream(), Stream.of(key.fallback()))
                    .forEach(value -> assertEquals(
                            value, Settings.defaults().with(key.name(), value).get(key.name())));
    }
}
