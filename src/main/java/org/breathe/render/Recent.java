package org.breathe.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The last few results of a costly pure function of an index. Two threads that ask for the same one wait for one
 * computation.
 */
final class Recent<T> {
	private final IntFunction<T> function;
	private final Map<Integer, T> results;

	Recent(int capacity, IntFunction<T> function) {
		this.function = function;
		this.results = new Shelf<>(capacity);
	}

	synchronized T get(int index) {
		T result = results.get(index);
		if (result == null) {
			result = function.apply(index);
			results.put(index, result);
		}
		return result;
	}

	private static final class Shelf<V> extends LinkedHashMap<Integer, V> {
		private static final long serialVersionUID = 1L;
		private final int capacity;

		Shelf(int capacity) {
			super(8, 0.75f, true);
			this.capacity = capacity;
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, V> eldest) {
			return size() > capacity;
		}
	}
}
