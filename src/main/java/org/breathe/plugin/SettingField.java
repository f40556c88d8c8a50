package org.breathe.plugin;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.breathe.Settings;

/** A line of text that speaks for one key while it is typed, and follows when the key is changed elsewhere. */
final class SettingField extends JTextField {
    private static final long serialVersionUID = 1;

    private final transient SettingsModel wishes;
    private final String key;
    private final String hint;
    private boolean following;

    /** @param hint what it means to type nothing */
    SettingField(SettingsModel wishes, String key, String hint) {
        super(wishes.get(key), 6);
        this.wishes = wishes;
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
        wishes.onChange(this::follow);
    }

    private void typed() {
        if (following) return;
        following = true;
        wishes.set(key, getText());
        following = false;
    }

    /** What is being typed keeps its spelling. */
    private void follow(Settings settings) {
        if (following || !wishes.isGranted(key) || getText().equals(settings.get(key))) return;
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
