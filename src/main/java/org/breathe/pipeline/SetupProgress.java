package org.breathe.pipeline;

import java.util.concurrent.CancellationException;
import org.breathe.image.Progress;

/**
 * A listener that hears of looking and reading until an animation is made, and nothing afterwards, since its frames are
 * asked for by others. Safe for use by several threads.
 */
final class SetupProgress implements Progress {
    private volatile Progress listener;

    SetupProgress(Progress listener) {
        this.listener = listener;
    }

    @Override
    public void at(String what, int done, int total) {
        listener.at(what, done, total);
    }

    @Override
    public boolean cancelled() {
        return listener.cancelled();
    }

    /**
     * Ends the work if the listener wants that.
     *
     * @param doing what was being done, such as {@code "reading still 3"}
     * @throws CancellationException if the listener cancelled
     */
    void refuseIfCancelled(String doing) {
        if (cancelled()) throw new CancellationException("Cancelled while " + doing + ".");
    }

    /** The same without a word, for steps that are too short to be worth telling; cancelling stays possible. */
    Progress silent() {
        return new Progress() {
            @Override
            public void at(String what, int done, int total) {
                // The steps within one still are too short to be worth telling.
            }

            @Override
            public boolean cancelled() {
                return SetupProgress.this.cancelled();
            }
        };
    }

    /** Tells the listener nothing from now on. */
    void release() {
        listener = Progress.NONE;
    }
}
