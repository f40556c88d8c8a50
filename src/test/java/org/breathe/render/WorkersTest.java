package org.breathe.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class WorkersTest {
    private static final int THREADS = 3;

    static Stream<Throwable> failures() {
        return Stream.of(
                new OutOfMemoryError("heap"), new NoClassDefFoundError("net"), new IllegalStateException("no"));
    }

    @Test
    void everyRowIsDoneOnce() {
        AtomicIntegerArray done = new AtomicIntegerArray(100);
        try (Workers workers = new Workers(THREADS)) {
            workers.run(100, () -> done::incrementAndGet);
        }
        assertTrue(IntStream.range(0, 100).allMatch(row -> done.get(row) == 1), done.toString());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatAHelperThrowsIsThrownOnAsItWas(Throwable failure) {
        Thread caller = Thread.currentThread();
        try (Workers workers = new Workers(THREADS)) {
            CountDownLatch met = new CountDownLatch(THREADS);
            IntConsumer work = row -> {
                meet(met);
                if (Thread.currentThread() != caller) fail(failure);
            };
            assertSame(failure, assertThrows(Throwable.class, () -> workers.run(THREADS, () -> work)));
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void nobodyIsAtWorkAnyMoreWhenAFailureIsTold(Throwable failure) {
        Thread caller = Thread.currentThread();
        for (boolean mine : new boolean[] {true, false}) {
            AtomicInteger atWork = new AtomicInteger();
            CountDownLatch met = new CountDownLatch(THREADS);
            AtomicInteger helpers = new AtomicInteger();
            IntConsumer work = row -> {
                atWork.incrementAndGet();
                meet(met);
                boolean own = Thread.currentThread() == caller;
                boolean fails = mine ? own : !own && helpers.getAndIncrement() == 0;
                if (!fails && !own) pause();
                atWork.decrementAndGet();
                if (fails) fail(failure);
            };
            try (Workers workers = new Workers(THREADS)) {
                assertSame(failure, assertThrows(Throwable.class, () -> workers.run(THREADS, () -> work)));
                assertEquals(0, atWork.get(), mine ? "the caller failed" : "a helper failed");
            }
        }
    }

    @Test
    void rowsThatAreNotBegunWhenAThreadFailsAreLeft() {
        Thread caller = Thread.currentThread();
        CountDownLatch met = new CountDownLatch(THREADS);
        AtomicInteger begun = new AtomicInteger();
        IntConsumer work = row -> {
            begun.incrementAndGet();
            meet(met);
            if (Thread.currentThread() == caller) throw new IllegalStateException("no");
            pause();
        };
        try (Workers workers = new Workers(THREADS)) {
            assertThrows(IllegalStateException.class, () -> workers.run(30, () -> work));
        }
        assertTrue(begun.get() < 30, begun + " rows were begun");
    }

    /** Waits until all threads are at work. */
    private static void meet(CountDownLatch met) {
        met.countDown();
        try {
            assertTrue(met.await(10, TimeUnit.SECONDS), "all threads work");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void fail(Throwable failure) {
        if (failure instanceof Error error) throw error;
        throw (RuntimeException) failure;
    }
}
