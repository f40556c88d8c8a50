package org.breathe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.breathe.export.Excerpt;
import org.breathe.export.Recipe;
import org.breathe.image.Progress;
import org.breathe.image.Sequence;
import org.breathe.image.StackReading;
import org.breathe.model.Models;
import org.breathe.options.PieceOptions;
import org.breathe.render.Animation;
import org.breathe.render.PreparedStills;
import org.breathe.scene.Perception;
import org.breathe.score.Composer;
import org.breathe.score.Score;

/** One wish for one source on its way to an animation: it looks, places, composes and hands over to a pipeline. */
final class AnimationBuilder {
    private static final int FILM_SIDE = 1920;

    private final SourceCache cache;
    private final Settings settings;
    private final PieceOptions options;
    private final SetupProgress progress;
    private final Perception perception;
    private final SceneViewer viewer;
    private final PlacedStills stills;
    private final Pipeline pipeline;

    /**
     * Everything up to looking.
     *
     * @param folder whose nets go before those in the jar
     * @param listener hears of looking and reading, and may cancel
     * @param notice hears, in a sentence, if stills are changed while frames are made of them
     * @throws IllegalArgumentException with one sentence if the wishes do not fit the stills
     */
    AnimationBuilder(StillSource source, Settings settings, Path folder, Progress listener, Consumer<String> notice) {
        cache = source.cache();
        this.settings = settings;
        options = settings.options();
        progress = new SetupProgress(listener);
        StackReading reading = options.reading();
        Sequence whole = source.sequence(reading);
        boolean data = options.treatment().isData(whole, reading);
        Models models = cache.models(folder);
        perception = data
                ? Perception.classical()
                : options.depth().map(net -> Perception.with(models, net)).orElseGet(() -> Perception.with(models));
        SourceCache.Viewing viewing = new SourceCache.Viewing(reading, data, folder, options.depth());
        viewer = new SceneViewer(cache, viewing, whole, perception, progress);
        stills = new PlacedStills(whole, frame(whole), options.aspect().cut(), viewer::scene, notice);
        pipeline = Pipeline.of(data, stills, viewer, models);
    }

    private FrameSize frame(Sequence whole) {
        FrameSize frame = FrameSize.of(
                whole.width(0),
                whole.height(0),
                options.aspect().ratio(),
                options.size().orElse(0));
        boolean limited = options.size().isEmpty() && options.output().format().isPresent();
        return limited ? frame.atMost(FILM_SIDE) : frame;
    }

    /**
     * The animation at its full size, with its recipe.
     *
     * @throws CancellationException if the listener cancelled
     */
    Animation animate(int threads) {
        Score score = compose();
        return film(
                score,
                stills.frame(),
                pipeline.prepare(stills.frame()),
                threads,
                recipe(score).text());
    }

    /**
     * The same plan with its longer side at most so long, without a recipe.
     *
     * @throws CancellationException if the listener cancelled
     */
    Animation preview(int longSide, int threads) {
        Score score = compose();
        FrameSize small = stills.frame().atMost(longSide);
        var preparation = new SourceCache.Preparation(
                viewer.viewing(), small, options.aspect().cut());
        return film(score, small, cache.prepared(preparation, () -> pipeline.prepare(small)), threads, "");
    }

    /** Px of the first still per px of the frame. */
    double scale() {
        return stills.place(0).width() / stills.frame().width();
    }

    private Score compose() {
        double aspect = (double) stills.frame().height() / stills.frame().width();
        return Composer.compose(ScoreSpecMapper.spec(options, aspect, seed(), pipeline::describe), pipeline.scenes());
    }

    private Animation film(Score score, FrameSize size, PreparedStills prepared, int threads, String recipe) {
        Animation film = pipeline.film(new FilmRequest(score, size, prepared, recipe, options.gestures(), threads));
        progress.release();
        try {
            return options.frames()
                    .map(range -> Excerpt.of(film, range.first(), range.last()))
                    .orElse(film);
        } catch (IllegalArgumentException e) {
            film.close();
            throw e;
        }
    }

    private Recipe recipe(Score score) {
        // Where the film was written is nobody's business and changes nothing of it.
        String line = settings.with("file", "").toMacro();
        String run = "run(\"Breathe Sequence...\"" + (line.isEmpty() ? "" : ", \"" + line + "\"") + ");";
        List<String> notes = new ArrayList<>(score.notes());
        String why = stills.scenes().get(0).why();
        if (notes.stream().noneMatch(note -> note.contains(why))) notes.add("Seen in the first still: " + why);
        notes.addAll(pipeline.notes());
        SortedMap<String, String> nets = perception.nets();
        nets.putAll(pipeline.nets());
        return new Recipe(run, notes, stills.stills().sha256(progress), nets, added());
    }

    /** What the stills do not hold and the piece may show. */
    private List<String> added() {
        return options.intensity() == 0 ? List.of() : pipeline.added(options.gestures());
    }

    private long seed() {
        return options.seed()
                .map(Integer::longValue)
                .orElseGet(() -> Long.parseLong(stills.stills().sha256(progress).substring(0, 8), 16));
    }
}
