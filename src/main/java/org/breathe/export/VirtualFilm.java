package org.breathe.export;

import ij.VirtualStack;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.breathe.render.Animation;

/**
 * An animation as a stack whose planes are made when they are looked at: channels fastest, then time. Planes are fresh
 * copies, the latest frames are remembered, and any thread may ask. A frame that cannot be made shows the last that
 * could, and says so once.
 */
public final class VirtualFilm extends VirtualStack {
    private static final long MEMORY = 64L << 20;

    private final Animation animation;
    private final Consumer<String> notice;
    private final Map<Integer, ImageProcessor[]> frames = new LinkedHashMap<>(16, 0.75f, true);
    private ImageProcessor[] latest;
    private boolean failed;

    /**
     * A stack that keeps the animation open as long as it is used.
     *
     * @param notice is told, once and in one sentence, if a frame cannot be made
     */
    public VirtualFilm(Animation animation, Consumer<String> notice) {
        super(animation.width(), animation.height(), animation.frames() * animation.channels(), type(animation));
        this.animation = animation;
        this.notice = notice;
    }

    private static String type(Animation animation) {
        return animation.bitDepth() == 24 ? "RGB" : animation.bitDepth() + "-bit";
    }

    /** A fresh copy of a plane, counted from 1. */
    @Override
    public ImageProcessor getProcessor(int n) {
        if (n < 1 || n > size()) {
            throw new IllegalArgumentException(
                    "There is no slice " + n + ": the film has the slices 1-" + size() + ".");
        }
        int channels = animation.channels();
        return frame((n - 1) / channels)[(n - 1) % channels].duplicate();
    }

    @Override
    public Object getPixels(int n) {
        return getProcessor(n).getPixels();
    }

    @Override
    public String getSliceLabel(int n) {
        return animation.label((n - 1) / animation.channels());
    }

    private synchronized ImageProcessor[] frame(int i) {
        ImageProcessor[] frame = frames.get(i);
        if (frame != null) {
            return frame;
        }
        try {
            frame = animation.frame(i);
        } catch (RuntimeException e) {
            return missing(i, e);
        }
        latest = frame;
        remember(i, frame);
        return frame;
    }

    private void remember(int i, ImageProcessor[] frame) {
        frames.put(i, frame);
        long bytes = (long) getWidth() * getHeight() * frame.length * (animation.bitDepth() == 8 ? 1 : 4);
        while (frames.size() > Math.max(1, MEMORY / bytes)) {
            frames.remove(frames.keySet().iterator().next());
        }
    }

    private ImageProcessor[] missing(int i, RuntimeException e) {
        if (!failed) {
            failed = true;
            notice.accept("Frame " + (i + 1) + " cannot be made, so the film stands still there: "
                    + Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
        if (latest == null) {
            latest = blank();
        }
        return latest;
    }

    private ImageProcessor[] blank() {
        ImageProcessor[] planes = new ImageProcessor[animation.channels()];
        for (int c = 0; c < planes.length; c++) {
            planes[c] = switch (animation.bitDepth()) {
                case 8 -> new ByteProcessor(getWidth(), getHeight());
                case 16 -> new ShortProcessor(getWidth(), getHeight());
                case 24 -> new ColorProcessor(getWidth(), getHeight());
                default -> new FloatProcessor(getWidth(), getHeight());
            };
        }
        return planes;
    }
}
