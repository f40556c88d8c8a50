package org.breathe.export;

import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.breathe.errors.TaskFailure;
import org.breathe.export.FormatTraits.Samples;
import org.breathe.image.Progress;
import org.breathe.render.Footage;

/**
 * The frames of a film in their order, as the film's own planes or as RGB: rendered a little ahead on a thread of their
 * own, so that rendering and encoding share the time. Ends when the listener cancels.
 */
final class FrameQueue implements AutoCloseable {
    /** How many frames are rendered ahead: enough to even out slow and quick ones, few enough to hold in memory. */
    private static final int AHEAD = 3;

    private final Footage footage;
    private final String recipe;
    private final Samples samples;
    private final String what;
    private final Progress progress;
    private final ExecutorService worker;
    private final Deque<Future<ImageProcessor[]>> pending = new ArrayDeque<>();
    private int next;
    private int submitted;

    /**
     * All frames of some footage.
     *
     * @param recipe what reproduces the film
     * @param samples what {@link #next} gives
     * @param what is being done, in words for the listener
     */
    FrameQueue(Footage footage, String recipe, Samples samples, String what, Progress progress) {
        this.footage = footage;
        this.recipe = recipe;
        this.samples = samples;
        this.what = what;
        this.progress = progress;
        worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "breathe-frames");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** How many frames there are in all. */
    int frames() {
        return footage.frames();
    }

    /** Frames per second. */
    double fps() {
        return footage.fps();
    }

    /** The width of a frame, px. */
    int width() {
        return footage.width();
    }

    /** The height of a frame, px. */
    int height() {
        return footage.height();
    }

    /** How many planes {@link #next} gives. */
    int channels() {
        return switch (samples) {
            case RGB -> 1;
            case NATIVE -> footage.channels();
        };
    }

    /** The depth of each plane: 8, 16, 24 (RGB) or 32. */
    int bitDepth() {
        return switch (samples) {
            case RGB -> 24;
            case NATIVE -> footage.bitDepth();
        };
    }

    /** What reproduces the film. */
    String recipe() {
        return recipe;
    }

    /** Whether all frames have been taken. */
    boolean isOver() {
        return next == frames();
    }

    /**
     * The planes of the next frame.
     *
     * @throws CancellationException if the listener cancels
     */
    ImageProcessor[] next() {
        check();
        progress.at(what, next, frames());
        while (submitted < frames() && pending.size() < AHEAD) {
            int i = submitted++;
            pending.add(worker.submit(() -> render(i)));
        }
        ImageProcessor[] frame = await(pending.remove());
        next++;
        return frame;
    }

    /**
     * The next frame of a queue of RGB.
     *
     * @throws CancellationException if the listener cancels
     */
    ColorProcessor nextRgb() {
        return (ColorProcessor) next()[0];
    }

    /**
     * A frame out of order as RGB, rendered on the calling thread; it stays in the queue.
     *
     * @throws CancellationException if the listener cancels
     */
    ColorProcessor rgb(int i) {
        check();
        return footage.rgb(i);
    }

    private ImageProcessor[] render(int i) {
        return switch (samples) {
            case RGB -> new ImageProcessor[] {footage.rgb(i)};
            case NATIVE -> footage.frame(i);
        };
    }

    private void check() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private static ImageProcessor[] await(Future<ImageProcessor[]> frame) {
        try {
            return frame.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw TaskFailure.of(e);
        }
    }

    /** Ends rendering; waits for the frame that is being rendered, so that the film may be closed. */
    @Override
    public void close() {
        pending.forEach(frame -> frame.cancel(false));
        worker.shutdown();
        boolean interrupted = false;
        while (true) {
            try {
                if (worker.awaitTermination(1, TimeUnit.SECONDS)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
