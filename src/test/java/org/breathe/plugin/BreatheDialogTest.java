package org.breathe.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.breathe.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BreatheDialogTest {
    private final SettingsModel wishes = new SettingsModel(Settings.defaults());
    private final PreviewPlayer.Source source = new StubSource((settings, progress) -> new StubFilm().animation());
    private CompletableFuture<Optional<Settings>> answer;

    @BeforeEach
    void open() throws InterruptedException {
        assumeFalse(GraphicsEnvironment.isHeadless(), "There is no display, so no dialog can be opened.");
        answer = CompletableFuture.supplyAsync(() -> BreatheDialog.ask("harbour.tif", wishes, source));
        Pilot.until(() -> Pilot.dialog().isPresent());
    }

    @AfterEach
    void close() throws Exception {
        if (answer != null && !answer.isDone()) Pilot.press("Cancel");
    }

    @Test
    void okGrantsWhatWasChosen() throws Exception {
        SwingUtilities.invokeAndWait(() -> Pilot.find(JList.class, list -> true).setSelectedIndex(1));
        Pilot.press("OK");
        assertEquals(Optional.of(Settings.parse("mood=Calm")), answer.get(5, TimeUnit.SECONDS));
    }

    @Test
    void cancelGrantsNothing() throws Exception {
        Pilot.press("Cancel");
        assertEquals(Optional.empty(), answer.get(5, TimeUnit.SECONDS));
    }

    @Test
    void anotherIsAnotherTake() throws Exception {
        Pilot.press("Another");
        Pilot.press("OK");
        assertEquals(Optional.of(Settings.parse("seed=2")), answer.get(5, TimeUnit.SECONDS));
    }

    @Test
    void anImpossibleValueIsSaidInTheDialogAndHoldsOkBack() throws Exception {
        Pilot.press("More");
        JTextField seconds = Pilot.find(JTextField.class, field -> "seconds".equals(field.getName()));
        SwingUtilities.invokeAndWait(() -> seconds.setText("soon"));
        assertFalse(Pilot.button("OK").isEnabled());
        SwingUtilities.invokeAndWait(() -> seconds.setText("12"));
        assertTrue(Pilot.button("OK").isEnabled());
    }

    @Test
    void withEverythingOpenItFitsASmallScreen() throws Exception {
        Pilot.photograph("dialog");
        Pilot.press("More");
        SwingUtilities.invokeAndWait(() -> {});
        Dimension size = Pilot.dialog().orElseThrow().getSize();
        Pilot.photograph("dialog-more");
        assertTrue(size.width <= 1280 && size.height <= 690, size.toString());
    }
}
