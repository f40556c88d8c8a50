package org.breathe.export;

import ij.process.ImageProcessor;
import java.util.Arrays;
import org.breathe.pixels.SampleType;
import org.breathe.render.Footage;

/** What is shown in place of a frame that could not be made: NaN in 32 bit, else black. */
final class MissingFrame {
    private MissingFrame() {}

    /** Planes of the film's own type, size and number. */
    static ImageProcessor[] planes(Footage footage) {
        ImageProcessor[] planes = new ImageProcessor[footage.channels()];
        for (int c = 0; c < planes.length; c++) {
            planes[c] = plane(SampleType.of(footage.bitDepth()), footage.width(), footage.height());
        }
        return planes;
    }

    private static ImageProcessor plane(SampleType type, int width, int height) {
        Object pixels = type.allocate(width * height);
        if (type == SampleType.FLOAT) {
            Arrays.fill((float[]) pixels, Float.NaN);
        }
        return type.processor(width, height, pixels);
    }

    /** The label of such a frame. */
    static String label(String reason) {
        return "not rendered: " + reason;
    }
}
