package org.breathe.render;

import java.util.function.Supplier;

/** The result of a costly pure computation, made when it is first asked for. Threads that ask meanwhile wait for it. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private T result;

    /** @param maker never gives null */
    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (result == null) {
            result = maker.get();
        }
        return result;
    }
}
