package org.breathe.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breathe.gesture.Gesture;
import org.breathe.model.Models;
import org.breathe.render.Animation;
import org.breathe.render.PreparedStills;
import org.breathe.scene.Perception;
import org.breathe.score.Composer;
import org.breathe.score.ScoreSpecBuilder;

/** Photographs that are seen one after the other. Nets look at them, and everything in them may move. */
final class PhotographPipeline implements Pipeline {
    private final Perception perception;
    private final PlacedStills stills;

    /** @throws IllegalArgumentException with one sentence if a net for depth is asked for that cannot be had */
    PhotographPipeline(PipelineSetup setup) {
        Models models = setup.models();
        perception = setup.options()
                .depth()
                .map(net -> Perception.with(models, net))
                .orElseGet(() -> Perception.with(models));
        stills = setup.seenBy(perception);
    }

    @Override
    public PlacedStills stills() {
        return stills;
    }

    @Override
    public void describe(ScoreSpecBuilder spec) {
        spec.data(false);
    }

    @Override
    public PreparedStills prepare(FrameSize size) {
        return stills.inLayers(size);
    }

    @Override
    public Animation film(FilmRequest request) {
        return request.film(stills.stills()).open();
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public List<String> added(Set<Gesture> playing) {
        return playing.stream()
                .filter(gesture -> gesture.isPlayed() && !gesture.adds().isEmpty())
                .filter(this::mayFind)
                .map(Gesture::adds)
                .toList();
    }

    /** Whether a gesture may find what it moves. Stills that the composer does not look at are not looked at for this. */
    private boolean mayFind(Gesture gesture) {
        return stills.stills().size() > Composer.LOOKED_AT
                || stills.scenes().stream().anyMatch(gesture::isSeenIn);
    }

    @Override
    public Map<String, String> nets() {
        return perception.nets();
    }
}
