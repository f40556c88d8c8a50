package org.breathe.plugin;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;

/** Shows a frame centred on a dark background, or a few words where there is none. */
final class PreviewCanvas extends JComponent {
    private static final long serialVersionUID = 1;

    private transient BufferedImage frame;
    private String words = "";

    /** An empty canvas of a size in px. */
    PreviewCanvas(int width, int height) {
        setPreferredSize(new Dimension(width, height));
        setOpaque(true);
        setToolTipText("The film as it will be, smaller");
    }

    /** Draws another frame. */
    void show(BufferedImage next) {
        frame = next;
        repaint();
    }

    /** Draws words over the frame; empty for none. */
    void say(String text) {
        words = text;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(DialogColours.BACKGROUND);
        g.fillRect(0, 0, getWidth(), getHeight());
        if (frame != null) drawFrame(g);
        if (!words.isEmpty()) drawWords(g);
        g.dispose();
    }

    private void drawFrame(Graphics2D g) {
        double scale = Math.min((double) getWidth() / frame.getWidth(), (double) getHeight() / frame.getHeight());
        int width = (int) Math.round(frame.getWidth() * Math.min(1, scale));
        int height = (int) Math.round(frame.getHeight() * Math.min(1, scale));
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(frame, (getWidth() - width) / 2, (getHeight() - height) / 2, width, height, null);
    }

    private void drawWords(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(DialogColours.TEXT_FONT);
        FontMetrics metrics = g.getFontMetrics();
        List<String> lines = wrap(words, metrics, getWidth() - 48);
        int height = lines.size() * metrics.getHeight();
        int top = frame == null ? (getHeight() - height) / 2 : getHeight() - height - 14;
        g.setColor(new Color(
                DialogColours.BACKGROUND.getRed(),
                DialogColours.BACKGROUND.getGreen(),
                DialogColours.BACKGROUND.getBlue(),
                200));
        g.fillRect(0, top - 10, getWidth(), height + 20);
        g.setColor(DialogColours.TEXT);
        for (int i = 0; i < lines.size(); i++) {
            int width = metrics.stringWidth(lines.get(i));
            g.drawString(lines.get(i), (getWidth() - width) / 2, top + i * metrics.getHeight() + metrics.getAscent());
        }
    }

    private static List<String> wrap(String text, FontMetrics metrics, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || metrics.stringWidth(longer) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }
}
