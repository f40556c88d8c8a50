package org.breathe.gesture;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.breathe.pixels.FloatMap;
import org.breathe.scene.Scene;

/**
 * A still as gestures see it: its scene, its luma, and what gestures have read from both. What takes time is made when
 * a gesture first asks for it, since films that share a still may play different gestures. Safe for use by several
 * threads.
 */
public final class StillModel {
    private final Scene scene;
    private final int width;
    private final Lazy<FloatMap> luma;
    private final Lazy<List<FloatMap>> colours;
    private final Map<Class<?>, Lazy<?>> prepared = new ConcurrentHashMap<>();

    /**
     * A still of which nothing has been read yet.
     *
     * @param scene of the still as it lies under the frame
     * @param width of the frame, px
     * @param luma makes the still's luma, 0…1, when it is first asked for
     * @param colours makes its red, green and blue, 0…1, when they are first asked for; its luma alone if it is grey
     */
    public StillModel(Scene scene, int width, Supplier<FloatMap> luma, Supplier<List<FloatMap>> colours) {
        this.scene = scene;
        this.width = width;
        this.luma = new Lazy<>(luma);
        this.colours = new Lazy<>(colours);
    }

    /** What was seen in the still. */
    public Scene scene() {
        return scene;
    }

    /** The width of the frame that shows the still, px. */
    public int width() {
        return width;
    }

    /** The still's luma, 0…1, in the frame's size or smaller; not finite where the still is not. */
    public FloatMap luma() {
        return luma.get();
    }

    /** The still's red, green and blue, 0…1, small; its luma alone if it is grey. Not finite where the still is not. */
    public List<FloatMap> colours() {
        return colours.get();
    }

    /**
     * What a gesture has read from the still, such as a map of how far each place moves. It is read once for a still
     * and kept as long as the still, so it must depend on the still alone: not on score, mood, seed or time.
     *
     * @param type its class, by which it is known; a class of the gesture's own, so that gestures do not meet
     * @param reading makes it when it is first asked for, never null; threads that ask meanwhile wait
     * @return the same object each time; it is shared by threads and films, so it is immutable
     */
    public <T> T prepared(Class<T> type, Function<StillModel, T> reading) {
        Lazy<?> lazy = prepared.computeIfAbsent(type, t -> new Lazy<>(() -> reading.apply(this)));
        return type.cast(lazy.get());
    }

    /** The result of a costly pure computation, made when it is first asked for; threads that ask meanwhile wait. */
    private static final class Lazy<T> {
        private final Supplier<T> maker;
        private T result;

        Lazy(Supplier<T> maker) {
            this.maker = maker;
        }

        synchronized T get() {
            if (result == null) {
                result = maker.get();
            }
            return result;
        }
    }
}
