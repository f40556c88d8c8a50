package org.breathe.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BoundedCacheTest {
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final List<String> made = new ArrayList<>();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private String get(BoundedCache<String, String> cache, String key) {
        return cache.get(key, () -> {
            made.add(key);
            return key;
        });
    }

    @Test
    void whatIsStillKeptIsNotMadeAgain() {
        BoundedCache<String, String> cache = BoundedCache.ofCount(2);
        for (String key : "a b a b a".split(" ")) assertEquals(key, get(cache, key));
        assertEquals(List.of("a", "b"), made);
    }

    @Test
    void whatWasAskedForLongestAgoGoesFirst() {
        BoundedCache<String, String> cache = BoundedCache.ofCount(2);
        for (String key : "a b a c a b".split(" ")) get(cache, key);
        assertEquals(List.of("a", "b", "c", "b"), made);
    }

    @Test
    void bytesAreCountedOverAllResults() {
        BoundedCache<String, String> cache = BoundedCache.ofBytes(5, String::length);
        for (String key : "aa bb aa ccc aa bb".split(" ")) get(cache, key);
        assertEquals(List.of("aa", "bb", "ccc", "bb"), made);
    }

    @Test
    void aResultLargerThanTheLimitIsKeptUntilTheNext() {
        BoundedCache<String, String> cache = BoundedCache.ofBytes(5, String::length);
        for (String key : "large-one large-one b large-one".split(" ")) get(cache, key);
        assertEquals(List.of("large-one", "b", "large-one"), made);
    }

    @Test
    void threadsThatAskForTheSameShareOneComputation() throws Exception {
        BoundedCache<String, Integer> cache = BoundedCache.ofCount(2);
        AtomicInteger computations = new AtomicInteger();
        CountDownLatch together = new CountDownLatch(4);
        List<Future<Integer>> asked = new ArrayList<>();
        for (int i = 0; i < 4; i++)
            asked.add(threads.submit(() -> {
                together.countDown();
                together.await();
                return cache.get("a", () -> {
                    pause();
                    return computations.incrementAndGet();
                });
            }));
        for (Future<Integer> each : asked) assertEquals(1, each.get());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void threadsThatAskForDifferentThingsDoNotWaitForEachOther() throws Exception {
        BoundedCache<String, String> cache = BoundedCache.ofCount(2);
        CountDownLatch other = new CountDownLatch(1);
        Future<String> slow = threads.submit(() -> cache.get("slow", () -> {
            try {
                return other.await(10, TimeUnit.SECONDS) ? "done" : "waited in vain";
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        cache.get("quick", () -> "quick");
        other.countDown();
        assertEquals("done", slow.get());
    }

    @Test
    void aFailureIsToldAndTheNextTriesAgain() {
        BoundedCache<String, String> cache = BoundedCache.ofCount(1);
        assertThrows(
                IllegalStateException.class,
                () -> cache.get("a", () -> {
                    throw new IllegalStateException("Not now.");
                }));
        assertEquals("a", get(cache, "a"));
        assertThrows(
                OutOfMemoryError.class,
                () -> cache.get("b", () -> {
                    throw new OutOfMemoryError();
                }));
        assertEquals("b", get(cache, "b"));
        assertEquals(List.of("a", "b"), made);
    }

    @Test
    void oneThreadsFailureDoesNotReachThoseThatWaited() throws Exception {
        BoundedCache<String, String> cache = BoundedCache.ofCount(1);
        CountDownLatch begun = new CountDownLatch(1);
        Future<String> failing = threads.submit(() -> cache.get("a", () -> {
            begun.countDown();
            pause();
            throw new IllegalStateException("Not now.");
        }));
        begun.await();
        assertEquals("a", cache.get("a", () -> "a"));
        assertThrows(Exception.class, failing::get);
        assertEquals("a", cache.get("a", () -> "made again"));
    }

    @Test
    void whatIsForgottenIsMadeAgainAndLeavesRoom() {
        BoundedCache<String, String> cache = BoundedCache.ofBytes(5, String::length);
        for (String key : "aa bb".split(" ")) get(cache, key);
        cache.forget("aa"::equals);
        for (String key : "ccc bb aa".split(" ")) get(cache, key);
        assertEquals(List.of("aa", "bb", "ccc", "aa"), made);
    }

    @Test
    void resultsGoWithTheirOwner() throws InterruptedException {
        BoundedCache<String, String> cache = BoundedCache.ofBytes(100, String::length);
        cache.forgetWith(new Object(), key -> key.startsWith("gone"));
        get(cache, "kept");
        for (int i = 0; i < 100 && made.stream().filter("gone"::equals).count() < 2; i++) {
            get(cache, "gone");
            System.gc();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        get(cache, "kept");
        assertTrue(made.stream().filter("gone"::equals).count() == 2, made::toString);
        assertEquals(1, made.stream().filter("kept"::equals).count());
    }
}
