package org.breathe.gesture;

import java.util.Optional;
import org.breathe.pixels.SmoothStep;
import org.breathe.scene.Kind;
import org.breathe.scene.Medium;
import org.breathe.scene.Scene;

/** Where a photograph is beyond doubt of a kind that moves, and not alive: fur looks like grass, and birds swim. */
public final class ConfidentMask {
    /** Less likely than the first, a place is no animal; more likely than the second, it surely is. */
    private static final double[] ALIVE = {0.4, 0.7};

    private ConfidentMask() {}

    /**
     * How surely each place of a scene's maps is of a kind, 0…1; nothing in drawings and where it takes little.
     *
     * @param likely less likely than the first, a place is not of the kind; more likely than the second, it surely is
     * @param least the least part of the picture that it takes, 0…1
     */
    public static Optional<float[]> of(Scene scene, Kind kind, double[] likely, double least) {
        if (scene.medium() != Medium.PHOTO) {
            return Optional.empty();
        }
        float[] map = (float[]) scene.motion(kind).getPixels();
        float[] living = (float[]) scene.motion(Kind.LIVING).getPixels();
        float[] sure = new float[map.length];
        double sum = 0;
        for (int i = 0; i < sure.length; i++) {
            double alive = SmoothStep.between(ALIVE[0], ALIVE[1], living[i]);
            sure[i] = (float) (SmoothStep.between(likely[0], likely[1], map[i]) * (1 - alive));
            sum += sure[i];
        }
        return sum / sure.length < least ? Optional.empty() : Optional.of(sure);
    }
}
