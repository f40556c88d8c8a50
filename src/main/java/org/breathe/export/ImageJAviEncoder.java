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

    ImageJAviEncoder(boolean lossless) {
        this.lossless = lossless;
    }

    @Override
    public int write(FrameQueue reel, Path file) throws IOException {
        ImagePlus film = new ImagePlus("film", new Frames(reel));
        film.getCalibration().fps = reel.fps();
        int compression = lossless ? AVI_Writer.NO_COMPRESSION : AVI_Writer.JPEG_COMPRESSION;
        new AVI_Writer().writeImage(film, file.toString(), compression, QUALITY);
        return reel.frames();
    }

    @Override
    public int count(Path file) throws IOException {
        ImageStack frames = new AVI_Reader().makeStack(file.toString(), 1, 0, true, false, false);
        return frames == null ? 0 : frames.size();
    }

    /** Hands the reel to ImageJ's writer, which asks for slices in order, but for the first one more than once. */
    private static final class Frames extends VirtualStack {
        private final FrameQueue reel;
        private ColorProcessor latest;
        private int number;

        Frames(FrameQueue reel) {
            super(reel.width(), reel.height(), reel.frames(), "RGB");
            this.reel = reel;
        }

        @Override
        public ImageProcessor getProcessor(int n) {
            if (n < number) {
                return reel.glimpse(n - 1);
            }
            while (number < n) {
                latest = reel.next();
                number++;
            }
            return latest.duplicate();
        }
    }
}
