package org.breathe.gesture.flow;

import static org.breathe.gesture.flow.FlowTuning.*;

import java.util.Optional;
import java.util.function.Supplier;
import org.breathe.gesture.LocalWarp;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.scene.Scene;

/**
 * How clouds of a photograph drift with the wind: the higher above what stands the farther. A clear sky does not move,
 * nor does its grain. All layers share one field, so nothing is torn between them. Positions are in fractions of the
 * still's width; the numbers are in {@link FlowTuning}.
 */
final class CloudWarp {
    private static final CloudWarp NONE = new CloudWarp(NormalisedMap.ZERO);

    private final NormalisedMap reach;

    private CloudWarp(NormalisedMap reach) {
        this.reach = reach;
    }

    /** Whether there is sky enough for clouds that drift. */
    static boolean mayDrift(Scene scene) {
        return CloudMask.of(scene).share() >= LEAST_SKY;
    }

    /**
     * The drift of a scene's clouds.
     *
     * @param luma of the still, 0…1, which tells clouds and the sun; asked for only if there is sky
     */
    static CloudWarp of(Scene scene, Supplier<FloatMap> luma) {
        CloudMask clouds = CloudMask.of(scene);
        if (clouds.share() < LEAST_SKY) {
            return NONE;
        }
        FloatMap light = luma.get();
        return clouds.isClear(light) ? NONE : new CloudWarp(clouds.reach(light));
    }

    /**
     * The deformation at one moment.
     *
     * @param gone how far clouds have gone along the wind, in parts of their farthest way, −1…1
     * @param fromLeft whether the wind comes from the left
     * @return empty if clouds are where they are in the still
     */
    Optional<LocalWarp> at(double gone, boolean fromLeft) {
        double way = this == NONE ? 0 : CLOUD_FARTHEST * gone;
        if (way == 0) {
            return Optional.empty();
        }
        // A displacement says where a place looks: what is seen goes the other way.
        double from = fromLeft ? -way : way;
        return Optional.of((x, y, d) -> d[0] += from * reach.at(x, y));
    }
}
