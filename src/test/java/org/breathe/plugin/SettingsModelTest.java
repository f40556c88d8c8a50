package org.breathe.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.Prefs;
import java.util.ArrayList;
import java.util.List;
import org.breathe.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsModelTest {
    private String before;

    @BeforeEach
    void setMemoryAside() {
        before = Prefs.get("breathe.settings", "");
    }

    @AfterEach
    void restoreMemory() {
        Prefs.set("breathe.settings", before);
    }

    @Test
    void aLegalValueIsGrantedAndTold() {
        SettingsModel wishes = new SettingsModel(Settings.defaults());
        List<Settings> heard = new ArrayList<>();
        wishes.onChange(heard::add);
        wishes.set("mood", "Calm");
        wishes.set("mood", "calm");
        assertEquals(List.of(Settings.parse("mood=Calm")), heard);
    }

    @Test
    void anImpossibleValueKeepsTheOldOneAndASentenceUntilItIsMended() {
        SettingsModel wishes = new SettingsModel(Settings.parse("seconds=8"));
        wishes.set("seconds", "8x");
        assertFalse(wishes.areValid());
        assertTrue(wishes.refusal().contains("8x"), wishes.refusal());
        wishes.set("mood", "Calm");
        assertFalse(wishes.areValid(), "another key does not mend it");
        wishes.set("seconds", "8");
        assertTrue(wishes.areValid());
        assertEquals(Settings.parse("seconds=8 mood=Calm"), wishes.settings());
    }

    @Test
    void anotherIsTheNextSeed() {
        SettingsModel wishes = new SettingsModel(Settings.defaults());
        wishes.nextSeed();
        assertEquals("2", wishes.get("seed"));
        wishes.set("seed", "auto");
        wishes.nextSeed();
        assertEquals("1", wishes.get("seed"));
    }

    @Test
    void tasteIsRememberedButNotWhatBelongsToOneStack() {
        SettingsModel wishes =
                new SettingsModel(Settings.parse("mood=Tense seconds=8 file=/films/a.avi frames=1-3 order=[3,1,2]"));
        wishes.remember();
        assertEquals(
                Settings.parse("mood=Tense seconds=8"),
                SettingsModel.remembered().settings());
    }

    @Test
    void aMemoryThatIsNotUnderstoodIsForgotten() {
        Prefs.set("breathe.settings", "mood=Grumpy");
        assertEquals(Settings.defaults(), SettingsModel.remembered().settings());
    }
}
