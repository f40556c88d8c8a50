package org.breathe.export;

import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import java.util.List;
import java.util.Set;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;
import org.breathe.render.Field;
import org.breathe.scene.Scene;
import org.breathe.score.Score;

/**
 * Some frames of an animation, in place of all. Its frames are the animation's own, byte for byte; its score is that of
 * the whole piece. Closing it closes the animation.
 */
public final class Excerpt implements Animation {
    private final Animation whole;
    private final int first;
    private final int frames;

    private Excerpt(Animation whole, int first, int frames) {
        this.whole = whole;
        this.first = first;
        this.frames = frames;
    }

    /**
     * The frames from one to another, both included.
     *
     * @param first from 0
     * @param last from {@code first}
     * @throws IllegalArgumentException if the animation has no such frames
     */
    public static Animation of(Animation whole, int first, int last) {
        if (first < 0 || last < first || last >= whole.frames()) {
            throw new IllegalArgumentException("frames=" + (first + 1) + "-" + (last + 1)
                    + " is not in the piece: it has " + "the frames 1-" + whole.frames() + ".");
        }
        return new Excerpt(whole, first, last - first + 1);
    }

    private int within(int i) {
        if (i < 0 || i >= frames) {
            throw new IndexOutOfBoundsException(
                    "Frame " + i + " does not exist; the excerpt has frames 0 to " + (frames - 1) + ".");
        }
        return first + i;
    }

    @Override
    public int frames() {
        return frames;
    }

    @Override
    public double fps() {
        return whole.fps();
    }

    @Override
    public int width() {
        return whole.width();
    }

    @Override
    public int height() {
        return whole.height();
    }

    @Override
    public int channels() {
        return whole.channels();
    }

    @Override
    public int bitDepth() {
        return whole.bitDepth();
    }

    @Override
    public ImageProcessor[] frame(int i) {
        return whole.frame(within(i));
    }

    @Override
    public ColorProcessor rgb(int i) {
        return whole.rgb(within(i));
    }

    @Override
    public String label(int i) {
        return whole.label(within(i));
    }

    @Override
    public String recipe() {
        return whole.recipe();
    }

    @Override
    public Score score() {
        return whole.score();
    }

    @Override
    public List<Placed> at(int i) {
        return whole.at(within(i));
    }

    @Override
    public Scene scene(int still) {
        return whole.scene(still);
    }

    @Override
    public int layers(int still) {
        return whole.layers(still);
    }

    @Override
    public Field displacement(int i, int still, int layer, Set<Gesture> which) {
        return whole.displacement(within(i), still, layer, which);
    }

    @Override
    public FloatProcessor coverage(int i, int still, int layer) {
        return whole.coverage(within(i), still, layer);
    }

    @Override
    public FloatProcessor gain(int i, Gesture tone) {
        return whole.gain(within(i), tone);
    }

    @Override
    public double signal(String name, double seconds) {
        return whole.signal(name, seconds + first / fps());
    }

    @Override
    public void close() {
        whole.close();
    }
}
