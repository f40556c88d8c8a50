package org.breathe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breathe.flow.FlowEstimator;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;
import org.breathe.render.Film;
import org.breathe.render.PreparedStills;
import org.breathe.render.TimeFilm;
import org.breathe.scene.Scene;
import org.breathe.score.ScoreSpecBuilder;

/** Time points of one view that are walked through: things move from one to the next instead of dissolving. */
final class TimePipeline implements Pipeline {
    private final PlacedStills stills;
    private final FlowEstimator estimator;

    TimePipeline(PlacedStills stills, FlowEstimator estimator) {
        this.stills = stills;
        this.estimator = estimator;
    }

    @Override
    public void describe(ScoreSpecBuilder spec) {
        spec.data(true).walk(true);
    }

    @Override
    public List<Scene> scenes() {
        return stills.scenes();
    }

    @Override
    public PreparedStills prepare(FrameSize size) {
        return stills.prepare(size, true);
    }

    @Override
    public Animation film(FilmRequest request) {
        Film film = request.film(stills.stills().display(), stills.stills()::label);
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
