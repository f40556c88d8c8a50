package org.breathe.render;

import org.breathe.pixels.Bilinear;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.Smoothing;

/**
 * Softens a frame where a map says so. Each pixel is mixed with two ever wider averages of the soft pixels around it,
 * at half resolution; what stays sharp does not bleed into what is soft, and what is not finite stays as it is.
 */
final class MaskedBlur {
    /** Radius of the first average, in fractions of the width. */
    private static final double FINE = 0.0016;
    /** Radius of the second average, in fractions of the width. */
    private static final double WIDE = 0.0055;

    private final int width;
    private final int height;
    private final int w;
    private final int h;
    /** Per component, the finer and the wider average. */
    private final float[][][] means;

    /**
     * Averages what is soft.
     *
     * @param frame samples per component
     * @param soft how soft each pixel at half resolution becomes, 0 … 1
     */
    MaskedBlur(float[][] frame, float[] soft, int width, int height, Workers workers) {
        this.width = width;
        this.height = height;
        w = half(width);
        h = half(height);
        float[] weights = new float[soft.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = soft[i] + 1e-3f;
        }
        int[] radii = {Math.max(1, (int) Math.round(FINE * w)), Math.max(2, (int) Math.round(WIDE * w))};
        float[][] weighted = new float[frame.length][];
        float[][] known = new float[frame.length][];
        float[][] spread = new float[radii.length][];
        workers.run(frame.length + radii.length, () -> job -> {
            if (job < frame.length) {
                weighted[job] = halve(frame[job], weights);
                known[job] = known(weighted[job], weights);
            } else {
                spread[job - frame.length] = Smoothing.blur(weights, w, h, radii[job - frame.length]);
            }
        });
        means = new float[frame.length][radii.length][];
        workers.run(frame.length * radii.length, () -> job -> {
            int k = job / radii.length;
            int r = job % radii.length;
            float[] share = known[k] == weights ? spread[r] : Smoothing.blur(known[k], w, h, radii[r]);
            means[k][r] = divided(Smoothing.blur(weighted[k], w, h, radii[r]), share);
        });
    }

    /** How many px half a side has. */
    static int half(int side) {
        return (side + 1) / 2;
    }

    private float[] halve(float[] plane, float[] weights) {
        float[] result = new float[w * h];
        for (int y = 0; y < h; y++) {
            int above = 2 * y * width;
            int below = Math.min(2 * y + 1, height - 1) * width;
            for (int x = 0; x < w; x++) {
                int left = 2 * x;
                int right = Math.min(left + 1, width - 1);
                float mean =
                        (plane[above + left] + plane[above + right] + plane[below + left] + plane[below + right]) / 4;
                result[y * w + x] = mean * weights[y * w + x];
            }
        }
        return result;
    }

    /** Takes what is not finite out of weighted samples; its weight is then 0, in a copy of the weights. */
    private static float[] known(float[] weighted, float[] weights) {
        float[] known = weights;
        for (int i = 0; i < weighted.length; i++) {
            if (!Float.isFinite(weighted[i])) {
                known = known == weights ? weights.clone() : known;
                known[i] = 0;
                weighted[i] = 0;
            }
        }
        return known;
    }

    private static float[] divided(float[] plane, float[] weights) {
        for (int i = 0; i < plane.length; i++) {
            plane[i] /= weights[i];
        }
        return plane;
    }

    /**
     * Mixes one line of a component with its averages.
     *
     * @param soft how soft each pixel of the line is, 0 … 1
     */
    void mix(int component, int y, float[] soft, float[] line) {
        float row = Clamp.between((y - 0.5f) / 2, 0, h - 1);
        int top = (int) row;
        int bottom = Math.min(top + 1, h - 1);
        float v = row - top;
        float[] f = means[component][0];
        float[] b = means[component][1];
        for (int x = 0; x < width; x++) {
            float s = soft[x];
            if (s <= 0 || !Float.isFinite(line[x])) {
                continue;
            }
            float column = Clamp.between((x - 0.5f) / 2, 0, w - 1);
            int left = (int) column;
            int right = Math.min(left + 1, w - 1);
            float u = column - left;
            float some = Bilinear.at(f, top * w, bottom * w, left, right, u, v);
            if (s <= 0.5f) {
                line[x] += 2 * s * (some - line[x]);
            } else {
                float much = Bilinear.at(b, top * w, bottom * w, left, right, u, v);
                line[x] = some + (2 * s - 1) * (much - some);
            }
        }
    }
}
