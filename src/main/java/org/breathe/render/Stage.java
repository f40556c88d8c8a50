package org.breathe.render;

import java.util.function.IntFunction;
import org.breathe.image.Planes;
import org.breathe.scene.Scene;

/**
 * Stills made ready for frames of one size. Films that share a stage need not part the same stills again, so that
 * another score for them starts at once. The two stills asked for last are kept. Safe for use by several threads.
 */
public final class Stage {
    private final Recent<Living> stills;
    private final IntFunction<Scene> scenes;

    private Stage(Recent<Living> stills, IntFunction<Scene> scenes) {
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
    public static Stage of(IntFunction<Planes> planes, IntFunction<Scene> scenes, boolean whole) {
        // What moves only as a whole moves alike whatever is seen in it, and looking at each takes time.
        IntFunction<Scene> seen = whole ? still -> scenes.apply(0) : scenes;
        return new Stage(
                new Recent<>(2, still -> Living.of(Still.of(planes.apply(still), seen.apply(still), whole))), scenes);
    }

    /** A still, ready. */
    Living still(int index) {
        return stills.get(index);
    }

    /** What was seen in a still. */
    Scene scene(int still) {
        return scenes.apply(still);
    }
}
