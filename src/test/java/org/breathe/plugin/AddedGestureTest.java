package org.breathe.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.breathe.Settings;
import org.junit.jupiter.api.Test;

/** A gesture is added by one class and one line that names it, and is then met wherever gestures are. */
class AddedGestureTest {
    /** Holds that line. It is on no other class path, so that no other test meets the gesture. */
    private static final Path LINE = Path.of("src/test/toy");

    @Test
    void isMetInTheFilmTheKeysTheRecipeTheSignalsAndTheDialog() throws IOException, InterruptedException {
        Map<String, String> told = probe();
        // Gains are of linear light: by the transfer of sRGB 1.5 brightens 96 to 116.
        assertEquals("116", told.get("sample"));
        assertEquals("1.5", told.get("gain"));
        assertEquals("1.5", told.get("signal"));
        assertEquals("Added: a glow", told.get("//"));
        assertTrue(told.get("keys").contains("toy"), told.get("keys"));
        assertEquals("true", told.get("dialog"));
        assertFalse(Settings.choices("without").contains("toy"), "it is met where its line is, and nowhere else");
    }

    /** What the probe says, by the first word of each line. */
    private static Map<String, String> probe() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        LINE + File.pathSeparator + System.getProperty("java.class.path"),
                        ToyProbe.class.getName()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines()
                .map(line -> line.split(" ", 2))
                .filter(words -> words.length == 2)
                .collect(Collectors.toMap(words -> words[0], words -> words[1], (first, later) -> first));
    }
}
