package org.breathe.plugin;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.breathe.Settings;

/** A line of text that sets one key as it is typed, and follows when the key is changed elsewhere. */
final class SettingField extends JTextField {
    private static final long serialVersionUID = 1;

    private final transient SettingsModel model;
    private final String key;
    private final String hint;
    private boolean following;

    /** @param hint what is shown while the field is empty: what that means */
    SettingField(SettingsModel model, String key, String hint) {
        super(model.get(key), 6);
        this.model = model;
        this.key = key;
        this.hint = hint;
        setName(key);
        getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                typed();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                typed();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                typed();
            }
        });
        model.onChange(this::follow);
    }

    private void typed() {
        if (following) return;
        following = true;
        model.set(key, getText());
        following = false;
    }

    /** Shows a value that was set elsewhere; text that is being typed is not respelled. */
    private void follow(Settings settings) {
        if (following || !model.isValid(key) || getText().equals(settings.get(key))) return;
        following = true;
        setText(settings.get(key));
        following = false;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (!getText().isEmpty()) return;
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(DialogColours.MUTED_TEXT);
        g.drawString(hint, getInsets().left + 3, getBaseline(getWidth(), getHeight()));
        g.dispose();
    }
}
