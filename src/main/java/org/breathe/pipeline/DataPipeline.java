package org.breathe.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;
import org.breathe.render.PreparedStills;
import org.breathe.score.ScoreSpecBuilder;

/** Stills of data that are seen one after the other. They are glanced at, and only the camera moves. */
final class DataPipeline implements Pipeline {
    private final PlacedStills stills;

    DataPipeline(PipelineSetup setup) {
        stills = setup.glancedAt();
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
    public PreparedStills prepare(FrameSize size) {
        return stills.inOneLayer(size);
    }

    @Override
    public Animation film(FilmRequest request) {
        return request.film(stills.stills()).open();
    }

    @Override
    public List<String> notes() {
        return List.of(DATA);
    }

    @Override
    public List<String> added(Set<Gesture> playing) {
        return List.of();
    }

    @Override
    public Map<String, String> nets() {
        return Map.of();
    }
}
