package org.breathe.export;

import ij.process.ColorProcessor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.breathe.image.Progress;
import org.breathe.render.Animation;

/**
 * The frames of an animation in the order in which a movie takes them: rendered a little ahead on a thread of their
 * own, so that rendering and encoding share the time. Ends when the listener cancels.
 */
final class FrameQueue implements AutoCloseable {
    /** Enough to even out slow and quick frames, few enough to hold in memory. */
    private static final int AHEAD = 3;

    private final Animation animation;
    private final Progress progress;
    private final String what;
    private final ExecutorService worker;
    private final Deque<Future<ColorProcessor>> coming = new ArrayDeque<>();
    private int next;
    private int asked;

    FrameQueue(Animation animation, String what, Progress progress) {
        this.animation = animation;
        this.what = what;
        this.progress = progress;
        worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "breathe-reel");
            thread.setDaemon(true);
            return thread;
        });
    }

    int frames() {
        return animation.frames();
    }

    double fps() {
        return animation.fps();
    }

    int width() {
        return animation.width();
    }

    int height() {
        return animation.height();
    }

    String recipe() {
        return animation.recipe();
    }

    /** Whether all frames have been taken. */
    boolean isOver() {
        return next == frames();
    }

    /**
     * A frame out of order, for a first look at the colours of a film.
     *
     * @throws CancellationException if the listener cancels
     */
    ColorProcessor glimpse(int i) {
        check();
        return animation.rgb(i);
    }

    /**
     * The next frame.
     *
     * @throws CancellationException if the listener cancels
     */
    ColorProcessor next() {
        check();
        progress.at(what, next, frames());
        while (asked < frames() && coming.size() < AHEAD) {
            int i = asked++;
            coming.add(worker.submit(() -> animation.rgb(i)));
        }
        ColorProcessor frame = await(coming.remove());
        next++;
        return frame;
    }

    private void check() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private static ColorProcessor await(Future<ColorProcessor> frame) {
        try {
            return frame.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Ends rendering; waits for the frame that is being rendered, so that the animation may be closed. */
    @Override
    public void close() {
        coming.forEach(frame -> frame.cancel(false));
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
