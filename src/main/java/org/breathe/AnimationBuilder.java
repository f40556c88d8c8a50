package org.breathe;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.breathe.export.Excerpt;
import org.breathe.export.Recipe;
import org.breathe.flow.FlowEstimator;
import org.breathe.image.Placement;
import org.breathe.image.Progress;
import org.breathe.image.Sequence;
import org.breathe.image.StackReading;
import org.breathe.model.Models;
import org.breathe.pixels.PlanarImage;
import org.breathe.render.Animation;
import org.breathe.render.DepthFilm;
import org.breathe.render.Film;
import org.breathe.render.PreparedStills;
import org.breathe.render.Slabs;
import org.breathe.render.TimeFilm;
import org.breathe.scene.Perception;
import org.breathe.scene.Scene;
import org.breathe.score.Composer;
import org.breathe.score.Gesture;
import org.breathe.score.Score;

/** One wish for one source on its way to an animation: it looks, places, composes and hands over to the film. */
final class AnimationBuilder {
    private static final int FILM_SIDE = 1920;
    /** Up to so many stills the composer reads every scene. */
    private static final int READ = 12;

    private static final Map<Gesture, String> ADDED = Map.of(
            Gesture.BLINK,
            "lids over eyes",
            Gesture.STEAM,
            "steam",
            Gesture.LIGHT,
            "light",
            Gesture.SHADOW,
            "shadows",
            Gesture.SOFTNESS,
            "softness",
            Gesture.GRAIN,
            "grain");

    private final StillSource source;
    private final StillSource.Viewing look;
    private final Settings settings;
    private final SpecMapper specMapper;
    private final Sequence stills;
    private final StackReading reading;
    private final boolean data;
    private final Perception perception;
    private final FlowEstimator estimator;
    private final MemoryBoundCache<Integer, Scene> scenes;
    private final FrameSize frame;
    private final Map<Integer, Placement> placements = new ConcurrentHashMap<>();
    private final List<Scene> placed = new PlacedScenes();
    /** Who hears of looking; nobody once the animation is made, since its frames are asked for by others. */
    private volatile Progress progress;

    AnimationBuilder(StillSource source, Settings settings, Path folder, Progress progress) {
        this.source = source;
        this.settings = settings;
        this.progress = progress;
        specMapper = new SpecMapper(settings);
        reading = Arrays.stream(StackReading.values())
                .filter(each -> each.toString().equals(settings.get("read")))
                .findFirst()
                .orElseThrow();
        stills = source.sequence(reading);
        data = isData(settings.get("treat"));
        Models models = ModelCache.in(folder);
        String depth = settings.get("depth");
        perception = data
                ? Perception.classical()
                : depth.isEmpty() ? Perception.with(models) : Perception.with(models, depth);
        estimator = timed() ? FlowEstimator.with(models) : FlowEstimator.classical();
        look = new StillSource.Viewing(reading, data, folder, depth);
        scenes = source.scenes(look);
        frame = frame();
    }

    /**
     * The animation at its full size, with its recipe.
     *
     * @throws CancellationException if the listener cancelled
     */
    Animation animate(int threads) {
        Score score = compose();
        return film(score, frame, stage(frame), threads, recipe(score).text());
    }

    /**
     * The same plan with its longer side at most so long, without a recipe.
     *
     * @throws CancellationException if the listener cancelled
     */
    Animation preview(int longSide, int threads) {
        Score score = compose();
        FrameSize small = frame.atMost(longSide);
        return film(
                score,
                small,
                source.stage(new StillSource.Staging(look, small, cut()), () -> stage(small)),
                threads,
                "");
    }

    /** Px of the first still per px of the frame. */
    double scale() {
        return place(0).width() / frame.width();
    }

    private Score compose() {
        double aspect = (double) frame.height() / frame.width();
        return Composer.compose(specMapper.spec(aspect, data, seed()), deep() ? List.of(middle()) : placed);
    }

    /** The stills, to be made ready for frames of a size when they are first shown. */
    private PreparedStills stage(FrameSize size) {
        return deep()
                ? PreparedStills.of(still -> slabs(size).projection(), still -> middle(), true)
                : PreparedStills.of(still -> planes(size, still), placed::get, data);
    }

    private PlanarImage planes(FrameSize size, int still) {
        return stills.planes(still, size.fit(place(still)));
    }

    private Animation film(Score score, FrameSize size, PreparedStills stage, int threads, String recipe) {
        if (deep()) return deepFilm(score, size, stage, threads, recipe);
        IntFunction<PlanarImage> planes = still -> planes(size, still);
        Film film = Film.of(score, stage, stills.display())
                .gestures(specMapper.gestures())
                .labels(stills::label)
                .recipe(recipe)
                .threads(threads)
                .seed(seed())
                .open();
        progress = Progress.NONE;
        return excerpt(
                timed()
                        ? TimeFilm.of(film, planes, estimator, stills.display(), specMapper.gestures(), threads)
                        : film);
    }

    /** A z-stack is one still: what its slices show together. */
    private Animation deepFilm(Score score, FrameSize size, PreparedStills stage, int threads, String recipe) {
        Slabs slabs = slabs(size);
        progress = Progress.NONE;
        Film film = Film.of(score, stage, stills.display())
                .gestures(specMapper.gestures())
                .labels(still -> "slices 1 to " + stills.size())
                .recipe(recipe)
                .threads(threads)
                .seed(seed())
                .open();
        return excerpt(DepthFilm.of(film, slabs, stills.display(), specMapper.gestures(), threads));
    }

