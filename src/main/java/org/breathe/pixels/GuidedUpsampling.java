package org.breathe.pixels;

import ij.process.FloatProcessor;
import ij.process.ImageProcessor;

/**
 * Brings small maps of a still to the frame's size so that their edges follow those of the picture: a guided filter of
 * one channel whose linear coefficients are found at the maps' size and applied at the frame's (He and Sun, Fast Guided
 * Filter, arXiv:1505.00996).
 */
public final class GuidedUpsampling {
    private static final int RADIUS = 3;
    private static final float EPSILON = 4e-4f;

    private final FloatMap guide;
    private final FloatMap small;
    private final FloatMap mean;
    private final float[] variance;

    /**
     * Takes the statistics of a guide once for any number of maps.
     *
     * @param guide the frame's luma, 0 … 1
     * @param width of the maps to come, px
     * @param height of the maps to come, px
     */
    public GuidedUpsampling(FloatMap guide, int width, int height) {
        this.guide = guide;
        FloatProcessor full = guide.toProcessor();
        full.setInterpolationMethod(ImageProcessor.BILINEAR);
        // ImageJ's average and not the kernel's: they differ in the last bit, and mattes show it.
        small = FloatMap.of((FloatProcessor) full.resize(width, height, true));
        mean = small.boxMean(RADIUS);
        float[] squares = small.with(small, (a, b) -> a * b).boxMean(RADIUS).values();
        variance = new float[squares.length];
        for (int i = 0; i < variance.length; i++) {
            variance[i] = Math.max(0, squares[i] - mean.values()[i] * mean.values()[i]);
        }
    }

    /** A small map as a map of the frame's size. */
    public FloatMap apply(FloatMap map) {
        float[] mapMean = map.boxMean(RADIUS).values();
        float[] both = small.with(map, (a, b) -> a * b).boxMean(RADIUS).values();
        float[] slope = new float[both.length];
        float[] offset = new float[both.length];
        for (int i = 0; i < slope.length; i++) {
            float m = mean.values()[i];
            slope[i] = (both[i] - m * mapMean[i]) / (variance[i] + EPSILON);
            offset[i] = mapMean[i] - slope[i] * m;
        }
        float[] a = enlarged(slope);
        float[] b = enlarged(offset);
        for (int i = 0; i < b.length; i++) {
            b[i] += a[i] * guide.values()[i];
        }
        return new FloatMap(guide.width(), guide.height(), b);
    }

    private float[] enlarged(float[] coefficients) {
        FloatMap smooth = new FloatMap(small.width(), small.height(), coefficients).boxMean(RADIUS);
        return Resizing.enlarged(smooth, guide.width(), guide.height()).values();
    }
}
