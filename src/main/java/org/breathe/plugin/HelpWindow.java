package org.breathe.plugin;

import ij.plugin.BrowserLauncher;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Window;
import java.io.IOException;
import javax.swing.JDialog;
import javax.swing.JEditorPane;
import javax.swing.JScrollPane;
import javax.swing.event.HyperlinkEvent;
import org.breathe.Settings;
import org.breathe.Settings.Key;

/** Explains every key, from the table by which option lines are parsed. */
final class HelpWindow {
    static final String PAGE = "https://imagej.net/plugins/breathe-sequence";

    private HelpWindow() {}

    /** Opens a window of its own beside another. */
    static void open(Window owner) {
        JEditorPane text = new JEditorPane("text/html", html());
        text.setEditable(false);
        text.setCaretPosition(0);
        text.addHyperlinkListener(event -> {
            if (event.getEventType() == HyperlinkEvent.EventType.ACTIVATED) browse(text);
        });
        JScrollPane scroll = new JScrollPane(text);
        scroll.setPreferredSize(new Dimension(640, 560));
        JDialog dialog = new JDialog(owner, "Breathe – Help");
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.add(scroll, BorderLayout.CENTER);
        dialog.pack();
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }

    private static void browse(JEditorPane text) {
        try {
            BrowserLauncher.openURL(PAGE);
        } catch (IOException e) {
            text.setToolTipText("No browser could be opened; the address is " + PAGE + ".");
        }
    }

    /** The page: every key with what it means and what it allows. */
    static String html() {
        StringBuilder rows = new StringBuilder();
        for (Key key : Settings.keys())
            rows.append("<tr><td valign=top><b>")
                    .append(key.name())
                    .append("</b></td><td>")
                    .append(escape(key.help()))
                    .append("<br><font color=#777777>")
                    .append(escape(allowed(key)))
                    .append("</font></td></tr>");
        return "<html><body style='font-family:sans-serif; margin:10px'><p>Choose a mood, look, press OK. "
                + "<i>Another</i> gives another take, <i>More</i> everything else. Macros and scripts use these keys:</p>"
                + "<table cellpadding=4>" + rows + "</table><p><a href='" + PAGE + "'>" + PAGE
                + "</a></p></body></html>";
    }

    private static String allowed(Key key) {
        return key.allowed() + (key.fallback().isEmpty() ? "" : "; else " + key.fallback());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