    /** The slabs of a z-stack. All slices lie under the frame as the middle one does. */
    private Slabs slabs(FrameSize size) {
        Placement placement = size.fit(place(stills.size() / 2));
        double spacing = stills.geometry().voxelDepth() * size.width() / placement.width();
        return source.slabs()
                .get(
                        placement,
                        () -> Slabs.of(stills.size(), spacing, slice -> {
                            if (progress.cancelled())
                                throw new CancellationException("Cancelled while reading " + stills.label(slice) + ".");
                            progress.at("Reading the slices", slice, stills.size());
                            return stills.planes(slice, placement);
                        }));
    }

    private Scene middle() {
        return placed.get(stills.size() / 2);
    }

    /** Whether slices are seen through rather than one after the other. */
    private boolean deep() {
        return data && reading == StackReading.DEPTH_LAYERS;
    }

    private Recipe recipe(Score score) {
        // Where the film was written is nobody's business and changes nothing of it.
        String options = settings.with("file", "").toMacro();
        String run = "run(\"Breathe Sequence...\"" + (options.isEmpty() ? "" : ", \"" + options + "\"") + ");";
        List<String> notes = new ArrayList<>(score.notes());
        String why = placed.get(0).why();
        if (notes.stream().noneMatch(note -> note.contains(why))) notes.add("Seen in the first still: " + why);
        if (data) notes.add("Treated as data: only the camera and time move; treat=Photo overrides.");
        if (deep()) notes.add(slabs(frame).account());
        return new Recipe(run, notes, stills.sha256(progress), nets(), added());
    }

    /** What the pictures do not hold and the piece may show. */
    private List<String> added() {
        if (Double.parseDouble(settings.get("intensity")) == 0) return List.of();
        if (data)
            return timed()
                    ? List.of("frames between time points, as their labels tell")
                    : deep() ? List.of("parallax between slabs of the stack while the camera moves") : List.of();
        return specMapper.gestures().stream()
                .filter(gesture -> gesture != Gesture.BLINK || hasEyes())
                .map(ADDED::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether there may be eyes; stills that the composer does not read are not looked at for this. */
    private boolean hasEyes() {
        return stills.size() > READ
                || placed.stream().anyMatch(scene -> !scene.faces().isEmpty());
    }

    private SortedMap<String, String> nets() {
        SortedMap<String, String> nets = perception.nets();
        nets.putAll(estimator.nets());
        return nets;
    }

    /** Whether things move from one time point to the next instead of dissolving. */
    private boolean timed() {
        return data && reading == StackReading.TIME_POINTS;
    }

    private boolean isData(String treat) {
        return treat.equals("Data") || treat.equals("Auto") && (stills.measured() || reading != StackReading.STILLS);
    }

    private FrameSize frame() {
        String size = settings.get("size");
        String[] aspect = settings.get("aspect").split(":");
        double shape = aspect.length < 2 ? 0 : Double.parseDouble(aspect[0]) / Double.parseDouble(aspect[1]);
        FrameSize whole =
                FrameSize.of(stills.width(0), stills.height(0), shape, size.isEmpty() ? 0 : Integer.parseInt(size));
        return size.isEmpty() && settings.isFilm() ? whole.atMost(FILM_SIDE) : whole;
    }

    private long seed() {
        String seed = settings.get("seed");
        return seed.equals("auto") ? Long.parseLong(stills.sha256(progress).substring(0, 8), 16) : Long.parseLong(seed);
    }

    private Animation excerpt(Animation film) {
        String[] ends = settings.get("frames").split("-");
        return ends.length < 2 ? film : Excerpt.of(film, Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[1]) - 1);
    }

    /** How far a still's shape may be from the frame's to be cut to it; a frame that was asked for is filled sooner. */
    private double cut() {
        return settings.get("aspect").equals("Source") ? 0.15 : 1;
    }

    private Placement place(int still) {
        return placements.computeIfAbsent(
                still,
                i -> frame.place(
                        stills, i, cut(), each -> scene(each).attention().get(0)));
    }

    private Scene scene(int still) {
        return scenes.get(still, () -> look(still));
    }

    private Scene look(int still) {
        if (progress.cancelled())
            throw new CancellationException("Cancelled while looking at " + stills.label(still) + ".");
        progress.at("Looking at the stills", still, stills.size());
        Scene scene = data
                ? perception.glance(stills.look(still, Perception.LOOK))
                : perception.see(stills.look(still, Perception.LOOK), silently(progress));
        progress.at("Looking at the stills", still + 1, stills.size());
        return scene;
    }

    private static Progress silently(Progress progress) {
        return new Progress() {
            @Override
            public void at(String what, int done, int total) {
                // The steps within one still are too short to be worth telling.
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    /** What was seen in each still, as it lies under the frame; looked at when first asked for. */
    private final class PlacedScenes extends AbstractList<Scene> {
        @Override
        public Scene get(int still) {
            Placement placement = place(still);
            int width = stills.width(still);
            boolean whole = placement.width() == width && placement.height() == stills.height(still);
            return whole ? scene(still) : scene(still).within(FrameSize.crop(placement, width));
        }

        @Override
        public int size() {
            return stills.size();
        }
    }
}
