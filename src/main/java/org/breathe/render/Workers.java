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
     * Works on every row once and returns when all are done.
     *
     * @param rows how many rows there are
     * @param worker makes what works on rows, once per thread
     */
    void run(int rows, Supplier<IntConsumer> worker) {
        AtomicInteger next = new AtomicInteger();
        Runnable task = () -> {
            IntConsumer work = worker.get();
            for (int row = next.getAndIncrement(); row < rows; row = next.getAndIncrement()) {
                work.accept(row);
            }
        };
        List<Future<?>> helpers = handOut(task, Math.min(count, rows) - 1);
        task.run();
        for (Future<?> helper : helpers) {
            await(helper);
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

    private static void await(Future<?> helper) {
        boolean interrupted = false;
        while (true) {
            try {
                helper.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException("A frame could not be rendered: " + e.getCause(), e.getCause());
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
