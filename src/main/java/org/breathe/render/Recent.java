package org.breathe.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The last few results of a costly pure function of an index. Two threads that ask for the same one wait for one
 * computation.
 */
final class Recent<T> {
    private final int capacity;
    private final IntFunction<T> function;
    private final Map<Integer, T> results = new LinkedHashMap<>(8, 0.75f, true);

    Recent(int capacity, IntFunction<T> function) {
        this.capacity = capacity;
        this.function = function;
    }

    synchronized T get(int index) {
        T result = results.get(index);
        if (result == null) {
            // The one asked for longest ago goes first, so that memory never holds one more than are kept.
            if (results.size() == capacity) {
                results.remove(results.keySet().iterator().next());
            }
            result = function.apply(index);
            results.put(index, result);
        }
        return result;
    }
}
