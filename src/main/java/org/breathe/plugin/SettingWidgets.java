package org.breathe.plugin;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.io.File;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.breathe.Settings;
import org.breathe.Settings.Key;

/** Makes widgets for one key each: they show its value, change it, and explain it in their tool tip. */
final class SettingWidgets {
    private static final int VALUE_WIDTH = 36;

    private final SettingsModel model;

    /** @param model what the widgets change */
    SettingWidgets(SettingsModel model) {
        this.model = model;
    }

    /** A list of the names that a key allows. */
    JComboBox<String> names(String key) {
        JComboBox<String> box = new JComboBox<>(Settings.choices(key).toArray(String[]::new));
        box.setSelectedItem(model.get(key));
        box.setName(key);
        box.setToolTipText(help(key));
        box.addActionListener(event -> model.set(key, String.valueOf(box.getSelectedItem())));
        return box;
    }

    /** A list of names into which something else can be typed. */
    JComboBox<String> editableNames(String key) {
        JComboBox<String> box = names(key);
        box.setEditable(true);
        return box;
    }

    /**
     * A line of text.
     *
     * @param hint what is shown while the field is empty: what that means
     */
    JTextField text(String key, String hint) {
        JTextField field = new SettingField(model, key, hint);
        field.setToolTipText(help(key));
        return field;
    }

    /** A slider from 0 to some whole number, in steps of a hundredth, with its value beside it. */
    JComponent slider(String key, int most) {
        JSlider slider = new JSlider(0, 100 * most, (int) Math.round(100 * Double.parseDouble(model.get(key))));
        slider.setName(key);
        slider.setToolTipText(help(key));
        JLabel value = new JLabel(model.get(key));
        value.setPreferredSize(new Dimension(VALUE_WIDTH, value.getPreferredSize().height));
        slider.addChangeListener(event -> {
            model.set(key, String.valueOf(slider.getValue() / 100.0));
            value.setText(model.get(key));
        });
        return wide(slider, value);
    }

    /** A line for the file that a film goes to, with a button to look for one; disabled where no film is made. */
    JComponent file() {
        JTextField field = text("file", "beside the source");
        JButton browse = new JButton("Browse…");
        JComponent panel = wide(field, browse);
        browse.addActionListener(event -> browse(field, panel));
        model.onChange(settings -> enable(panel, settings.isFilm()));
        enable(panel, model.settings().isFilm());
        return panel;
    }

    private static void browse(JTextField field, Component parent) {
        JFileChooser chooser = new JFileChooser();
        if (!field.getText().isBlank()) chooser.setSelectedFile(new File(field.getText()));
        if (chooser.showSaveDialog(parent) == JFileChooser.APPROVE_OPTION)
            field.setText(chooser.getSelectedFile().getAbsolutePath());
    }

    private static JComponent wide(JComponent first, JComponent beside) {
        JPanel panel = new JPanel(new BorderLayout(6, 0));
        panel.add(first);
        panel.add(beside, BorderLayout.EAST);
        return panel;
    }

    private static void enable(JComponent panel, boolean enabled) {
        for (Component part : panel.getComponents()) part.setEnabled(enabled);
    }

    /** What a key means, in a sentence. */
    static String help(String key) {
        return Settings.keys().stream()
                .filter(each -> each.name().equals(key))
                .findFirst()
                .map(Key::help)
                .orElseThrow();
    }
}
