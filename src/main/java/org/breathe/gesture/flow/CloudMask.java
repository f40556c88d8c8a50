package org.breathe.gesture.flow;

import static org.breathe.gesture.flow.FlowTuning.*;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.breathe.pixels.ConnectedComponents;
import org.breathe.pixels.DistanceTransform;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.SmoothStep;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Kind;
import org.breathe.scene.Medium;
import org.breathe.scene.Scene;

/**
 * The sky of a photograph and what holds its clouds: what is no sky, all doubtful places that are joined to that, and
 * what shines. A doubtful place that is surrounded by sky is a cloud. The numbers are in {@link FlowTuning}.
 */
final class CloudMask {
    private final int width;
    private final int height;
    private final boolean[] notSky;

    private CloudMask(Scene scene) {
        width = scene.depth().getWidth();
        height = scene.depth().getHeight();
        float[] sky = (float[]) scene.motion(Kind.SKY).getPixels();
        notSky = new boolean[sky.length];
        boolean none = scene.medium() != Medium.PHOTO;
        IntPredicate unlikely = i -> none || sky[i] < UNLIKELY_SKY;
        for (int[] part : ConnectedComponents.of(width, height, i -> none || sky[i] < DOUBTFUL_SKY)) {
            if (Arrays.stream(part).anyMatch(unlikely)) {
                for (int i : part) {
                    notSky[i] = true;
                }
            }
        }
    }

    /** The sky of a scene; drawings have none. */
    static CloudMask of(Scene scene) {
        return new CloudMask(scene);
    }

    /** How much of the picture is sky, 0…1. */
    double share() {
        int count = 0;
        for (boolean held : notSky) {
            count += held ? 0 : 1;
        }
        return (double) count / notSky.length;
    }

    /**
     * Whether nothing is to be seen in the sky but a gradient and glare.
     *
     * @param luma of the still, 0…1, in any size
     */
    boolean isClear(FloatMap luma) {
        FloatMap light = Smoothing.blur(onMap(luma), radius(GRAIN_RADIUS));
        float[] toShining = DistanceTransform.to(width, height, i -> light.values()[i] >= SHINING);
        float[] sky = new float[notSky.length];
        float[] skyLight = new float[notSky.length];
        for (int i = 0; i < sky.length; i++) {
            sky[i] = notSky[i] || toShining[i] < GLARE * width ? 0 : 1;
            skyLight[i] = sky[i] * light.values()[i];
        }
        float[] skyAround = Smoothing.blur(sky, width, height, radius(CLOUD_RADIUS));
        float[] lightAround = Smoothing.blur(skyLight, width, height, radius(CLOUD_RADIUS));
        int count = 0;
        int cloudy = 0;
        for (int i = 0; i < sky.length; i++) {
            // Beside what is left out a gradient, too, deviates from its mean.
            if (sky[i] == 1 && skyAround[i] > SKY_ALL_AROUND) {
                count++;
                cloudy += Math.abs(light.values()[i] - lightAround[i] / skyAround[i]) > CLOUD_CONTRAST ? 1 : 0;
            }
        }
        return cloudy <= CLEAR_SKY_CLOUDS * count;
    }

    /**
     * How far clouds go at each place, 0 (held) … 1 (high up).
     *
     * @param luma of the still, 0…1, in any size
     */
    NormalisedMap reach(FloatMap luma) {
        float[] light = onMap(luma).values();
        float[] toHold = DistanceTransform.to(width, height, i -> notSky[i] || light[i] >= SHINING);
        float[] reach = new float[notSky.length];
        for (int i = 0; i < reach.length; i++) {
            double x = (i % width + 0.5) / width;
            double high = toHold[i] / width / CLOUD_HALFWAY;
            double side = SmoothStep.between(0, CLOUD_SIDE, Math.min(x, 1 - x));
            reach[i] = (float) (high * high / (1 + high * high) * side);
        }
        return NormalisedMap.of(reach, width, height);
    }

    private int radius(double length) {
        return Math.max(1, (int) Math.round(length * width));
    }

    /** The luma in the size of the scene's maps; 0 where it is not finite. */
    private FloatMap onMap(FloatMap luma) {
        float scale = (float) luma.width() / width;
        float[] light = new float[notSky.length];
        for (int i = 0; i < light.length; i++) {
            float value = luma.at((i % width + 0.5f) * scale - 0.5f, (i / width + 0.5f) * scale - 0.5f);
            light[i] = Float.isFinite(value) ? value : 0;
        }
        return new FloatMap(width, height, light);
    }
}
