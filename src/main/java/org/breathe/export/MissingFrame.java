package org.breathe.export;

import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;
import java.util.Arrays;
import org.breathe.render.Footage;

/** What is shown in place of a frame that could not be made: NaN in 32 bit, else black. */
final class MissingFrame {
    private MissingFrame() {}

    /** Planes of the film's own type, size and number. */
    static ImageProcessor[] planes(Footage footage) {
        ImageProcessor[] planes = new ImageProcessor[footage.channels()];
        for (int c = 0; c < planes.length; c++) {
            planes[c] = plane(footage.bitDepth(), footage.width(), footage.height());
        }
        return planes;
    }

    private static ImageProcessor plane(int bitDepth, int width, int height) {
        return switch (bitDepth) {
            case 8 -> new ByteProcessor(width, height);
            case 16 -> new ShortProcessor(width, height);
            case 24 -> new ColorProcessor(width, height);
            default -> notANumber(width, height);
        };
    }

    private static FloatProcessor notANumber(int width, int height) {
        float[] samples = new float[width * height];
        Arrays.fill(samples, Float.NaN);
        return new FloatProcessor(width, height, samples);
    }

    /** The label of such a frame. */
    static String label(String reason) {
        return "not rendered: " + reason;
    }
}
