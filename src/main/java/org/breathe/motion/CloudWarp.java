package org.breathe.motion;

import java.util.function.Supplier;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.scene.Scene;
import org.breathe.score.Passage;
import org.breathe.score.Score;
import org.breathe.timing.Noise;

/**
 * How clouds of a photograph drift with the wind: the higher above what stands the farther. A clear sky stands, too,
 * with its grain. All layers share one field, so nothing is torn between them. Positions are in fractions of the
 * still's width.
 */
public final class CloudWarp {
    /** Where there is less of it in the picture, the sky stands. */
    private static final double SEEN = 0.08;
    /** How far clouds go. */
    private static final double FARTHEST = 0.02;

    private static final CloudWarp NONE = new CloudWarp(NormalisedMap.of(new float[1], 1, 1));

    private final NormalisedMap reach;

    private CloudWarp(NormalisedMap reach) {
        this.reach = reach;
    }

    /**
     * The drift of a scene's clouds.
     *
     * @param luma of the still, 0…1, which tells clouds and the sun; asked for only if there is sky
     */
    public static CloudWarp of(Scene scene, Supplier<FloatMap> luma) {
        CloudMask clouds = CloudMask.of(scene);
        if (clouds.share() < SEEN) {
            return NONE;
        }
        FloatMap light = luma.get();
        return clouds.isClear(light) ? NONE : new CloudWarp(clouds.reach(light));
    }

    /**
     * The deformation at one moment.
     *
     * @param noise that says whether the wind comes from the left or from the right
     */
    public LocalWarp at(Score score, Passage passage, double seconds, Noise noise) {
        double gone = this == NONE ? 0 : FARTHEST * score.drift(passage, seconds);
        // What is seen goes one way as the place looked at goes the other.
        double from = SwayWarp.blowsFromLeft(noise) ? -gone : gone;
        return gone == 0 ? LocalWarp.NONE : (x, y, d) -> d[0] += from * reach.at(x, y);
    }
}
