package org.breathe.export;

import ij.VirtualStack;
import ij.process.ImageProcessor;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.breathe.cache.BoundedCache;
import org.breathe.render.Footage;

/**
 * A film as a stack whose planes are rendered when they are shown: channels fastest, then time. Planes are fresh
 * copies, the latest frames are kept, and any thread may ask for them. A frame that cannot be made is shown as
 * {@link MissingFrame}, its label says why, and each reason is logged once; the next request for the
 * frame tries again.
 */
public final class VirtualFilm extends VirtualStack {
    /** The latest frames of all films, in bytes. */
    private static final long MEMORY = 64L << 20;

    private static final BoundedCache<FrameKey, ImageProcessor[]> FRAMES =
            BoundedCache.ofBytes(MEMORY, VirtualFilm::bytes);

    /**
     * A frame of one of the films.
     *
     * @param film identifies the film without keeping it in memory
     */
    private record FrameKey(Object film, int frame) {}

    private final Footage footage;
    private final Function<Throwable, String> report;
    private final Consumer<String> log;
    private final Object identity = new Object();
    /** Why frames could not be made at the last request. */
    private final Map<Integer, String> missing = new ConcurrentHashMap<>();

    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    /**
     * A stack that keeps the footage open as long as it is used.
     *
     * @param report describes a problem: a sentence in the first line; below it whatever helps to find its cause
     * @param log is given a sentence, once for each reason, if a frame cannot be made
     */
    public VirtualFilm(Footage footage, Function<Throwable, String> report, Consumer<String> log) {
        super(footage.width(), footage.height(), footage.frames() * footage.channels(), type(footage));
        this.footage = footage;
        this.report = report;
        this.log = log;
        Object film = identity;
        FRAMES.forgetWith(this, key -> key.film() == film);
    }

    private static long bytes(ImageProcessor[] planes) {
        return Stream.of(planes)
                .mapToLong(plane ->
                        plane.getPixelCount() * (plane.getBitDepth() == 24 ? Integer.BYTES : plane.getBitDepth() / 8L))
                .sum();
    }

    private static String type(Footage footage) {
        return footage.bitDepth() == 24 ? "RGB" : footage.bitDepth() + "-bit";
    }

    /** A fresh copy of a plane, counted from 1. */
    @Override
    public ImageProcessor getProcessor(int n) {
        return frame(index(n))[(n - 1) % footage.channels()].duplicate();
    }

    /** The frame of a slice. */
    private int index(int n) {
        if (n < 1 || n > size()) {
            throw new IllegalArgumentException(
                    "There is no slice " + n + ": the film has the slices 1-" + size() + ".");
        }
        return (n - 1) / footage.channels();
    }

    @Override
    public Object getPixels(int n) {
        return getProcessor(n).getPixels();
    }

    /** The frame's label, or why the frame or its label could not be made at the last request. */
    @Override
    public String getSliceLabel(int n) {
        int i = index(n);
        String reason = missing.get(i);
        return reason == null ? label(i) : MissingFrame.label(reason);
    }

    /** What is seen in a still may have to be found out for a label; ImageJ asks for one while it paints. */
    private String label(int i) {
        try {
            return footage.label(i);
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            return MissingFrame.label(tell(i, "labelled", report.apply(e)));
        }
    }

    private ImageProcessor[] frame(int i) {
        try {
            ImageProcessor[] frame = rendered(i);
            missing.remove(i);
            return frame;
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            tell(i, "made and is shown empty", report.apply(e));
            return MissingFrame.planes(footage);
        }
    }

    /** One frame at a time, however many threads ask: each may take all the memory that is meant for rendering. */
    private synchronized ImageProcessor[] rendered(int i) {
        return FRAMES.get(new FrameKey(identity, i), () -> footage.frame(i));
    }

    /**
     * Keeps and gives the reason. Logs outside the lock, since a log may be a window that waits for a thread that waits
     * for a frame.
     */
    private String tell(int i, String undone, String problem) {
        String reason = problem.lines().findFirst().orElse(problem);
        missing.put(i, reason);
        if (logged.add(reason)) {
            log.accept("Frame " + (i + 1) + " of the film cannot be " + undone + ": " + problem);
        }
        return reason;
    }
}
