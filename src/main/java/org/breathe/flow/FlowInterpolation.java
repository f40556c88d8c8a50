package org.breathe.flow;

import org.breathe.pixels.CubicConvolution;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.Luma;
import org.breathe.pixels.PlanarImage;
import org.breathe.pixels.SampleType;

/**
 * The moments between two stills of one size and type: what is found in both moves from one place to the other, what is
 * found in one only is taken from that one, and what is not understood dissolves. Stills that show different things
 * dissolve as a whole. At its ends it is the stills themselves. Immutable; a moment depends on nothing but t.
 */
public final class FlowInterpolation {
    /** Stills of which less than this share is found in each other show different things. */
    private static final double LEAST_LIKENESS = 0.5;

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
        Trajectories paths =
                new Trajectories(new FlowSplat(flow.there(), t), new FlowSplat(flow.back(), 1 - t), t, width, height);
        CubicConvolution before = new CubicConvolution(first.samples(), width, height);
        CubicConvolution after = new CubicConvolution(second.samples(), width, height);
        float[][] moment = new float[first.components()][width * height];
        float[] a = new float[moment.length];
        float[] b = new float[moment.length];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                float dx = paths.dx.values()[i];
                float dy = paths.dy.values()[i];
                before.sample(x - t * dx, y - t * dy, a);
                after.sample(x + (1 - t) * dx, y + (1 - t) * dy, b);
                for (int c = 0; c < a.length; c++) {
                    moment[c][i] = mix(a[c], b[c], paths.share.values()[i]);
                }
            }
        }
        return new PlanarImage(width, height, first.bitDepth(), moment);
    }
}
