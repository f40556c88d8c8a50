package org.breathe.plugin;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.Locale;
import javax.swing.JComponent;
import org.breathe.score.Passage;

/** Plots a piece over time: intensity, breath, speed of the camera, holds and lags, and the moment that is shown. */
final class PacingPlot extends JComponent {
    private static final long serialVersionUID = 1;
    /** The height, px, of the legend above the curves. */
    private static final int HEAD = 18;
    /** The baseline, px, of the legend's text. */
    private static final int LEGEND_BASELINE = 13;
    /** The height, px, of the marks below the curves. */
    private static final int FOOT = 10;
    /** Beginnings of passages nearer than this, px, would merge into a grey area. */
    private static final int LEAST_APART = 4;

    private transient PacingCurves pacing;
    private double now;

    /** An empty plot of a size in px. */
    PacingPlot(int width, int height) {
        setPreferredSize(new Dimension(width, height));
        setOpaque(true);
        setToolTipText("The rhythm that mood and pictures wrote together");
    }

    /** Draws another piece. */
    void show(PacingCurves next) {
        pacing = next;
        repaint();
    }

    /** Marks the second that is being shown. */
    void at(double seconds) {
        now = seconds;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(DialogColours.BACKGROUND);
        g.fillRect(0, 0, getWidth(), getHeight());
        if (pacing != null) {
            drawPassages(g);
            drawArea(g, pacing.intensity(), DialogColours.INTENSITY, 70);
            drawLine(g, pacing.breath(), DialogColours.BREATH, 1f);
            drawLine(g, pacing.camera(), DialogColours.CAMERA, 1.4f);
            drawMarks(g, pacing.hold(), DialogColours.HOLD, getHeight() - FOOT + 2);
            drawMarks(g, pacing.lag(), DialogColours.LAG, getHeight() - FOOT + 6);
            drawNow(g);
            drawLegend(g);
        }
        g.dispose();
    }

    private double x(double seconds) {
        return seconds / pacing.seconds() * getWidth();
    }

    private double y(double value) {
        return HEAD + 2 + (1 - value) * (getHeight() - HEAD - FOOT - 4);
    }

    private void drawPassages(Graphics2D g) {
        int drawn = 0;
        for (Passage passage : pacing.passages()) {
            int left = (int) Math.round(x(passage.start()));
            int right = (int) Math.round(x(passage.end()));
            g.setColor(DialogColours.SILENCE);
            if (passage.isSilence()) g.fillRect(left, HEAD, right - left, getHeight() - HEAD);
            g.setColor(DialogColours.MUTED_TEXT);
            if (left - drawn >= LEAST_APART) {
                g.drawLine(left, HEAD, left, getHeight() - FOOT);
                drawn = left;
            }
        }
    }

    private void drawArea(Graphics2D g, double[] values, Color color, int alpha) {
        Path2D area = line(values);
        area.lineTo(getWidth(), getHeight() - FOOT);
        area.lineTo(0, getHeight() - FOOT);
        area.closePath();
        g.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha));
        g.fill(area);
    }

    private void drawLine(Graphics2D g, double[] values, Color color, float width) {
        g.setColor(color);
        g.setStroke(new BasicStroke(width));
        g.draw(line(values));
    }

    private Path2D line(double[] values) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, y(values[0]));
        for (int i = 1; i < values.length; i++)
            path.lineTo((double) i * getWidth() / (values.length - 1), y(values[i]));
        return path;
    }

    /** A dash wherever a signal is above 0.02, the more opaque the stronger it is. */
    private void drawMarks(Graphics2D g, double[] values, Color color, int top) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] <= 0.02) continue;
            g.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) (60 + 195 * values[i])));
            int left = i * getWidth() / values.length;
            g.fillRect(left, top, Math.max(1, (i + 1) * getWidth() / values.length - left), 2);
        }
    }

    private void drawNow(Graphics2D g) {
        int x = (int) Math.round(x(now));
        g.setStroke(new BasicStroke(1));
        g.setColor(DialogColours.TEXT);
        g.drawLine(x, HEAD, x, getHeight());
    }

    private void drawLegend(Graphics2D g) {
        g.setFont(DialogColours.LEGEND_FONT);
        int x = 8;
        x = word(g, "intensity", DialogColours.INTENSITY, x);
        x = word(g, "breath", DialogColours.BREATH, x);
        x = word(g, "camera", DialogColours.CAMERA, x);
        x = word(g, "holds", DialogColours.HOLD, x);
        word(g, "lags", DialogColours.LAG, x);
        String length = String.format(Locale.ROOT, "%.1f s of %.1f s", now, pacing.seconds());
        g.setColor(DialogColours.TEXT);
        g.drawString(length, getWidth() - 8 - g.getFontMetrics().stringWidth(length), LEGEND_BASELINE);
    }

    private static int word(Graphics2D g, String word, Color color, int x) {
        g.setColor(color);
        g.drawString(word, x, LEGEND_BASELINE);
        return x + g.getFontMetrics().stringWidth(word) + 14;
    }
}
