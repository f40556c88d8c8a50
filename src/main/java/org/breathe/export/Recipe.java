package org.breathe.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What reproduces a piece and what is to be known of it, as text that runs as a macro.
 *
 * @param run the line that makes the piece again, such as {@code run("Breathe Sequence...", "mood=Calm");}
 * @param notes what was decided and why, a line each
 * @param input the SHA-256 of the stills' samples, in hexadecimal
 * @param models the SHA-256 of each net that took part, by its name; in the order in which they are to be named
 * @param added what the pictures do not hold and the piece shows, such as lids and steam; empty if nothing
 */
public record Recipe(String run, List<String> notes, String input, Map<String, String> models, List<String> added) {
    private static final String POM = "/META-INF/maven/org.breathe/Breathe_Sequence/pom.properties";

    /** The version of this program; {@code development} when it does not run from a jar. */
    public static String version() {
        try (InputStream in = Recipe.class.getResourceAsStream(POM)) {
            if (in == null) {
                return "development";
            }
            Properties pom = new Properties();
            pom.load(in);
            return pom.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("The jar of Breathe Sequence is damaged: install it anew.", e);
        }
    }

    /** The run line, then a comment for everything else. */
    public String text() {
        StringBuilder text = new StringBuilder(run).append('\n');
        for (String note : notes) {
            comment(text, note);
        }
        comment(text, "Input SHA-256: " + input);
        models.forEach((name, hash) -> comment(text, "Model " + name + " SHA-256: " + hash));
        comment(text, "Added: " + (added.isEmpty() ? "nothing" : String.join(", ", added)));
        comment(text, "Breathe Sequence " + version());
        comment(text, "Motion in this file is synthetic.");
        return text.toString();
    }

    private static void comment(StringBuilder text, String words) {
        for (String line : words.split("\\R")) {
            text.append("// ").append(line).append('\n');
        }
    }
}
