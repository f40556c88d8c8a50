package org.breathe.plugin;

import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.GridLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.breathe.gesture.Gesture;
import org.breathe.options.OptionKey;

/** Widgets for all settings besides the mood, one or two keys in each row. */
final class MorePanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient SettingsModel model;
    private int rows;

    /** @param model what the panel shows and changes */
    MorePanel(SettingsModel model) {
        super(new GridBagLayout());
        this.model = model;
        setBorder(BorderFactory.createEmptyBorder(0, 12, 0, 0));
        SettingWidgets of = new SettingWidgets(model);
        row("Arc", "arc", of.names("arc"));
        row("Intensity", "intensity", of.slider("intensity", 2));
        row("Imperfection", "imperfection", of.slider("imperfection", 1));
        row("Seconds", "seconds", pair(of.text("seconds", "by mood"), "Seed", of.text("seed", "")));
        row("Order", "order", of.editableNames("order"));
        row("Ending", "ending", of.names("ending"));
        row("May move", "without", gestures());
        row("Slices are", "read", pair(of.names("read"), "Treat as", of.names("treat")));
        row("Aspect", "aspect", pair(of.names("aspect"), "Long side", of.text("size", "as source")));
        row("Output", "output", pair(of.names("output"), "Frames/s", of.text("fps", "")));
        row("File", "file", of.file());
        fillBelow();
    }

    private void row(String label, String key, JComponent widget) {
        JLabel name = new JLabel(label);
        name.setToolTipText(help(key));
        add(name, cell(0, GridBagConstraints.NONE, new Insets(6, 0, 4, 10)));
        add(widget, cell(1, GridBagConstraints.HORIZONTAL, new Insets(2, 0, 2, 0)));
        rows++;
    }

    /** A place in the current row. The column of the widgets takes all the width. */
    private GridBagConstraints cell(int column, int fill, Insets insets) {
        GridBagConstraints cell = new GridBagConstraints();
        cell.gridx = column;
        cell.gridy = rows;
        cell.weightx = column;
        cell.anchor = GridBagConstraints.FIRST_LINE_START;
        cell.fill = fill;
        cell.insets = insets;
        return cell;
    }

    /** Keeps the rows at the top. */
    private void fillBelow() {
        GridBagConstraints rest = new GridBagConstraints();
        rest.gridy = rows;
        rest.gridwidth = 2;
        rest.weightx = 1;
        rest.weighty = 1;
        rest.fill = GridBagConstraints.BOTH;
        add(new JLabel(), rest);
    }

    private static JComponent pair(JComponent first, String label, JComponent second) {
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
        // With equal preferred widths the weights divide the row evenly.
        first.setPreferredSize(new Dimension(60, first.getPreferredSize().height));
        second.setPreferredSize(new Dimension(60, second.getPreferredSize().height));
        return panel;
    }

    /** A box for each gesture, ticked if it may move; those that are off by default come last. */
    private JComponent gestures() {
        JPanel panel = new JPanel(new GridLayout(0, 4, 0, 0));
        Set<String> out = Arrays.stream(model.get("without").split(",")).collect(Collectors.toSet());
        List<JCheckBox> boxes = new ArrayList<>();
        for (Gesture gesture : OptionKey.gestures().gestures()) {
            if (gesture.onRequest().isPresent() || !gesture.isPlayed()) continue;
            JCheckBox box = new JCheckBox(gesture.key(), !out.contains(gesture.key()));
            box.addActionListener(event -> model.set(
                    "without",
                    boxes.stream()
                            .filter(each -> !each.isSelected())
                            .map(JCheckBox::getText)
                            .collect(Collectors.joining(","))));
            boxes.add(box);
            panel.add(box);
        }
        OptionKey.gestures().gestures().stream()
                .filter(gesture -> gesture.onRequest().isPresent())
                .forEach(gesture -> panel.add(requested(gesture.key())));
        return panel;
    }

    private JComponent requested(String key) {
        JCheckBox box = new JCheckBox(key, Boolean.parseBoolean(model.get(key)));
        box.setToolTipText(help(key));
        box.addActionListener(event -> model.set(key, String.valueOf(box.isSelected())));
        return box;
    }

    private static String help(String key) {
        return SettingWidgets.help(key);
    }
}
