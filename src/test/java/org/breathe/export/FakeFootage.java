package org.breathe.export;

import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;
import org.breathe.render.Footage;

/** A gradient on which a square wanders; every frame tells its number in its first sample. */
class FakeFootage implements Footage {
    /** What a film carries that is made of it. */
    static final String RECIPE = "run(\"Breathe Sequence...\", \"mood=Calm\");\n// Motion in this file is synthetic.\n";

    private final int width;
    private final int height;
    private final int frames;
    private final double fps;
    private final int channels;
    private final int bitDepth;

    FakeFootage(int width, int height, int frames) {
        this(width, height, frames, 25, 1, 24);
    }

    FakeFootage(int width, int height, int frames, double fps, int channels, int bitDepth) {
        this.width = width;
        this.height = height;
        this.frames = frames;
        this.fps = fps;
        this.channels = channels;
        this.bitDepth = bitDepth;
    }

    @Override
    public int frames() {
        return frames;
    }

    @Override
    public double fps() {
        return fps;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public int bitDepth() {
        return bitDepth;
    }

    @Override
    public ImageProcessor[] frame(int i) {
        ImageProcessor[] planes = new ImageProcessor[channels];
        for (int c = 0; c < channels; c++) {
            planes[c] = switch (bitDepth) {
                case 8 -> new ByteProcessor(width, height);
                case 16 -> new ShortProcessor(width, height);
                case 24 -> rgb(i);
                default -> new FloatProcessor(width, height);
            };
            if (bitDepth != 24) {
                planes[c].setf(0, 10 * i + c);
            }
        }
        return planes;
    }

    @Override
    public ColorProcessor rgb(int i) {
        ColorProcessor rgb = new ColorProcessor(width, height);
        int[] pixels = (int[]) rgb.getPixels();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean square = Math.abs(x - width / 4 - 2 * i) < width / 8 && Math.abs(y - height / 2) < height / 4;
                int red = square ? 230 : 255 * x / width;
                int green = square ? 60 : 200 * y / height;
                pixels[y * width + x] = 0xff000000 | red << 16 | green << 8 | 90;
            }
        }
        pixels[0] = 0xff000000 | i;
        return rgb;
    }

    @Override
    public String label(int i) {
        return "frame " + i;
    }
}
