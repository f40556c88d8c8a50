package org.breathe;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.breathe.Settings.Key;
import org.junit.jupiter.api.Test;

/** What README promises is true. */
class ReadmeTest {
    private static final Pattern TABLE = Pattern.compile("<!-- keys -->\n(.*)<!-- /keys -->", Pattern.DOTALL);
    private static final Pattern OPTIONS = Pattern.compile(
            "run\\(\"Breathe Sequence\\.\\.\\.\", \"(.*?)\"\\)|Settings\\.parse\\(\"(.*?)\"\\)|--settings \"(.*?)\"");
    private static final Pattern LINK = Pattern.compile("]\\((?!http)(.*?)\\)");

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void theTableOfKeysIsTheProgramsOwn() throws IOException {
        String expected = Settings.keys().stream()
                .map(ReadmeTest::row)
                .collect(Collectors.joining(
                        "\n", "| key | default | allowed | what it does |\n|---|---|---|---|\n", "\n"));
        String actual = TABLE.matcher(readme())
                .results()
                .map(table -> table.group(1))
                .findFirst()
                .orElse("");
        assertTrue(actual.equals(expected), () -> "Put this between the two comments in README.md:\n" + expected);
    }

    private static String row(Key key) {
        String value = key.fallback().contains(" ") ? "[" + key.fallback() + "]" : key.fallback();
        String fallback = value.isEmpty() ? "" : " `" + value + "`";
        return "| `" + key.name() + "` |" + fallback + " | " + key.allowed() + " | " + key.help() + " |";
    }

    @Test
    void everyOptionLineIsUnderstood() throws IOException {
        List<String> lines =
                OPTIONS.matcher(readme()).results().map(ReadmeTest::found).toList();
        assertFalse(lines.isEmpty());
        lines.forEach(Settings::parse);
    }

    private static String found(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++)
            if (match.group(group) != null) return match.group(group);
        throw new AssertionError(match.group());
    }

    @Test
    void everyLinkIntoTheRepositoryLeadsSomewhere() throws IOException {
        List<String> links =
                LINK.matcher(readme()).results().map(link -> link.group(1)).toList();
        assertFalse(links.isEmpty());
        links.forEach(link -> assertTrue(Files.exists(Path.of(link)), link));
    }
}
