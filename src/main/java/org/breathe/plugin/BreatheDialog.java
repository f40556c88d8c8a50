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
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.breathe.ErrorMessages;
import org.breathe.Settings;
import org.breathe.mood.NamedMood;
import org.breathe.render.Animation;

/** Asks how it should feel, and shows at once what that means. */
final class BreatheDialog {
    /** The longer side of the preview, in px. */
    static final int PREVIEW = 480;

    private static final int PLOT = 104;

    private final SettingsModel wishes;
    private final CountDownLatch done = new CountDownLatch(1);
    private final PreviewCanvas canvas = new PreviewCanvas(PREVIEW, 340);
    private final PacingPlot plot = new PacingPlot(PREVIEW, PLOT);
    private final JLabel feeling = new JLabel(" ");
    private final JTextArea sentence = new JTextArea();
    private final JButton ok = new JButton("OK");
    private final Player player;
    private JDialog dialog;
    private boolean accepted;

    private BreatheDialog(SettingsModel wishes, Player.PreviewSource source) {
        this.wishes = wishes;
        this.player = new Player(source, new PreviewScreen());
    }

    /**
     * Asks, and waits for the answer; not to be called on the event thread.
     *
     * @param title what is animated
     * @return the wish, or nothing if the user went away
     */
    static Optional<Settings> ask(String title, SettingsModel wishes, Player.PreviewSource source) {
        BreatheDialog dialog = new BreatheDialog(wishes, source);
        // Looking takes longer than building the dialog, so it begins first.
        dialog.player.request(wishes.settings());
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
        return dialog.accepted ? Optional.of(wishes.settings()) : Optional.empty();
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
        dialog.setContentPane(content());
        dialog.getRootPane().setDefaultButton(ok);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> leave(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        wishes.onChange(this::changed);
        lighten(dialog.getContentPane());
        dialog.pack();
        dialog.setLocationRelativeTo(null);
        dialog.setVisible(true);
        ok.requestFocusInWindow();
    }

    private JPanel content() {
        JPanel picture = new JPanel(new BorderLayout(0, 1));
        picture.setBackground(DialogColours.SILENCE);
        picture.add(canvas);
        picture.add(plot, BorderLayout.SOUTH);

        JPanel moods = new JPanel(new BorderLayout(0, 6));
        moods.add(new JLabel("How should it feel?"), BorderLayout.NORTH);
        moods.add(new MoodList(wishes));
        moods.add(feeling, BorderLayout.SOUTH);
        moods.setPreferredSize(new Dimension(190, 100));

        MorePanel more = new MorePanel(wishes);
        more.setVisible(false);
        JPanel choices = new JPanel(new BorderLayout());
        choices.setBorder(BorderFactory.createEmptyBorder(0, 14, 0, 0));
        choices.add(moods, BorderLayout.WEST);
        choices.add(more);

        JPanel content = new JPanel(new BorderLayout(0, 10));
        content.setBorder(BorderFactory.createEmptyBorder(14, 14, 12, 14));
        content.add(picture, BorderLayout.WEST);
        content.add(choices);
        content.add(bottom(more), BorderLayout.SOUTH);
        return content;
    }

    private JPanel bottom(MorePanel more) {
        JButton another = new JButton("Another");
        another.setToolTipText("Another take of the same: the next seed");
        another.addActionListener(event -> wishes.another());
        JToggleButton wider = new JToggleButton("More");
        wider.addActionListener(event -> {
            more.setVisible(wider.isSelected());
            fit();
        });
        JButton help = new JButton("Help");
        help.addActionListener(event -> HelpWindow.open(dialog));
        JButton cancel = new JButton("Cancel");
        cancel.addActionListener(event -> leave());
        ok.addActionListener(event -> accept());

        sentence.setEditable(false);
        sentence.setFocusable(false);
        sentence.setOpaque(false);
        sentence.setLineWrap(true);
        sentence.setWrapStyleWord(true);
        sentence.setForeground(DialogColours.WARNING);
        sentence.setVisible(false);

        JPanel buttons = new JPanel();
        buttons.setLayout(new BoxLayout(buttons, BoxLayout.X_AXIS));
        for (JComponent left : new JComponent[] {another, wider, help}) {
            buttons.add(left);
            buttons.add(Box.createHorizontalStrut(8));
        }
        buttons.add(Box.createHorizontalGlue());
        buttons.add(cancel);
        buttons.add(Box.createHorizontalStrut(8));
        buttons.add(ok);

        JPanel bottom = new JPanel(new BorderLayout(0, 8));
        bottom.add(sentence, BorderLayout.NORTH);
        bottom.add(buttons);
        return bottom;
    }

    private void changed(Settings settings) {
        ok.setEnabled(wishes.areGranted());
        sentence.setText(wishes.refusal());
        if (sentence.isVisible() == wishes.areGranted()) {
            sentence.setVisible(!wishes.areGranted());
            fit();
        }
        if (wishes.areGranted()) player.request(settings);
    }

    /** Takes the size that its parts want and stays on the screen. */
    private void fit() {
        dialog.pack();
        Rectangle screen = GUI.getMaxWindowBounds(dialog);
        int x = Math.min(dialog.getX(), screen.x + screen.width - dialog.getWidth());
        int y = Math.min(dialog.getY(), screen.y + screen.height - dialog.getHeight());
        dialog.setLocation(Math.max(screen.x, x), Math.max(screen.y, y));
    }

    private void accept() {
        accepted = true;
        leave();
    }

    private void leave() {
        dialog.dispose();
        done.countDown();
    }

    /** Metal writes every label in bold, which shouts. */
    private static void lighten(Container container) {
        for (Component part : container.getComponents()) {
            Font font = part.getFont();
            if (font != null && font.isBold()) part.setFont(font.deriveFont(Font.PLAIN));
            if (part instanceof Container) lighten((Container) part);
        }
    }

    /** Passes what the player shows to the event thread. */
    private final class PreviewScreen implements Player.Screen {
        @Override
        public void open(Animation animation) {
            Pacing pacing = Pacing.of(animation.score(), PREVIEW);
            String near = "Near to " + NamedMood.nearest(pacing.mood()).label().toLowerCase(Locale.ROOT);
            SwingUtilities.invokeLater(() -> {
                plot.show(pacing);
                feeling.setText(wishes.isUntouched("mood") ? near : " ");
            });
        }

        @Override
        public void show(BufferedImage frame, double seconds) {
            SwingUtilities.invokeLater(() -> {
                canvas.show(frame);
                plot.at(seconds);
            });
        }

        @Override
        public void say(String words) {
            SwingUtilities.invokeLater(() -> canvas.say(words));
        }
    }
}
