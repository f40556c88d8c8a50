package org.breathe.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecipeTest {
    private static final String RUN = "run(\"Breathe Sequence...\", \"mood=Calm\");";

    @Test
    void itsFirstLineRunsAndTheRestAreComments() {
        Recipe recipe = new Recipe(
                RUN, List.of("mood Calm: 0.4 -0.7\nby name"), "abc", Map.of("scene", "def"), List.of("lids", "steam"));
        List<String> lines = recipe.text().lines().toList();
        assertEquals(RUN, lines.get(0));
        assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith("// ")), recipe.text());
        assertTrue(recipe.text().contains("// Model scene SHA-256: def"));
        assertTrue(recipe.text().contains("// Added: lids, steam"));
    }

    @Test
    void itAlwaysSaysThatMotionIsSynthetic() {
        String text = new Recipe(RUN, List.of(), "abc", Map.of(), List.of()).text();
        assertTrue(text.contains("// Motion in this file is synthetic."));
        assertTrue(text.contains("// Added: nothing"));
        assertTrue(text.contains("Breathe Sequence " + Recipe.version()));
    }
}
