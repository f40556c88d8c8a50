package org.breathe.render;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.breathe.errors.TaskFailure;

/**
 * Shares the rows of a frame among a few threads, the caller's among them. Which thread does which row never matters to
 * the result. Idle threads end by themselves.
 */
final class Workers implements AutoCloseable {
    private final int count;
    private final ThreadPoolExecutor pool;

    /** @param count how many threads work, the caller included; at least 1 */
    Workers(int count) {
        this.count = count;
        AtomicInteger names = new AtomicInteger();
        pool = new ThreadPoolExecutor(count, count, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "breathe-render-" + names.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        pool.allowCoreThreadTimeOut(true);
    }

    /**
     * Works on every row once and returns when all are done. If a thread fails, what it threw is thrown on once the
     * others have ended, which leave the rows that they have not begun.
     *
     * @param rows how many rows there are
     * @param worker makes what works on rows, once per thread
     */
    void run(int rows, Supplier<IntConsumer> worker) {
        AtomicInteger next = new AtomicInteger();
        Runnable task = () -> {
            try {
                IntConsumer work = worker.get();
                for (int row = next.getAndIncrement(); row < rows; row = next.getAndIncrement()) {
                    work.accept(row);
                }
            } catch (RuntimeException | Error e) {
                next.set(rows);
                throw e;
            }
        };
        List<Future<?>> helpers = handOut(task, Math.min(count, rows) - 1);
        List<ExecutionException> failures = new ArrayList<>();
        try {
            task.run();
        } finally {
            // Whoever hears of a failure may close the film at once, so that nobody may still be at work on it.
            helpers.forEach(helper -> await(helper, failures));
        }
        if (!failures.isEmpty()) {
            throw TaskFailure.of(failures.get(0));
        }
    }

    /** Has a task done by some threads as well; by none where the film was closed, so that its caller works alone. */
    private List<Future<?>> handOut(Runnable task, int threads) {
        List<Future<?>> helpers = new ArrayList<>();
        try {
            for (int k = 0; k < threads; k++) {
                helpers.add(pool.submit(task));
            }
        } catch (RejectedExecutionException closed) {
            return helpers;
        }
        return helpers;
    }

    /** Waits until a helper has ended, and keeps why if it failed. */
    private static void await(Future<?> helper, List<ExecutionException> failures) {
        boolean interrupted = false;
        while (true) {
            try {
                helper.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                failures.add(e);
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the threads; work that comes later is done by its caller alone. */
    @Override
    public void close() {
        pool.shutdown();
    }
}
