package org.breathe.plugin;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.breathe.Settings;

/** Offers the moods by name. */
final class MoodList extends JPanel {
	private static final long serialVersionUID = 1;

	private final JList<String> moods;

	MoodList(Wishes wishes) {
		super(new BorderLayout());
		moods = new JList<>(Settings.choices("mood").toArray(String[]::new));
		moods.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
		moods.setFixedCellHeight(26);
		moods.setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
		moods.setSelectedValue(wishes.get("mood"), true);
		moods.addListSelectionListener(event -> {
			if (!event.getValueIsAdjusting() && moods.getSelectedValue() != null)
				wishes.set("mood", moods.getSelectedValue());
		});
		add(new JScrollPane(moods, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER));
	}
}
