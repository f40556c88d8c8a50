package org.breathe.render;

import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import java.util.List;
import java.util.Set;
import org.breathe.gesture.Gesture;
import org.breathe.gesture.camera.CameraGesture;
import org.breathe.image.Display;
import org.breathe.scene.Scene;
import org.breathe.score.Score;

/** A film some of whose frames a telling shows in its own way; all else is the film's. */
final class OverriddenAnimation implements Animation {
    private final Film film;
    private final FrameOverride telling;
    private final Display display;
    private final Workers workers;

    /** @param threads how many render a frame; never changes a byte */
    OverriddenAnimation(Film film, FrameOverride telling, Display display, int threads) {
        this.film = film;
        this.telling = telling;
        this.display = display;
        workers = new Workers(Math.max(1, threads));
    }

    @Override
    public ImageProcessor[] frame(int i) {
        return telling.tells(i) ? telling.frame(i, workers).processors() : film.frame(i);
    }

    @Override
    public ColorProcessor rgb(int i) {
        return display.rgb(frame(i));
    }

    @Override
    public String label(int i) {
        return telling.tells(i) ? film.untold(i) + telling.note(i) : film.label(i);
    }

    @Override
    public int layers(int still) {
        return telling.layers();
    }

    @Override
    public Field displacement(int i, int still, int layer, Set<Gesture> which) {
        boolean shown = film.at(i).stream().anyMatch(placed -> placed.still() == still);
        return shown && which.contains(Gesture.of(CameraGesture.KEY)) && telling.tells(i)
                ? telling.displacement(i, layer)
                : film.displacement(i, still, 0, which);
    }

    @Override
    public FloatProcessor coverage(int i, int still, int layer) {
        return film.coverage(i, still, 0);
    }

    @Override
    public int frames() {
        return film.frames();
    }

    @Override
    public double fps() {
        return film.fps();
    }

    @Override
    public int width() {
        return film.width();
    }

    @Override
    public int height() {
        return film.height();
    }

    @Override
    public int channels() {
        return film.channels();
    }

    @Override
    public int bitDepth() {
        return film.bitDepth();
    }

    @Override
    public String recipe() {
        return film.recipe();
    }

    @Override
    public Score score() {
        return film.score();
    }

    @Override
    public List<Placed> at(int i) {
        return film.at(i);
    }

    @Override
    public Scene scene(int still) {
        return film.scene(still);
    }

    @Override
    public FloatProcessor gain(int i, Gesture tone) {
        return film.gain(i, tone);
    }

    @Override
    public double signal(String name, double seconds) {
        return film.signal(name, seconds);
    }

    @Override
    public void close() {
        workers.close();
        film.close();
    }
}
