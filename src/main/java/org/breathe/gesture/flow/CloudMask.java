package org.breathe.gesture.flow;

import org.breathe.pixels.DistanceTransform;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.NormalisedMap;
import org.breathe.pixels.SmoothStep;
import org.breathe.pixels.Smoothing;
import org.breathe.scene.Kind;
import org.breathe.scene.Medium;
import org.breathe.scene.Scene;

/**
 * The sky of a photograph and what stands in it: what is no sky, all doubtful places that are joined to that, and what
 * shines. A doubtful place by itself is a cloud. Lengths are in fractions of the width.
 */
final class CloudMask {
    /** Less likely than the first, a place is no sky; less likely than the second, it is doubtful. */
    private static final double[] LIKELY = {0.5, 0.94};
    /** The luma from which on the sun, the moon or a lamp shines. */
    private static final double SHINING = 0.97;
    /** Where luma, without its grain, deviates so much from its mean over such a radius, there is a cloud. */
    private static final double CLOUDY = 0.03;

    private static final double CLOUD = 0.03;
    private static final double GRAIN = 0.005;
    /** In a clear sky there is no more of them than this. */
    private static final double FEW = 0.02;
    /** Where so much of what is around a place is sky, it is sky all around. */
    private static final double WHOLLY = 0.97;
    /** So far around what shines there is glare. */
    private static final double GLARE = 0.05;
    /** So far from what stands, clouds go half as far as high up. */
    private static final double HALFWAY = 0.1;
    /** How wide the sides are in which clouds come to a stand, so that nothing is drawn in from beyond. */
    private static final double SIDE = 0.2;

    private final int width;
    private final int height;
    private final boolean[] stands;

    private CloudMask(Scene scene) {
        width = scene.depth().getWidth();
        height = scene.depth().getHeight();
        float[] sky = (float[]) scene.motion(Kind.SKY).getPixels();
        stands = new boolean[sky.length];
        int[] queue = new int[sky.length];
        int end = 0;
        for (int i = 0; i < sky.length; i++) {
            stands[i] = sky[i] < LIKELY[0] || scene.medium() != Medium.PHOTO;
            if (stands[i]) {
                queue[end++] = i;
            }
        }
        for (int next = 0; next < end; next++) {
            int i = queue[next];
            int[] around = {i % width > 0 ? i - 1 : i, i % width < width - 1 ? i + 1 : i, i - width, i + width};
            for (int k : around) {
                if (k >= 0 && k < sky.length && !stands[k] && sky[k] < LIKELY[1]) {
                    stands[k] = true;
                    queue[end++] = k;
                }
            }
        }
    }

    /** The clouds of a scene; drawings have none. */
    static CloudMask of(Scene scene) {
        return new CloudMask(scene);
    }

    /** How much of the picture is sky, 0…1. */
    double share() {
        int count = 0;
        for (boolean held : stands) {
            count += held ? 0 : 1;
        }
        return (double) count / stands.length;
    }

    /** Whether nothing is to be seen in the sky but a gradient and glare. */
    boolean isClear(FloatMap luma) {
        float[] light = Smoothing.blur(light(luma), width, height, radius(GRAIN));
        float[] glare = DistanceTransform.to(shining(light), width, height);
        float[] free = new float[stands.length];
        float[] seen = new float[stands.length];
        for (int i = 0; i < free.length; i++) {
            free[i] = stands[i] || glare[i] < GLARE * width ? 0 : 1;
            seen[i] = free[i] * light[i];
        }
        float[] frees = Smoothing.blur(free, width, height, radius(CLOUD));
        float[] mean = Smoothing.blur(seen, width, height, radius(CLOUD));
        int count = 0;
        int cloudy = 0;
        for (int i = 0; i < free.length; i++) {
            // Beside what is left out a gradient, too, deviates from its mean.
            if (free[i] == 1 && frees[i] > WHOLLY) {
                count++;
                cloudy += Math.abs(light[i] - mean[i] / frees[i]) > CLOUDY ? 1 : 0;
            }
        }
        return cloudy <= FEW * count;
    }

    /** How far clouds go at each place, 0 (held) … 1 (high up). */
    NormalisedMap reach(FloatMap luma) {
        boolean[] holds = shining(light(luma));
        for (int i = 0; i < holds.length; i++) {
            holds[i] |= stands[i];
        }
        float[] away = DistanceTransform.to(holds, width, height);
        float[] reach = new float[holds.length];
        for (int i = 0; i < reach.length; i++) {
            double x = (i % width + 0.5) / width;
            double high = away[i] / width / HALFWAY;
            reach[i] = (float) (high * high / (1 + high * high) * SmoothStep.between(0, SIDE, Math.min(x, 1 - x)));
        }
        return NormalisedMap.of(reach, width, height);
    }

    private int radius(double length) {
        return Math.max(1, (int) Math.round(length * width));
    }

    /** The luma on the scene's map. */
    private float[] light(FloatMap luma) {
        float scale = (float) luma.width() / width;
        float[] light = new float[stands.length];
        for (int i = 0; i < light.length; i++) {
            float value = luma.at((i % width + 0.5f) * scale - 0.5f, (i / width + 0.5f) * scale - 0.5f);
            light[i] = Float.isFinite(value) ? value : 0;
        }
        return light;
    }

    private static boolean[] shining(float[] light) {
        boolean[] shines = new boolean[light.length];
        for (int i = 0; i < shines.length; i++) {
            shines[i] = light[i] >= SHINING;
        }
        return shines;
    }
}
