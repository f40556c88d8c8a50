package org.breathe.render;

import java.util.function.IntFunction;
import org.breathe.cache.BoundedCache;
import org.breathe.gesture.StillModel;
import org.breathe.pixels.PlanarImage;
import org.breathe.scene.Scene;

/**
 * Stills made ready for frames of one size. Films that share them need not part the same stills into layers again, so
 * that another score for them starts at once. The two stills asked for last are kept. Safe for use by several threads.
 */
public final class PreparedStills {
    private final BoundedCache<Integer, PreparedStill> stills = BoundedCache.ofCount(2);
    private final IntFunction<PreparedStill> prepare;
    private final IntFunction<Scene> scenes;

    private PreparedStills(IntFunction<PreparedStill> prepare, IntFunction<Scene> scenes) {
        this.prepare = prepare;
        this.scenes = scenes;
    }

    /**
     * A still, ready.
     *
     * @param layers its samples and depth layers
     * @param model what gestures see of it
     */
    record PreparedStill(LayeredStill layers, StillModel model) {
        static PreparedStill of(LayeredStill still) {
            return new PreparedStill(
                    still, new StillModel(still.scene, still.planes.width(), still::luma, still::colours));
        }
    }

    /**
     * Stills that are read when a film first shows them.
     *
     * @param planes a still's samples at the frame's size
     * @param scenes what was seen in a still, as it lies under the frame
     * @param whole whether every still stays one layer that the camera moves as a whole, as data does
     */
    public static PreparedStills of(IntFunction<PlanarImage> planes, IntFunction<Scene> scenes, boolean whole) {
        // What moves only as a whole moves alike whatever is seen in it, and looking at each takes time.
        IntFunction<Scene> seen = whole ? still -> scenes.apply(0) : scenes;
        return new PreparedStills(
                still -> PreparedStill.of(LayeredStill.of(planes.apply(still), seen.apply(still), whole)), scenes);
    }

    /** A still, ready. */
    PreparedStill still(int index) {
        return stills.get(index, () -> prepare.apply(index));
    }

    /** What was seen in a still. */
    Scene scene(int still) {
        return scenes.apply(still);
    }
}
