package org.breathe.export;

import ij.ImageStack;
import ij.process.ImageProcessor;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.breathe.image.Progress;
import org.breathe.render.Animation;

/** Renders all frames of an animation into a stack in memory: channels fastest, then time. */
public final class MemoryFilm {
    private static final double GIGABYTE = 1e9;

    private MemoryFilm() {}

    /**
     * Renders a film.
     *
     * @throws IllegalArgumentException if it will not fit; nothing has been rendered then
     * @throws CancellationException if the listener cancels
     */
    public static ImageStack render(Animation animation, Progress progress) {
        Runtime java = Runtime.getRuntime();
        return render(animation, progress, java.maxMemory() - java.totalMemory() + java.freeMemory());
    }

    /** Renders a film into so many free bytes. */
    static ImageStack render(Animation animation, Progress progress, long free) {
        long bytes = bytes(animation);
        if (bytes > free) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%d frames of %d × %d need %.1f GB, but ImageJ has "
                            + "%.1f GB left: choose output=[Virtual stack], a movie, a smaller size or fewer seconds.",
                    animation.frames(),
                    animation.width(),
                    animation.height(),
                    bytes / GIGABYTE,
                    free / GIGABYTE));
        }
        ImageStack stack = new ImageStack(animation.width(), animation.height());
        for (int i = 0; i < animation.frames(); i++) {
            if (progress.cancelled()) {
                throw new CancellationException("Cancelled: no stack was made.");
            }
            progress.at("Rendering", i, animation.frames());
            for (ImageProcessor plane : animation.frame(i)) {
                stack.addSlice(animation.label(i), plane);
            }
        }
        progress.at("Rendering", animation.frames(), animation.frames());
        return stack;
    }

    private static long bytes(Animation animation) {
        int sample = switch (animation.bitDepth()) {
            case 8 -> 1;
            case 16 -> 2;
            default -> 4;
        };
        return (long) animation.width() * animation.height() * sample * animation.channels() * animation.frames();
    }
}
