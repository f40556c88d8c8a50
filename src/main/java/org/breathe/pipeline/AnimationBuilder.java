package org.breathe.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.breathe.export.Excerpt;
import org.breathe.export.Recipe;
import org.breathe.image.Progress;
import org.breathe.image.StillSource;
import org.breathe.options.PieceOptions;
import org.breathe.render.Animation;
import org.breathe.render.PreparedStills;
import org.breathe.score.Composer;
import org.breathe.score.Score;

/**
 * Makes an animation of a source's stills: chooses the pipeline, looks at the stills, composes the score, makes the
 * stills ready, writes the recipe and opens the film.
 */
public final class AnimationBuilder {
    private final PieceOptions options;
    private final PipelineSetup setup;
    private final Pipeline pipeline;
    private final PlacedStills stills;

    /**
     * A builder that has chosen its pipeline and has not looked at any still.
     *
     * @param cache keeps what is seen in the source's stills and read of them, for this and other pieces
     * @param models the folder whose nets go before those in the jar
     * @param listener hears of looking and reading, and may cancel
     * @param notice hears, in a sentence, if stills are changed while frames are made of them
     * @throws IllegalArgumentException with one sentence if the options do not fit the stills
     */
    public AnimationBuilder(
            StillSource source,
            SourceCache cache,
            PieceOptions options,
            Path models,
            Progress listener,
            Consumer<String> notice) {
        this.options = options;
        if (source.reopenIfEdited()) cache.forget();
        setup = new PipelineSetup(
                source.sequence(options.reading()), options, cache, models, new SetupProgress(listener), notice);
        pipeline = Pipeline.of(setup);
        stills = pipeline.stills();
    }

    /**
     * The animation at its full size, with its recipe. The listener hears nothing afterwards, whether it succeeded or
     * not; the same holds for {@link #preview}.
     *
     * @param line the option line that makes the piece again, for the recipe
     * @param threads how many render a frame; never changes a byte
     * @throws CancellationException if the listener cancelled
     */
    public Animation animate(String line, int threads) {
        try {
            Score score = compose();
            PreparedStills prepared = pipeline.prepare(stills.frame());
            String recipe = recipe(line, score).text();
            return film(new FilmRequest(score, stills.frame(), prepared, recipe, options.gestures(), threads));
        } finally {
            setup.progress().release();
        }
    }

    /**
     * The animation with the same score in a smaller frame, without a recipe.
     *
     * @param longSide the most px the longer side may have
     * @param threads how many render a frame; never changes a byte
     * @throws CancellationException if the listener cancelled
     */
    public Animation preview(int longSide, int threads) {
        SourceCache cache = setup.cache();
        boolean opened = false;
        try {
            Score score = compose();
            FrameSize small = stills.frame().atMost(longSide);
            PreparedStills prepared = cache.prepared(setup.preparation(small), () -> pipeline.prepare(small));
            Animation film = film(new FilmRequest(score, small, prepared, "", options.gestures(), threads));
            opened = true;
            return film;
        } finally {
            // Stills that are kept lead to this listener; one that has cancelled would end the previews of others.
            setup.progress().release();
            if (!opened) cache.forgetPrepared();
        }
    }

    /** The scale of the animation at its full size: px of the first still per px of the frame. */
    public double scale() {
        return stills.place(0).width() / stills.frame().width();
    }

    private Score compose() {
        double aspect = (double) stills.frame().height() / stills.frame().width();
        return Composer.compose(ScoreSpecMapper.spec(options, aspect, seed(), pipeline::describe), pipeline.scenes());
    }

    private long seed() {
        return options.seed()
                .map(Integer::longValue)
                .orElseGet(() -> Long.parseLong(inputSum().substring(0, 8), 16));
    }

    private Recipe recipe(String line, Score score) {
        String run = "run(\"Breathe Sequence...\"" + (line.isEmpty() ? "" : ", \"" + line + "\"") + ");";
        List<String> notes = new ArrayList<>(score.notes());
        String why = pipeline.scenes().get(0).why();
        if (notes.stream().noneMatch(note -> note.contains(why)))
            notes.add("Seen in " + pipeline.firstSeen() + ": " + why);
        notes.addAll(pipeline.notes());
        return new Recipe(run, notes, inputSum(), pipeline.nets(), added());
    }

    private String inputSum() {
        return setup.stills().sha256(setup.progress());
    }

    /** What the stills do not hold and the piece may show. */
    private List<String> added() {
        return options.intensity() == 0 ? List.of() : pipeline.added(options.gestures());
    }

    /** Opens the film, cut to the frames that are asked for. */
    private Animation film(FilmRequest request) {
        Animation film = pipeline.film(request);
        try {
            return options.frames()
                    .map(range -> Excerpt.of(film, range.first(), range.last()))
                    .orElse(film);
        } catch (IllegalArgumentException e) {
            film.close();
            throw e;
        }
    }
}
