package org.breathe.export;

import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.breathe.render.Footage;

/** A film at a glance: frames spread evenly over it, each with its label, row by row on black. */
public final class ContactSheet {
    private static final int GAP = 8;
    private static final int LINE = 18;

    private ContactSheet() {}

    /**
     * Draws a sheet.
     *
     * @param count how many frames; the first and the last are among them if there are two or more
     * @param columns how many frames lie side by side
     * @param frameWidth how wide each is drawn, px
     */
    public static ColorProcessor of(Footage footage, int count, int columns, int frameWidth) {
        int frameHeight = Math.max(1, Math.round(frameWidth * footage.height() / (float) footage.width()));
        int rows = (count + columns - 1) / columns;
        int cellHeight = frameHeight + LINE + GAP;
        ColorProcessor sheet = new ColorProcessor(columns * (frameWidth + GAP) + GAP, rows * cellHeight + GAP);
        sheet.setColor(Color.BLACK);
        sheet.fill();
        sheet.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
        sheet.setAntialiasedText(true);
        sheet.setColor(Color.LIGHT_GRAY);
        for (int k = 0; k < count; k++) {
            int i = count == 1 ? 0 : Math.round(k * (footage.frames() - 1) / (float) (count - 1));
            int x = GAP + k % columns * (frameWidth + GAP);
            int y = GAP + k / columns * cellHeight;
            ImageProcessor frame = footage.rgb(i);
            frame.setInterpolationMethod(ImageProcessor.BILINEAR);
            sheet.insert(frame.resize(frameWidth, frameHeight, true), x, y);
            sheet.drawString(fitting(sheet, footage.label(i), frameWidth), x, y + frameHeight + LINE - 2);
        }
        return sheet;
    }

    /** Writes a sheet as PNG. */
    public static void write(ColorProcessor sheet, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            ImageIO.write(sheet.getBufferedImage(), "png", out);
        }
    }

    private static String fitting(ColorProcessor sheet, String label, int width) {
        String text = label;
        while (text.length() > 1 && sheet.getStringWidth(text) > width) {
            text = text.substring(0, text.length() - 2) + "…";
        }
        return text;
    }
}
