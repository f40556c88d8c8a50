package org.breathe.export;

import ij.ImageStack;
import ij.process.ImageProcessor;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.breathe.image.Progress;
import org.breathe.pixels.SampleType;
import org.breathe.render.Footage;

/** Renders all frames of a film into a stack in memory: channels fastest, then time. */
public final class MemoryFilm {
    private static final double GIGABYTE = 1e9;

    private MemoryFilm() {}

    /**
     * Renders a film.
     *
     * @throws IllegalArgumentException if it will not fit; nothing has been rendered then
     * @throws CancellationException if the listener cancels
     */
    public static ImageStack render(Footage footage, Progress progress) {
        Runtime java = Runtime.getRuntime();
        return render(footage, progress, java.maxMemory() - java.totalMemory() + java.freeMemory());
    }

    /** Renders a film into so many free bytes. */
    static ImageStack render(Footage footage, Progress progress, long free) {
        long bytes = bytes(footage);
        if (bytes > free) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%d frames of %d × %d need %.1f GB, but ImageJ has "
                            + "%.1f GB left: choose output=[Virtual stack], a movie, a smaller size or fewer seconds.",
                    footage.frames(),
                    footage.width(),
                    footage.height(),
                    bytes / GIGABYTE,
                    free / GIGABYTE));
        }
        ImageStack stack = new ImageStack(footage.width(), footage.height());
        for (int i = 0; i < footage.frames(); i++) {
            if (progress.cancelled()) {
                throw new CancellationException("Cancelled: no stack was made.");
            }
            progress.at("Rendering", i, footage.frames());
            for (ImageProcessor plane : footage.frame(i)) {
                stack.addSlice(footage.label(i), plane);
            }
        }
        progress.at("Rendering", footage.frames(), footage.frames());
        return stack;
    }

    private static long bytes(Footage footage) {
        int pixel = SampleType.of(footage.bitDepth()).bytesPerPixel();
        return (long) footage.width() * footage.height() * pixel * footage.channels() * footage.frames();
    }
}
