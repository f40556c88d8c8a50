package org.breathe.errors;

import java.util.concurrent.ExecutionException;

/** What a task on another thread threw is thrown on as it was, so that whoever catches it tells of it in its own words. */
public final class TaskFailure {
    private TaskFailure() {}

    /**
     * The exception to throw for a task that failed.
     *
     * @throws Error if that is what the task threw
     */
    public static RuntimeException of(ExecutionException failed) {
        if (failed.getCause() instanceof Error error) throw error;
        if (failed.getCause() instanceof RuntimeException exception) return exception;
        return new IllegalStateException("A task failed: " + failed.getCause(), failed.getCause());
    }
}
