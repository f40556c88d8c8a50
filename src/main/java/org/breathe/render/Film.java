package org.breathe.render;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.breathe.gesture.Ensemble;
import org.breathe.image.Display;
import org.breathe.score.Score;

/**
 * Makes animations of stills as gestures play them. Every still is parted into depth layers when a frame first shows it.
 *
 * <pre>{@code
 * PreparedStills stills = PreparedStills.of(planes, scenes, false);
 * try (Animation film = Film.of(ensemble, stills, display).threads(2).open()) {
 *     ImageProcessor[] first = film.frame(0);
 * }
 * }</pre>
 */
public final class Film {
    private final Ensemble ensemble;
    private final PreparedStills stills;
    private final Display display;
    private IntFunction<String> labels = still -> "still " + (still + 1);
    private String recipe = "";
    private int threads = 2;

    private Film(Ensemble ensemble, PreparedStills stills, Display display) {
        this.ensemble = ensemble;
        this.stills = stills;
        this.display = display;
    }

    /**
     * A film in the making.
     *
     * @param ensemble who plays
     * @param stills made ready for the frame's size
     * @param display how frames are shown
     */
    public static Film of(Ensemble ensemble, PreparedStills stills, Display display) {
        return new Film(ensemble, stills, display);
    }

    /** The label of each still; unless set, its number. */
    public Film labels(IntFunction<String> labelling) {
        labels = labelling;
        return this;
    }

    /** What reproduces the film; unless set, nothing. */
    public Film recipe(String text) {
        recipe = text;
        return this;
    }

    /** How many threads render a frame; unless set, two. Never changes a byte. */
    public Film threads(int count) {
        threads = Math.max(1, count);
        return this;
    }

    /** Opens the film. The first still is read and made ready. */
    public Animation open() {
        return open(frames -> Optional.empty());
    }

    /** Opens the film with another way to render some of its frames. */
    Animation open(Function<FilmFrames, Optional<FrameOverride>> overriding) {
        FilmFrames frames = new FilmFrames(ensemble, stills);
        Optional<FrameOverride> override = overriding.apply(frames);
        Workers workers = new Workers(threads);
        return new AssembledAnimation(
                new FilmFootage(frames, display, labels, override, workers),
                new FilmGeometry(frames, override, workers),
                new Followed(frames, recipe),
                workers::close);
    }

    Display display() {
        return display;
    }

    /** What the frames follow. */
    private record Followed(FilmFrames frames, String recipe) implements FilmPlan {
        @Override
        public Score score() {
            return frames.score();
        }

        @Override
        public double signal(String name, double seconds) {
            return frames.signal(name, seconds);
        }
    }
}
