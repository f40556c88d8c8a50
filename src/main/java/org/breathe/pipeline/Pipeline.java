package org.breathe.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation;
import org.breathe.render.PreparedStills;
import org.breathe.scene.Scene;
import org.breathe.score.ScoreSpecBuilder;

/**
 * The way from stills to a film: one for photographs, one for stills of data, one for time points, one for depth
 * layers. Which one a piece takes is decided in {@link #of}, and nowhere else.
 */
interface Pipeline {
    /** What a recipe says of measurements. */
    String DATA = "Treated as data: only the camera and time move; treat=Photo overrides.";

    /**
     * The pipeline that fits. What is treated as photographs is seen still by still, however it is read.
     *
     * @throws IllegalArgumentException with one sentence if a net is asked for that cannot be had
     */
    static Pipeline of(PipelineSetup setup) {
        if (!setup.isData()) return new PhotographPipeline(setup);
        return switch (setup.options().reading()) {
            case STILLS -> new DataPipeline(setup);
            case TIME_POINTS -> new TimePipeline(setup);
            case DEPTH_LAYERS -> new DepthPipeline(setup);
        };
    }

    /** The stills under the frame, looked at in the way of this pipeline. */
    PlacedStills stills();

    /** Tells the composer what kind of stills these are. */
    void describe(ScoreSpecBuilder spec);

    /** What the composer plans for, scene by scene. */
    default List<Scene> scenes() {
        return stills().scenes();
    }

    /** Which still the first of these scenes was seen in, in words for the recipe. */
    default String firstSeen() {
        return "the first still";
    }

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

    /** The SHA-256 of each net that takes part in looking or rendering, by its name, in the order of the names. */
    Map<String, String> nets();
}
