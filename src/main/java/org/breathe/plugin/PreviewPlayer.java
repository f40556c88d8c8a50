package org.breathe.plugin;

import java.awt.image.BufferedImage;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.breathe.Settings;
import org.breathe.errors.ErrorMessages;
import org.breathe.image.Progress;
import org.breathe.render.Animation;

/**
 * Plays the settings that were requested last, over and over, on a single background thread. A newer request makes it
 * drop the work on an older one.
 */
final class PreviewPlayer implements AutoCloseable {
    /** Makes what is played. */
    interface Source {
        /** A picture to show until something plays. */
        BufferedImage placeholder();

        /**
         * An animation small enough to be played.
         *
         * @throws CancellationException if the progress says so
         */
        Animation make(Settings settings, Progress progress);
    }

    /** Where the player shows; called on the player's thread. */
    interface Screen {
        /** A new animation begins. It is closed when the next one begins. */
        void open(Animation animation);

        /** A frame, and the second at which it stands. */
        void show(BufferedImage frame, double seconds);

        /** A message in place of a picture, a few words; empty when there is a picture. */
        void say(String words);
    }

    private final Source source;
    private final Screen screen;
    private final Consumer<Throwable> problems;
    private final Thread thread = new Thread(this::play, "breathe-preview");
    private Settings requested;
    private boolean closed;

    /** @param problems is given everything that goes wrong; the screen shows a sentence for it */
    PreviewPlayer(Source source, Screen screen, Consumer<Throwable> problems) {
        this.source = source;
        this.screen = screen;
        this.problems = problems;
        thread.setDaemon(true);
        thread.setContextClassLoader(PreviewPlayer.class.getClassLoader());
    }

    /** Starts the thread that plays. */
    void start() {
        thread.start();
    }

    /** Plays these settings as soon as possible. */
    synchronized void request(Settings settings) {
        requested = settings;
        notifyAll();
    }

    /** Ends after the frame that is being rendered; returns at once. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Waits until the thread has ended and the last animation is closed. */
    void join() throws InterruptedException {
        thread.join();
    }

    private void play() {
        Animation animation = null;
        try {
            showPlaceholder();
            for (Settings next = await(0); !isClosed(); next = animation == null ? await(0) : loop(animation)) {
                if (animation != null) animation.close();
                animation = make(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (animation != null) animation.close();
        }
    }

    private void showPlaceholder() {
        try {
            screen.show(source.placeholder(), 0);
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            report(e);
        }
    }

    private Animation make(Settings settings) {
        try {
            Animation animation = source.make(settings, new ScreenProgress());
            open(animation);
            return animation;
        } catch (CancellationException e) {
            return null;
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            report(e);
            return null;
        }
    }

    private void open(Animation animation) {
        try {
            screen.open(animation);
            screen.say("");
        } catch (RuntimeException | LinkageError e) {
            animation.close();
            throw e;
        }
    }

    /** Shows frames as time passes until there is a newer request. */
    private Settings loop(Animation animation) throws InterruptedException {
        long start = System.nanoTime();
        int shown = -1;
        while (true) {
            double elapsed = (System.nanoTime() - start) / 1e9 * animation.fps();
            int frame = (int) (elapsed % animation.frames());
            if (frame != shown && !show(animation, frame)) return await(0);
            shown = frame;
            double due = (Math.floor(elapsed) + 1) / animation.fps();
            Settings next = await(Math.max(1, (long) (1e3 * due - (System.nanoTime() - start) / 1e6)));
            if (next != null || isClosed()) return next;
        }
    }

    private boolean show(Animation animation, int frame) {
        try {
            screen.show(animation.rgb(frame).getBufferedImage(), frame / animation.fps());
            return true;
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            report(e);
            return false;
        }
    }

    private void report(Throwable problem) {
        screen.say(ErrorMessages.of(problem));
        problems.accept(problem);
    }

    /** The newest request, waited for at most so many milliseconds; 0 waits for as long as it takes. */
    private synchronized Settings await(long millis) throws InterruptedException {
        if (millis > 0 && requested == null && !closed) wait(millis);
        while (millis == 0 && requested == null && !closed) wait();
        Settings next = requested;
        requested = null;
        return next;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized boolean isStale() {
        return closed || requested != null;
    }

    /** Reports to the screen and cancels what was requested if there is a newer request. */
    private final class ScreenProgress implements Progress {
        @Override
        public void at(String what, int done, int total) {
            screen.say(total > 1 ? what + ", " + done + " of " + total : what);
        }

        @Override
        public boolean cancelled() {
            return isStale();
        }
    }
}
