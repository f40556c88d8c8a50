package org.breathe.gesture;

import java.util.Optional;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.SmoothStep;
import org.breathe.scene.Kind;
import org.breathe.scene.Medium;
import org.breathe.scene.Scene;

/**
 * Where a photograph certainly shows something of a kind that moves, such as water, and no animal: the scene net takes
 * fur for grass, and birds swim.
 */
public final class ConfidentMask {
    /** A place that is less likely alive than this, 0…1, is no animal. */
    private static final double NOT_ALIVE = 0.4;
    /** A place that is more likely alive than this, 0…1, certainly is an animal. */
    private static final double CERTAINLY_ALIVE = 0.7;

    private ConfidentMask() {}

    /**
     * The certainty that each place of a scene's maps is of a kind, 0…1; empty in drawings, and where the kind takes
     * too little of the picture.
     *
     * @param unlikely a place that is less likely than this, 0…1, has a certainty of 0
     * @param certain a place that is more likely than this, 0…1, has a certainty of 1 if it is not alive
     * @param least the smallest mean certainty, 0…1, for which there is a mask
     */
    public static Optional<FloatMap> of(Scene scene, Kind kind, double unlikely, double certain, double least) {
        if (scene.medium() != Medium.PHOTO) {
            return Optional.empty();
        }
        FloatMap living = FloatMap.of(scene.motion(Kind.LIVING));
        FloatMap certainty = FloatMap.of(scene.motion(kind)).with(living, (likely, alive) -> {
            double animal = SmoothStep.between(NOT_ALIVE, CERTAINLY_ALIVE, alive);
            return SmoothStep.between(unlikely, certain, likely) * (1 - animal);
        });
        return certainty.mean() < least ? Optional.empty() : Optional.of(certainty);
    }
}
