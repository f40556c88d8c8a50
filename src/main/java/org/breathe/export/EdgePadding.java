package org.breathe.export;

import ij.process.ColorProcessor;

/** Makes a frame larger by repeating its right and lower edge, since encoders take no odd or tiny sizes. */
final class EdgePadding {
    private EdgePadding() {}

    /** The frame itself if it has that size, else a larger copy. */
    static ColorProcessor extend(ColorProcessor frame, int width, int height) {
        if (frame.getWidth() == width && frame.getHeight() == height) {
            return frame;
        }
        int[] source = (int[]) frame.getPixels();
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            int row = Math.min(y, frame.getHeight() - 1) * frame.getWidth();
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = source[row + Math.min(x, frame.getWidth() - 1)];
            }
        }
        return new ColorProcessor(width, height, pixels);
    }
}
