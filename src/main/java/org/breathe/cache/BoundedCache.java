package org.breathe.cache;

import java.lang.ref.Cleaner;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Results of costly pure computations by what they were computed for, bounded by their number or by their bytes. What
 * was asked for longest ago goes first; the result asked for last is kept whatever its size.
 * <p>
 * Safe for use by several threads: those that ask for the same key wait for one computation, those that ask for
 * different keys do not wait for each other. A computation that fails leaves nothing behind, and the next thread that
 * asks tries again.
 * <p>
 * A limit holds for one cache. Where it is to hold for the whole process the cache is static, keys begin with their
 * owner, and {@link #forgetWith} lets results go together with it.
 *
 * <pre>{@code
 * BoundedCache<Integer, float[]> rows = BoundedCache.ofCount(2);
 * float[] row = rows.get(7, () -> read(7));
 * }</pre>
 */
public final class BoundedCache<K, V> {
    private static final Cleaner CLEANER = Cleaner.create();

    private final long limit;
    private final long reserved;
    private final ToLongFunction<? super V> size;
    private final Map<K, CachedResult<V>> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    private BoundedCache(long limit, long reserved, ToLongFunction<? super V> size) {
        this.limit = limit;
        this.reserved = reserved;
        this.size = size;
    }

    /**
     * A cache of at most so many results, those that are being computed included: room is made before a computation
     * begins.
     *
     * @param most at least 1
     */
    public static <K, V> BoundedCache<K, V> ofCount(int most) {
        return new BoundedCache<>(most, 1, value -> 1);
    }

    /**
     * A cache of results that take at most so many bytes together; a single one may take more.
     *
     * @param bytes how many a result takes; always the same for the same result
     */
    public static <K, V> BoundedCache<K, V> ofBytes(long most, ToLongFunction<? super V> bytes) {
        return new BoundedCache<>(most, 0, bytes);
    }

    /**
     * The result for a key.
     *
     * @param maker computes it, never null, if that was not done yet or too long ago; must not ask for the same key
     */
    public V get(K key, Supplier<? extends V> maker) {
        while (true) {
            CachedResult<V> entry = entry(key);
            synchronized (entry) {
                if (entry.value == null && !entry.failed) {
                    make(key, entry, maker);
                }
                if (!entry.failed) {
                    return entry.value;
                }
            }
        }
    }

    private synchronized CachedResult<V> entry(K key) {
        CachedResult<V> entry = entries.get(key);
        if (entry == null) {
            entry = new CachedResult<>(reserved);
            entries.put(key, entry);
            held += reserved;
            trim();
        }
        return entry;
    }

    private void make(K key, CachedResult<V> entry, Supplier<? extends V> maker) {
        entry.failed = true;
        try {
            entry.value = maker.get();
            entry.failed = false;
        } finally {
            settle(key, entry);
        }
    }

    /** Counts a result at its size, unless it was dropped meanwhile. */
    private synchronized void settle(K key, CachedResult<V> entry) {
        if (entries.get(key) != entry) {
            return;
        }
        held -= entry.size;
        if (entry.failed) {
            entries.remove(key);
        } else {
            entry.size = size.applyAsLong(entry.value);
            held += entry.size;
            trim();
        }
    }

    private void trim() {
        var oldest = entries.values().iterator();
        while (held > limit && entries.size() > 1) {
            held -= oldest.next().size;
            oldest.remove();
        }
    }

    /** Forgets the results for some keys. */
    public synchronized void forget(Predicate<? super K> which) {
        entries.entrySet().removeIf(entry -> {
            boolean forgotten = which.test(entry.getKey());
            held -= forgotten ? entry.getValue().size : 0;
            return forgotten;
        });
    }

    /**
     * Forgets the results for some keys when an object is no longer in use.
     *
     * @param owner neither it nor what leads to it may be part of a key, a result or the predicate
     */
    public void forgetWith(Object owner, Predicate<? super K> which) {
        CLEANER.register(owner, () -> forget(which));
    }

    /** A result, or the place where one is being computed; its lock is held meanwhile. */
    private static final class CachedResult<V> {
        private V value;
        private boolean failed;
        /** Guarded by the cache. */
        private long size;

        CachedResult(long size) {
            this.size = size;
        }
    }
}
