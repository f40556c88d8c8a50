package org.breathe.render;

import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.breathe.gesture.Gesture;
import org.breathe.scene.Scene;
import org.breathe.score.Score;

/**
 * An animation put together from footage, geometry and a plan, each of which may come from elsewhere; or a run of its
 * frames. Whoever changes one part of an animation implements that part alone and assembles it with the others:
 *
 * <pre>{@code
 * Animation inverted = new AssembledAnimation(new Inverted(animation), animation, animation, animation::close);
 * }</pre>
 */
public final class AssembledAnimation implements Animation {
    private final Footage footage;
    private final FrameGeometry geometry;
    private final FilmPlan plan;
    private final Runnable closing;
    /** Frame 0 is this frame of the parts. */
    private final int first;

    private final int frames;

    /**
     * All frames of some footage.
     *
     * @param geometry tells of the same frames as the footage
     * @param plan begins with the first frame
     * @param closing is run by {@link #close}
     */
    public AssembledAnimation(Footage footage, FrameGeometry geometry, FilmPlan plan, Runnable closing) {
        this(footage, geometry, plan, closing, 0, footage.frames());
    }

    private AssembledAnimation(
            Footage footage, FrameGeometry geometry, FilmPlan plan, Runnable closing, int first, int frames) {
        this.footage = footage;
        this.geometry = geometry;
        this.plan = plan;
        this.closing = closing;
        this.first = first;
        this.frames = frames;
    }

    /**
     * A run of an animation's frames, byte for byte; signals begin with its first frame, the score stays that of the
     * whole. Closing it closes the animation.
     *
     * @param from the first frame
     * @param count how many frames, at least 1
     * @throws IndexOutOfBoundsException if the animation does not have them all
     */
    public static Animation run(Animation whole, int from, int count) {
        Objects.checkFromIndexSize(from, count, whole.frames());
        return new AssembledAnimation(whole, whole, whole, whole::close, from, count);
    }

    private int within(int i) {
        if (i < 0 || i >= frames) {
            throw new IndexOutOfBoundsException(
                    "Frame " + i + " does not exist; the animation has frames 0 to " + (frames - 1) + ".");
        }
        return first + i;
    }

    @Override
    public int frames() {
        return frames;
    }

    @Override
    public double fps() {
        return footage.fps();
    }

    @Override
    public int width() {
        return footage.width();
    }

    @Override
    public int height() {
        return footage.height();
    }

    @Override
    public int channels() {
        return footage.channels();
    }

    @Override
    public int bitDepth() {
        return footage.bitDepth();
    }

    @Override
    public ImageProcessor[] frame(int i) {
        return footage.frame(within(i));
    }

    @Override
    public ColorProcessor rgb(int i) {
        return footage.rgb(within(i));
    }

    @Override
    public String label(int i) {
        return footage.label(within(i));
    }

    @Override
    public List<Placed> at(int i) {
        return geometry.at(within(i));
    }

    @Override
    public Scene scene(int still) {
        return geometry.scene(still);
    }

    @Override
    public int layers(int still) {
        return geometry.layers(still);
    }

    @Override
    public Field displacement(int i, int still, int layer, Set<Gesture> which) {
        return geometry.displacement(within(i), still, layer, which);
    }

    @Override
    public FloatProcessor coverage(int i, int still, int layer) {
        return geometry.coverage(within(i), still, layer);
    }

    @Override
    public FloatProcessor gain(int i, Gesture tone) {
        return geometry.gain(within(i), tone);
    }

    @Override
    public String recipe() {
        return plan.recipe();
    }

    @Override
    public Score score() {
        return plan.score();
    }

    @Override
    public double signal(String name, double seconds) {
        return plan.signal(name, seconds + first / fps());
    }

    @Override
    public void close() {
        closing.run();
    }
}
