package org.breathe.plugin;

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

/** A band of light that wanders over 48 × 32 px in eight seconds; remembers whether it was closed. */
final class StubAnimation implements Animation {
    private final Score score = new StubScore();
    private volatile boolean closed;

    boolean isClosed() {
        return closed;
    }

    @Override
    public int frames() {
        return score.frames();
    }

    @Override
    public double fps() {
        return score.fps();
    }

    @Override
    public int width() {
        return 48;
    }

    @Override
    public int height() {
        return 32;
    }

    @Override
    public int channels() {
        return 1;
    }

    @Override
    public int bitDepth() {
        return 24;
    }

    @Override
    public ImageProcessor[] frame(int i) {
        return new ImageProcessor[] {rgb(i)};
    }

    @Override
    public ColorProcessor rgb(int i) {
        ColorProcessor frame = new ColorProcessor(width(), height());
        frame.setColor(0xe0a070);
        frame.fillRect(i * width() / frames(), 0, 2, height());
        return frame;
    }

    @Override
    public String label(int i) {
        return String.valueOf(i);
    }

    @Override
    public String recipe() {
        return "";
    }

    @Override
    public Score score() {
        return score;
    }

    @Override
    public List<Placed> at(int i) {
        return List.of(new Placed(0, 1));
    }

    @Override
    public Scene scene(int still) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int layers(int still) {
        return 1;
    }

    @Override
    public Field displacement(int i, int still, int layer, Set<Gesture> which) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FloatProcessor coverage(int i, int still, int layer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FloatProcessor gain(int i, Gesture tone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public double signal(String name, double seconds) {
        return score.signal(name, seconds);
    }

    @Override
    public void close() {
        closed = true;
    }
}
