package org.breathe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;
import org.breathe.render.PreparedStills;
import org.breathe.scene.Scene;
import org.breathe.score.Composer;
import org.breathe.score.ScoreSpecBuilder;

/** Stills that are seen one after the other: photographs, in which everything may move, or data, in which nothing may. */
final class StillsPipeline implements Pipeline {
    private final PlacedStills stills;
    private final boolean data;

    private StillsPipeline(PlacedStills stills, boolean data) {
        this.stills = stills;
        this.data = data;
    }

    static StillsPipeline ofPhotographs(PlacedStills stills) {
        return new StillsPipeline(stills, false);
    }

    static StillsPipeline ofData(PlacedStills stills) {
        return new StillsPipeline(stills, true);
    }

    @Override
    public void describe(ScoreSpecBuilder spec) {
        spec.data(data);
    }

    @Override
    public List<Scene> scenes() {
        return stills.scenes();
    }

    @Override
    public PreparedStills prepare(FrameSize size) {
        return stills.prepare(size, data);
    }

    @Override
    public Animation film(FilmRequest request) {
        return request.film(stills.stills().display(), stills.stills()::label).open();
    }

    @Override
    public List<String> notes() {
        return data ? List.of(DATA) : List.of();
    }

    @Override
    public List<String> added(Set<Gesture> playing) {
        if (data) return List.of();
        return playing.stream()
                .filter(gesture -> gesture.isPlayed() && !gesture.adds().isEmpty())
                .filter(this::mayFind)
                .map(Gesture::adds)
                .toList();
    }

    /** Stills that the composer does not look at are not looked at for this either. */
    private boolean mayFind(Gesture gesture) {
        return stills.stills().size() > Composer.LOOKED_AT
                || stills.scenes().stream().anyMatch(gesture::isSeenIn);
    }

    @Override
    public Map<String, String> nets() {
        return Map.of();
    }
}
