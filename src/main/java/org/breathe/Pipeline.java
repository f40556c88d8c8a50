package org.breathe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breathe.flow.FlowEstimator;
import org.breathe.gesture.Gesture;
import org.breathe.model.Models;
import org.breathe.render.Animation;
import org.breathe.render.PreparedStills;
import org.breathe.scene.Scene;
import org.breathe.score.ScoreSpecBuilder;

/**
 * The way from stills to a film: one for stills that are seen one after the other, one for time points, one for depth
 * layers. Which one a piece takes is decided in {@link #of}, and nowhere else.
 */
interface Pipeline {
    /** What a recipe says of measurements. */
    String DATA = "Treated as data: only the camera and time move; treat=Photo overrides.";

    /**
     * The pipeline that fits.
     *
     * @param data whether the stills are measurements; what is treated as photographs is seen still by still
     * @param viewer knows how the slices are read, where results are kept and who hears of reading
     * @param models may give the net for what moves between time points
     */
    static Pipeline of(boolean data, PlacedStills stills, SceneViewer viewer, Models models) {
        if (!data) return StillsPipeline.ofPhotographs(stills);
        return switch (viewer.viewing().reading()) {
            case STILLS -> StillsPipeline.ofData(stills);
            case TIME_POINTS -> new TimePipeline(stills, FlowEstimator.with(models));
            case DEPTH_LAYERS -> new DepthPipeline(stills, viewer.cache(), viewer.progress());
        };
    }

    /** Tells the composer what kind of stills these are. */
    void describe(ScoreSpecBuilder spec);

    /** What the composer plans for, scene by scene. */
    List<Scene> scenes();

    /** The stills, to be made ready for frames of a size when they are first shown. */
    PreparedStills prepare(FrameSize size);

    /** The film. The first still is read before this returns. */
    Animation film(FilmRequest request);

    /** What the recipe says of this way, a sentence each. */
    List<String> notes();

    /**
     * What the stills do not hold and the film may show.
     *
     * @param playing the gestures that may play
     */
    List<String> added(Set<Gesture> playing);

    /** The SHA-256 of each net that takes part in rendering, by its name. */
    Map<String, String> nets();
}
