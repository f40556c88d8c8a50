package org.breathe.plugin;

import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import org.breathe.render.Animation;
import org.breathe.render.AssembledAnimation;
import org.breathe.render.FilmPlan;
import org.breathe.render.Footage;
import org.breathe.render.NoGeometry;
import org.breathe.score.Score;

/** A band of light that wanders over 48 × 32 px in eight seconds; remembers whether it was closed. */
final class StubFilm implements Footage, FilmPlan {
    private final Score score = new StubScore();
    private final Animation animation = new AssembledAnimation(this, new NoGeometry(), this, () -> this.closed = true);
    private volatile boolean closed;

    Animation animation() {
        return animation;
    }

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
    public double signal(String name, double seconds) {
        return score.signal(name, seconds);
    }
}
