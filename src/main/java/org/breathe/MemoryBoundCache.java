package org.breathe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Costly results by what they were made for, each made once; the least used go first when they are more than 128 MB,
 * but never the last. Safe for several threads.
 */
final class MemoryBoundCache<K, V> {
    private static final long CAPACITY = 128L << 20;

    private final ToLongFunction<V> bytes;
    private final Map<K, V> results = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    /** @param bytes how large a result is */
    MemoryBoundCache(ToLongFunction<V> bytes) {
        this.bytes = bytes;
    }

    /**
     * The result for a key.
     *
     * @param maker makes it if that was not done yet, or long ago
     */
    synchronized V get(K key, Supplier<V> maker) {
        V result = results.get(key);
        if (result == null) {
            result = maker.get();
            results.put(key, result);
            held += bytes.applyAsLong(result);
            forget();
        }
        return result;
    }

    private void forget() {
        var oldest = results.values().iterator();
        while (held > CAPACITY && results.size() > 1) {
            held -= bytes.applyAsLong(oldest.next());
            oldest.remove();
        }
    }
}
