package org.breathe.flow;

import org.breathe.pixels.Border;
import org.breathe.pixels.CubicConvolution;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.Luma;
import org.breathe.pixels.MedianFilter;
import org.breathe.pixels.PlanarImage;
import org.breathe.pixels.SampleType;
import org.breathe.pixels.Smoothing;

/**
 * The moments between two stills of one size and type: what is found in both moves from one place to the other, what is
 * found in one only is taken from that one, and what is not understood dissolves. Stills that show different things
 * dissolve as a whole. At its ends it is the stills themselves. Immutable; a moment depends on nothing but t.
 */
public final class FlowInterpolation {
    /** Stills of which less than this share is found in each other show different things. */
    private static final double LEAST_LIKENESS = 0.5;
    /** Two displacements this near, px, are of one thing. */
    private static final float SAME = 1;

    private final PlanarImage first;
    private final PlanarImage second;
    private final OpticalFlow.Pair flow;
    private final boolean related;

    /** @param flow between the stills, px of theirs */
    FlowInterpolation(PlanarImage first, PlanarImage second, OpticalFlow.Pair flow) {
        this.first = first;
        this.second = second;
        this.flow = flow;
        related = Math.min(flow.there().likeness(), flow.back().likeness()) >= LEAST_LIKENESS;
    }

    /**
     * Finds how two stills move into each other.
     *
     * @param estimator of what moves where
     */
    public static FlowInterpolation of(PlanarImage first, PlanarImage second, FlowEstimator estimator) {
        float[] weights = weights(first, second);
        return new FlowInterpolation(first, second, estimator.between(luma(first, weights), luma(second, weights)));
    }

    /** What each component counts: colours by luma, channels alike over their ranges. */
    private static float[] weights(PlanarImage first, PlanarImage second) {
        if (first.type() == SampleType.RGB) {
            return new float[] {Luma.RED, Luma.GREEN, Luma.BLUE};
        }
        float[] weights = new float[first.components()];
        for (int c = 0; c < weights.length; c++) {
            weights[c] = 1 / Math.max(Float.MIN_NORMAL, range(first.samples()[c], second.samples()[c]));
        }
        return weights;
    }

    private static FloatMap luma(PlanarImage still, float[] weights) {
        float[] luma = new float[still.width() * still.height()];
        for (int c = 0; c < weights.length; c++) {
            float[] samples = still.samples()[c];
            for (int i = 0; i < luma.length; i++) {
                luma[i] += weights[c] * samples[i];
            }
        }
        return new FloatMap(still.width(), still.height(), luma);
    }

    private static float range(float[] a, float[] b) {
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (float[] samples : new float[][] {a, b}) {
            for (float sample : samples) {
                if (Float.isFinite(sample)) {
                    least = Math.min(least, sample);
                    most = Math.max(most, sample);
                }
            }
        }
        return most - least;
    }

    /** Whether the stills show the same things, so that what lies between them is more than a dissolve. */
    public boolean related() {
        return related;
    }

    /**
     * A moment, as samples in the stills' units that are not rounded.
     *
     * @param t 0 (the first still) … 1 (the second)
     */
    public PlanarImage at(double t) {
        if (t <= 0 || t >= 1) {
            return t <= 0 ? first : second;
        }
        return related ? moved((float) t) : dissolved((float) t);
    }

    private PlanarImage dissolved(float t) {
        float[][] mixed = new float[first.components()][first.width() * first.height()];
        for (int c = 0; c < mixed.length; c++) {
            for (int i = 0; i < mixed[c].length; i++) {
                mixed[c][i] = mix(first.samples()[c][i], second.samples()[c][i], t);
            }
        }
        return new PlanarImage(first.width(), first.height(), first.bitDepth(), mixed);
    }

    /** A mean in which a NaN has no say unless it is the nearer one in time. */
    private static float mix(float a, float b, float share) {
        if (Float.isNaN(a) || Float.isNaN(b)) {
            return Float.isNaN(a) == share < 0.5f ? a : b;
        }
        return (1 - share) * a + share * b;
    }

    private PlanarImage moved(float t) {
        int width = first.width();
        int height = first.height();
        Trajectories course =
                new Trajectories(new FlowSplat(flow.there(), t), new FlowSplat(flow.back(), 1 - t), t, width, height);
        CubicConvolution before = new CubicConvolution(first.samples(), width, height);
        CubicConvolution after = new CubicConvolution(second.samples(), width, height);
        float[][] moment = new float[first.components()][width * height];
        float[] a = new float[moment.length];
        float[] b = new float[moment.length];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                float dx = course.dx.values()[i];
                float dy = course.dy.values()[i];
                before.sample(x - t * dx, y - t * dy, a);
                after.sample(x + (1 - t) * dx, y + (1 - t) * dy, b);
                for (int c = 0; c < a.length; c++) {
                    moment[c][i] = mix(a[c], b[c], course.share.values()[i]);
                }
            }
        }
        return new PlanarImage(width, height, first.bitDepth(), moment);
    }

    /** What each pixel of a moment does: how far its thing goes from still to still, and the second still's share. */
    private static final class Trajectories {
        final FloatMap dx;
        final FloatMap dy;
        final FloatMap share;

        Trajectories(FlowSplat there, FlowSplat back, float t, int width, int height) {
            float[] u = new float[width * height];
            float[] v = new float[width * height];
            float[] s = new float[width * height];
            for (int i = 0; i < u.length; i++) {
                float fromFirst = there.found[i];
                float fromSecond = back.found[i];
                float apartX = there.dx[i] + back.dx[i];
                float apartY = there.dy[i] + back.dy[i];
                // The way back points the other way, so that ways that agree cancel out.
                boolean one = apartX * apartX + apartY * apartY < SAME * SAME;
                float trust = one
                        ? fromFirst / Math.max(Float.MIN_NORMAL, fromFirst + fromSecond)
                        : fromFirst >= fromSecond ? 1 : 0;
                u[i] = trust * there.dx[i] - (1 - trust) * back.dx[i];
                v[i] = trust * there.dy[i] - (1 - trust) * back.dy[i];
                float cover = trust * there.cover[i] + (1 - trust) * back.cover[i];
                boolean inBoth = trust * fromFirst + (1 - trust) * fromSecond > cover / 2;
                s[i] = inBoth ? t : share(there.cover[i], back.cover[i], t);
            }
            dx = MedianFilter.of(new FloatMap(width, height, u));
            dy = MedianFilter.of(new FloatMap(width, height, v));
            share = Smoothing.box(new FloatMap(width, height, s), 1, Border.REPLICATED);
        }

        /** The second still's share of something that may be hidden in one of them. */
        private static float share(float inFirst, float inSecond, float t) {
            float before = (1 - t) * Math.min(1, 2 * inFirst);
            float after = t * Math.min(1, 2 * inSecond);
            return before + after == 0 ? t : after / (before + after);
        }
    }
}
