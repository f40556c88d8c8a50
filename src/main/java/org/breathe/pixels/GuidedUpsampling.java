package org.breathe.pixels;

import ij.process.FloatProcessor;
import ij.process.ImageProcessor;

/**
 * Brings small maps of a still to the frame's size so that their edges follow those of the picture: a guided filter
 * whose linear coefficients are found at the maps' size and applied at the frame's (He and Sun, Fast Guided Filter,
 * arXiv:1505.00996).
 */
public final class GuidedUpsampling {
    private static final int RADIUS = 3;
    private static final float EPSILON = 4e-4f;

    private final float[] guide;
    private final int width;
    private final int height;
    private final float[] small;
    private final float[] mean;
    private final float[] variance;
    private final int w;
    private final int h;

    /**
     * @param guide the frame's luma, 0 … 1
     * @param width of the frame, px
     * @param height of the frame, px
     * @param w width of the maps to come, px
     * @param h height of the maps to come, px
     */
    public GuidedUpsampling(float[] guide, int width, int height, int w, int h) {
        this.guide = guide;
        this.width = width;
        this.height = height;
        this.w = w;
        this.h = h;
        FloatProcessor full = new FloatProcessor(width, height, guide);
        full.setInterpolationMethod(ImageProcessor.BILINEAR);
        small = (float[]) full.resize(w, h, true).getPixels();
        mean = Smoothing.box(small, w, h, RADIUS);
        float[] squares = Smoothing.box(product(small, small), w, h, RADIUS);
        variance = new float[w * h];
        for (int i = 0; i < variance.length; i++) {
            variance[i] = Math.max(0, squares[i] - mean[i] * mean[i]);
        }
    }

    private static float[] product(float[] a, float[] b) {
        float[] result = new float[a.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = a[i] * b[i];
        }
        return result;
    }

    /** A map of w × h values as a map of the frame's size. */
    public float[] apply(float[] map) {
        float[] mapMean = Smoothing.box(map, w, h, RADIUS);
        float[] both = Smoothing.box(product(small, map), w, h, RADIUS);
        float[] slope = new float[w * h];
        float[] offset = new float[w * h];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = (both[i] - mean[i] * mapMean[i]) / (variance[i] + EPSILON);
            offset[i] = mapMean[i] - slope[i] * mean[i];
        }
        float[] a = enlarge(Smoothing.box(slope, w, h, RADIUS));
        float[] b = enlarge(Smoothing.box(offset, w, h, RADIUS));
        for (int i = 0; i < b.length; i++) {
            b[i] += a[i] * guide[i];
        }
        return b;
    }

    /** A map of w × h values, enlarged bilinearly to the frame's size. */
    private float[] enlarge(float[] map) {
        float[] result = new float[width * height];
        float[] line = new float[w];
        for (int y = 0; y < height; y++) {
            float row = Math.min(Math.max((y + 0.5f) * h / height - 0.5f, 0), h - 1);
            int top = (int) row;
            int bottom = Math.min(top + 1, h - 1);
            float v = row - top;
            for (int x = 0; x < w; x++) {
                line[x] = map[top * w + x] * (1 - v) + map[bottom * w + x] * v;
            }
            for (int x = 0; x < width; x++) {
                float column = Math.min(Math.max((x + 0.5f) * w / width - 0.5f, 0), w - 1);
                int left = (int) column;
                float u = column - left;
                result[y * width + x] = line[left] * (1 - u) + line[Math.min(left + 1, w - 1)] * u;
            }
        }
        return result;
    }
}
