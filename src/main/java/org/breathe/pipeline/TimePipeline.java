package org.breathe.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breathe.flow.FlowEstimator;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;
import org.breathe.render.Film;
import org.breathe.render.PreparedStills;
import org.breathe.render.TimeFilm;
import org.breathe.score.ScoreSpecBuilder;

/** Time points of one view that are walked through: things move from one to the next instead of dissolving. */
final class TimePipeline implements Pipeline {
    private final PlacedStills stills;
    private final FlowEstimator estimator;

    TimePipeline(PipelineSetup setup) {
        stills = setup.glancedAt();
        estimator = FlowEstimator.with(setup.models());
    }

    @Override
    public PlacedStills stills() {
        return stills;
    }

    @Override
    public void describe(ScoreSpecBuilder spec) {
        spec.data(true).walk(true);
    }

    @Override
    public PreparedStills prepare(FrameSize size) {
        return stills.inOneLayer(size);
    }

    @Override
    public Animation film(FilmRequest request) {
        Film film = request.film(stills.stills());
        return TimeFilm.of(film, still -> stills.planes(still, request.size()), estimator);
    }

    @Override
    public List<String> notes() {
        return List.of(DATA);
    }

    @Override
    public List<String> added(Set<Gesture> playing) {
        return List.of("frames between time points, as their labels tell");
    }

    @Override
    public Map<String, String> nets() {
        return estimator.nets();
    }
}
