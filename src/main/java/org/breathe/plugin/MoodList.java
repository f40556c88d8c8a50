package org.breathe.plugin;

import java.awt.BorderLayout;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.breathe.Settings;

/** The list of named moods. */
final class MoodList extends JPanel {
    private static final long serialVersionUID = 1;

    private final JList<String> moods;

    /** @param model what the list shows and changes */
    MoodList(SettingsModel model) {
        super(new BorderLayout());
        moods = new JList<>(Settings.choices("mood").toArray(String[]::new));
        moods.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        moods.setFixedCellHeight(26);
        moods.setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
        moods.setCellRenderer(new Cell());
        moods.setSelectedValue(model.get("mood"), true);
        moods.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && moods.getSelectedValue() != null)
                model.set("mood", moods.getSelectedValue());
        });
        add(new JScrollPane(moods, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER));
    }

    /** Adds a margin to the left and right of each name. */
    private static final class Cell extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(list, value, index, selected, false);
            setBorder(BorderFactory.createEmptyBorder(0, 8, 0, 8));
            return this;
        }
    }
}
