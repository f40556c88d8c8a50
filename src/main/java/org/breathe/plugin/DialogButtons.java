package org.breathe.plugin;

import java.awt.BorderLayout;
import java.awt.Component;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;

/** The lowest row of the dialog, and above it, where a value is refused, the sentence that says why. */
final class DialogButtons extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int GAP = 8;

    private final transient SettingsModel model;
    private final JTextArea refusal = new JTextArea();
    private final JButton ok = new JButton("OK");

    /** @param actions what the buttons do */
    DialogButtons(SettingsModel model, Actions actions) {
        super(new BorderLayout(0, GAP));
        this.model = model;
        add(styled(refusal), BorderLayout.NORTH);
        add(row(actions));
    }

    private static JTextArea styled(JTextArea refusal) {
        refusal.setEditable(false);
        refusal.setFocusable(false);
        refusal.setOpaque(false);
        refusal.setLineWrap(true);
        refusal.setWrapStyleWord(true);
        refusal.setForeground(DialogColours.WARNING);
        refusal.setVisible(false);
        return refusal;
    }

    private JPanel row(Actions actions) {
        JButton another = button("Another", model::nextSeed);
        another.setToolTipText("Another take of the same: the next seed");
        JToggleButton more = new JToggleButton("More");
        more.addActionListener(event -> actions.more(more.isSelected()));
        ok.addActionListener(event -> actions.accept());
        JPanel row = new JPanel();
        row.setLayout(new BoxLayout(row, BoxLayout.X_AXIS));
        for (Component left : new Component[] {another, more, button("Help", actions::help)}) {
            row.add(left);
            row.add(Box.createHorizontalStrut(GAP));
        }
        row.add(Box.createHorizontalGlue());
        row.add(button("Cancel", actions::leave));
        row.add(Box.createHorizontalStrut(GAP));
        row.add(ok);
        return row;
    }

    private static JButton button(String text, Runnable action) {
        JButton button = new JButton(text);
        button.addActionListener(event -> action.run());
        return button;
    }

    /** The button that Return presses. */
    JButton ok() {
        return ok;
    }

    /**
     * Shows whether all settings are valid; if not, OK is disabled and the reason is shown.
     *
     * @return whether the sentence appeared or disappeared, so that the dialog needs another height
     */
    boolean update() {
        ok.setEnabled(model.areValid());
        refusal.setText(model.refusal());
        if (refusal.isVisible() != model.areValid()) return false;
        refusal.setVisible(!model.areValid());
        return true;
    }

    /** What the buttons do to the dialog. */
    interface Actions {
        /** Shows or hides everything besides the mood. */
        void more(boolean shown);

        /** Explains the keys. */
        void help();

        /** Accepts the settings and closes the dialog. */
        void accept();

        /** Closes the dialog. */
        void leave();
    }
}
