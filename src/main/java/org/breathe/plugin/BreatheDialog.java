package org.breathe.plugin;

import ij.IJ;
import ij.gui.GUI;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.breathe.Settings;
import org.breathe.errors.ErrorMessages;
import org.breathe.mood.Mood;
import org.breathe.mood.NamedMood;

/** The dialog: asks for the mood and all other settings, and plays a preview of them. */
final class BreatheDialog implements DialogButtons.Actions {
    private final SettingsModel model;
    private final CountDownLatch done = new CountDownLatch(1);
    private final PreviewPanel preview = new PreviewPanel(this::showMood);
    private final JLabel moodNote = new JLabel(" ");
    private final PreviewPlayer player;
    private MorePanel more;
    private DialogButtons buttons;
    private JDialog dialog;
    private boolean accepted;

    private BreatheDialog(SettingsModel model, PreviewPlayer.Source source) {
        this.model = model;
        this.player = new PreviewPlayer(source, preview, ProblemLog::write);
    }

    /**
     * Asks, and waits for the answer; not to be called on the event thread.
     *
     * @param title what is animated
     * @return the settings, or nothing if the user cancelled
     */
    static Optional<Settings> ask(String title, SettingsModel model, PreviewPlayer.Source source) {
        BreatheDialog dialog = new BreatheDialog(model, source);
        // Analysing the stills takes longer than building the dialog, so it begins first.
        dialog.player.request(model.settings());
        dialog.player.start();
        try {
            SwingUtilities.invokeAndWait(() -> dialog.open(title));
            dialog.done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            SwingUtilities.invokeLater(dialog::leave);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(ErrorMessages.of(e.getCause()), e.getCause());
        } finally {
            dialog.player.close();
        }
        return dialog.accepted ? Optional.of(model.settings()) : Optional.empty();
    }

    private void open(String title) {
        Window owner = IJ.getInstance();
        dialog = new JDialog(owner, "Breathe – " + title);
        dialog.setDefaultCloseOperation(JDialog.DO_NOTHING_ON_CLOSE);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                leave();
            }
        });
        more = new MorePanel(model);
        more.setVisible(false);
        buttons = new DialogButtons(model, this);
        dialog.setContentPane(content());
        dialog.getRootPane().setDefaultButton(buttons.ok());
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> leave(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        model.onChange(this::changed);
        setPlainFonts(dialog.getContentPane());
        dialog.pack();
        dialog.setLocationRelativeTo(null);
        dialog.setVisible(true);
        buttons.ok().requestFocusInWindow();
    }

    private JPanel content() {
        JPanel choices = new JPanel(new BorderLayout());
        choices.setBorder(BorderFactory.createEmptyBorder(0, 14, 0, 0));
        choices.add(moods(), BorderLayout.WEST);
        choices.add(more);
        JPanel content = new JPanel(new BorderLayout(0, 10));
        content.setBorder(BorderFactory.createEmptyBorder(14, 14, 12, 14));
        content.add(preview, BorderLayout.WEST);
        content.add(choices);
        content.add(buttons, BorderLayout.SOUTH);
        return content;
    }

    private JPanel moods() {
        JPanel moods = new JPanel(new BorderLayout(0, 6));
        moods.add(new JLabel("How should it feel?"), BorderLayout.NORTH);
        moods.add(new MoodList(model));
        moods.add(moodNote, BorderLayout.SOUTH);
        moods.setPreferredSize(new Dimension(190, 100));
        return moods;
    }

    private void changed(Settings settings) {
        if (buttons.update()) fit();
        if (model.areValid()) player.request(settings);
    }

    /** Names the mood of the piece that plays if it was left to the pictures. */
    private void showMood(Mood mood) {
        String near = "Near to " + NamedMood.nearest(mood).label().toLowerCase(Locale.ROOT);
        moodNote.setText(model.isUntouched("mood") ? near : " ");
    }

    /** Gives the dialog its preferred size and keeps it on the screen. */
    private void fit() {
        dialog.pack();
        Rectangle screen = GUI.getMaxWindowBounds(dialog);
        int x = Math.min(dialog.getX(), screen.x + screen.width - dialog.getWidth());
        int y = Math.min(dialog.getY(), screen.y + screen.height - dialog.getHeight());
        dialog.setLocation(Math.max(screen.x, x), Math.max(screen.y, y));
    }

    @Override
    public void more(boolean shown) {
        more.setVisible(shown);
        fit();
    }

    @Override
    public void help() {
        HelpWindow.open(dialog);
    }

    @Override
    public void accept() {
        accepted = true;
        leave();
    }

    @Override
    public void leave() {
        dialog.dispose();
        done.countDown();
    }

    /** Replaces bold fonts, which the look and feel Metal uses for every label. */
    private static void setPlainFonts(Container container) {
        for (Component part : container.getComponents()) {
            Font font = part.getFont();
            if (font != null && font.isBold()) part.setFont(font.deriveFont(Font.PLAIN));
            if (part instanceof Container) setPlainFonts((Container) part);
        }
    }
}
