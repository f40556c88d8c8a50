package org.breathe.render;

import java.util.function.IntFunction;
import org.breathe.pixels.PlanarImage;
import org.breathe.scene.Scene;

/**
 * Stills made ready for frames of one size. Films that share a stage need not part the same stills again, so that
 * another score for them starts at once. The two stills asked for last are kept. Safe for use by several threads.
 */
public final class PreparedStills {
    private final Recent<StillModel> stills;
    private final IntFunction<Scene> scenes;

    private PreparedStills(Recent<StillModel> stills, IntFunction<Scene> scenes) {
        this.stills = stills;
        this.scenes = scenes;
    }

    /**
     * A stage; stills are read when a film first shows them.
     *
     * @param planes a still's samples at the frame's size
     * @param scenes what was seen in a still, as it lies under the frame
     * @param whole whether every still stays one layer that the camera moves as a whole, as data does
     */
    public static PreparedStills of(IntFunction<PlanarImage> planes, IntFunction<Scene> scenes, boolean whole) {
        // What moves only as a whole moves alike whatever is seen in it, and looking at each takes time.
        IntFunction<Scene> seen = whole ? still -> scenes.apply(0) : scenes;
        return new PreparedStills(
                new Recent<>(2, still -> StillModel.of(LayeredStill.of(planes.apply(still), seen.apply(still), whole))),
                scenes);
    }

    /** A still, ready. */
    StillModel still(int index) {
        return stills.get(index);
    }

    /** What was seen in a still. */
    Scene scene(int still) {
        return scenes.apply(still);
    }
}
