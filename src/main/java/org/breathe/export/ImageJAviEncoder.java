package org.breathe.export;

import ij.ImagePlus;
import ij.ImageStack;
import ij.VirtualStack;
import ij.plugin.AVI_Reader;
import ij.plugin.filter.AVI_Writer;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import java.io.IOException;
import java.nio.file.Path;

/** Writes AVI through ImageJ, as Motion JPEG or without loss; needs nothing that ImageJ has not. */
final class ImageJAviEncoder implements Encoder {
    private static final int QUALITY = 95;

    private final boolean lossless;

    /** @param lossless whether every pixel is kept; else frames are JPEGs */
    ImageJAviEncoder(boolean lossless) {
        this.lossless = lossless;
    }

    @Override
    public int write(FrameQueue queue, Path file) throws IOException {
        ImagePlus film = new ImagePlus("film", new Frames(queue));
        film.getCalibration().fps = queue.fps();
        int compression = lossless ? AVI_Writer.NO_COMPRESSION : AVI_Writer.JPEG_COMPRESSION;
        new AVI_Writer().writeImage(film, file.toString(), compression, QUALITY);
        return queue.frames();
    }

    @Override
    public int count(Path file) throws IOException {
        ImageStack frames = new AVI_Reader().makeStack(file.toString(), 1, 0, true, false, false);
        return frames == null ? 0 : frames.size();
    }

    /** Hands the queue to ImageJ's writer, which asks for slices in order, but for the first one more than once. */
    private static final class Frames extends VirtualStack {
        private final FrameQueue queue;
        private ColorProcessor latest;
        private int number;

        Frames(FrameQueue queue) {
            super(queue.width(), queue.height(), queue.frames(), "RGB");
            this.queue = queue;
        }

        @Override
        public ImageProcessor getProcessor(int n) {
            if (n < number) {
                return queue.rgb(n - 1);
            }
            while (number < n) {
                latest = queue.nextRgb();
                number++;
            }
            return latest.duplicate();
        }
    }
}
