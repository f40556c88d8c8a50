package org.breathe.plugin;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.GridLayout;
import java.awt.Insets;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.breathe.Settings;
import org.breathe.Settings.Key;
import org.breathe.gesture.Gesture;

/** Everything that may be wished for besides the mood; each widget speaks for one key. */
final class MorePanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient SettingsModel wishes;
    private int row;

    MorePanel(SettingsModel wishes) {
        super(new GridBagLayout());
        this.wishes = wishes;
        setBorder(BorderFactory.createEmptyBorder(0, 12, 0, 0));
        row("Arc", names("arc"), "arc");
        row("Intensity", slider("intensity", 2), "intensity");
        row("Imperfection", slider("imperfection", 1), "imperfection");
        row("Seconds", pair(text("seconds", "by mood"), "Seed", text("seed", "")), "seconds");
        row("Order", editable("order"), "order");
        row("Ending", names("ending"), "ending");
        row("May move", gestures(), "without");
        row("Slices are", pair(names("read"), "Treat as", names("treat")), "read");
        row("Aspect", pair(names("aspect"), "Long side", text("size", "as source")), "aspect");
        row("Output", pair(names("output"), "Frames/s", text("fps", "")), "output");
        row("File", file(), "file");
        add(
                new JLabel(),
                new GridBagConstraints(
                        0,
                        row,
                        2,
                        1,
                        1,
                        1,
                        GridBagConstraints.CENTER,
                        GridBagConstraints.BOTH,
                        new Insets(0, 0, 0, 0),
                        0,
                        0));
    }

    private void row(String label, JComponent widget, String key) {
        JLabel name = new JLabel(label);
        name.setToolTipText(help(key));
        add(
                name,
                new GridBagConstraints(
                        0,
                        row,
                        1,
                        1,
                        0,
                        0,
                        GridBagConstraints.FIRST_LINE_START,
                        GridBagConstraints.NONE,
                        new Insets(6, 0, 4, 10),
                        0,
                        0));
        add(
                widget,
                new GridBagConstraints(
                        1,
                        row,
                        1,
                        1,
                        1,
                        0,
                        GridBagConstraints.FIRST_LINE_START,
                        GridBagConstraints.HORIZONTAL,
                        new Insets(2, 0, 2, 0),
                        0,
                        0));
        row++;
    }

    private JComponent pair(JComponent first, String label, JComponent second) {
        JPanel panel = new JPanel(new GridBagLayout());
        GridBagConstraints place = new GridBagConstraints();
        place.fill = GridBagConstraints.HORIZONTAL;
        place.weightx = 1;
        panel.add(first, place);
        place.weightx = 0;
        place.insets = new Insets(0, 10, 0, 6);
        panel.add(new JLabel(label), place);
        place.weightx = 1;
        place.insets = new Insets(0, 0, 0, 0);
        panel.add(second, place);
        // Equal wishes for width let the weights share the row evenly.
        first.setPreferredSize(new Dimension(60, first.getPreferredSize().height));
        second.setPreferredSize(new Dimension(60, second.getPreferredSize().height));
        return panel;
    }

    private JComboBox<String> names(String key) {
        JComboBox<String> box = new JComboBox<>(Settings.choices(key).toArray(String[]::new));
        box.setSelectedItem(wishes.get(key));
        box.setName(key);
        box.setToolTipText(help(key));
        box.addActionListener(event -> wishes.set(key, String.valueOf(box.getSelectedItem())));
        return box;
    }

    private JComboBox<String> editable(String key) {
        JComboBox<String> box = names(key);
        box.setEditable(true);
        return box;
    }

    private JTextField text(String key, String hint) {
        JTextField field = new SettingField(wishes, key, hint);
        field.setToolTipText(help(key));
        return field;
    }

    private JComponent slider(String key, int most) {
        JSlider slider = new JSlider(0, 100 * most, (int) Math.round(100 * Double.parseDouble(wishes.get(key))));
        slider.setName(key);
        slider.setToolTipText(help(key));
        JLabel value = new JLabel(wishes.get(key));
        value.setPreferredSize(new Dimension(36, value.getPreferredSize().height));
        slider.addChangeListener(event -> {
            wishes.set(key, String.valueOf(slider.getValue() / 100.0));
            value.setText(wishes.get(key));
        });
        JPanel panel = new JPanel(new BorderLayout(6, 0));
        panel.add(slider);
        panel.add(value, BorderLayout.EAST);
        return panel;
    }

    /** A box for each gesture, ticked if it may move; those that wait to be asked for come last. */
    private JComponent gestures() {
        JPanel panel = new JPanel(new GridLayout(0, 4, 0, 0));
        Set<String> out = Arrays.stream(wishes.get("without").split(",")).collect(Collectors.toSet());
        List<JCheckBox> boxes = new ArrayList<>();
        for (Gesture gesture : Gesture.all()) {
            if (gesture.onRequest().isPresent() || !gesture.isPlayed()) continue;
            JCheckBox box = new JCheckBox(gesture.key(), !out.contains(gesture.key()));
            box.addActionListener(event -> wishes.set(
                    "without",
                    boxes.stream()
                            .filter(each -> !each.isSelected())
                            .map(JCheckBox::getText)
                            .collect(Collectors.joining(","))));
            boxes.add(box);
            panel.add(box);
        }
        Gesture.all().stream()
                .filter(gesture -> gesture.onRequest().isPresent())
                .forEach(gesture -> panel.add(requested(gesture.key())));
        return panel;
    }

    private JComponent requested(String key) {
        JCheckBox box = new JCheckBox(key, Boolean.parseBoolean(wishes.get(key)));
        box.setToolTipText(help(key));
        box.addActionListener(event -> wishes.set(key, String.valueOf(box.isSelected())));
        return box;
    }

    private JComponent file() {
        JTextField field = text("file", "beside the source");
        JButton browse = new JButton("Browse…");
        browse.addActionListener(event -> {
            JFileChooser chooser = new JFileChooser();
            if (!field.getText().isBlank()) chooser.setSelectedFile(new File(field.getText()));
            if (chooser.showSaveDialog(this) == JFileChooser.APPROVE_OPTION)
                field.setText(chooser.getSelectedFile().getAbsolutePath());
        });
        JPanel panel = new JPanel(new BorderLayout(6, 0));
        panel.add(field);
        panel.add(browse, BorderLayout.EAST);
        wishes.onChange(settings -> enable(panel, settings.isFilm()));
        enable(panel, wishes.settings().isFilm());
        return panel;
    }

    private static void enable(JPanel panel, boolean enabled) {
        for (Component part : panel.getComponents()) part.setEnabled(enabled);
    }

    private static String help(String key) {
        return Settings.keys().stream()
                .filter(each -> each.name().equals(key))
                .findFirst()
                .map(Key::help)
                .orElseThrow();
    }
}
