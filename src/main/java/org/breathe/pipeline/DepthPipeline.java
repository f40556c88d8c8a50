package org.breathe.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breathe.gesture.Gesture;
import org.breathe.image.Placement;
import org.breathe.image.Sequence;
import org.breathe.render.Animation;
import org.breathe.render.DepthFilm;
import org.breathe.render.Film;
import org.breathe.render.PreparedStills;
import org.breathe.render.Slabs;
import org.breathe.scene.Scene;
import org.breathe.score.ScoreSpecBuilder;

/** Depths of one view that are seen through: a z-stack is one still, what its slices show together. */
final class DepthPipeline implements Pipeline {
    private final PlacedStills stills;
    private final SourceCache cache;
    private final SetupProgress progress;

    DepthPipeline(PipelineSetup setup) {
        stills = setup.glancedAt();
        cache = setup.cache();
        progress = setup.progress();
    }

    @Override
    public PlacedStills stills() {
        return stills;
    }

    @Override
    public void describe(ScoreSpecBuilder spec) {
        spec.data(true);
    }

    @Override
    public List<Scene> scenes() {
        return List.of(middle());
    }

    @Override
    public String firstSeen() {
        return "slice " + (middleSlice() + 1) + ", the middle one";
    }

    private Scene middle() {
        return stills.scenes().get(middleSlice());
    }

    private int middleSlice() {
        return stills.stills().size() / 2;
    }

    @Override
    public PreparedStills prepare(FrameSize size) {
        return PreparedStills.of(still -> slabs(size).projection(), still -> middle(), true);
    }

    /** The slabs of the stack. All slices lie under the frame as the middle one does. */
    private Slabs slabs(FrameSize size) {
        Sequence slices = stills.stills();
        Placement placement = size.fit(stills.place(middleSlice()));
        double spacing = slices.geometry().voxelDepth() * size.width() / placement.width();
        return cache.slabs(
                placement,
                () -> Slabs.of(slices.size(), spacing, slice -> {
                    progress.refuseIfCancelled("reading " + slices.label(slice));
                    progress.at("Reading the slices", slice, slices.size());
                    return stills.planes(slice, placement);
                }));
    }

    @Override
    public Animation film(FilmRequest request) {
        Slabs slabs = slabs(request.size());
        Sequence slices = stills.stills();
        Film film = request.film(slices.display(), still -> "slices 1 to " + slices.size());
        return DepthFilm.of(film, slabs);
    }

    @Override
    public List<String> notes() {
        return List.of(DATA, slabs(stills.frame()).account());
    }

    @Override
    public List<String> added(Set<Gesture> playing) {
        return List.of("parallax between slabs of the stack while the camera moves");
    }

    @Override
    public Map<String, String> nets() {
        return Map.of();
    }
}
