package org.breathe.image;

import java.util.Arrays;

/**
 * Which samples of one axis make up each output sample, and by what weight. Shrinking takes the exact average over the
 * output sample's extent, fractional ends included; otherwise samples are interpolated by the cubic of Catmull and Rom
 * (1974), the edge repeated. Weights of an output sample sum to 1 over the samples that there are.
 *
 * @param first the first source sample of each output sample
 * @param weights the weights of the samples from there on; none where the output lies outside
 * @param inside which part of each output sample lies on the still, 0…1
 * @param averages whether the axis shrinks
 */
record AxisWeights(int[] first, double[][] weights, double[] inside, boolean averages) {
    static AxisWeights along(double start, double extent, int outputs, int sources) {
        boolean averages = extent > outputs;
        AxisWeights taps = new AxisWeights(new int[outputs], new double[outputs][], new double[outputs], averages);
        double step = extent / outputs;
        for (int i = 0; i < outputs; i++) {
            double from = start + i * step;
            double to = start + (i + 1) * step;
            double low = Math.max(0, from);
            double high = Math.min(sources, to);
            taps.inside[i] = Math.max(0, high - low) / step;
            if (high <= low) {
                taps.weights[i] = new double[0];
            } else if (averages) {
                taps.average(i, low, high);
            } else {
                taps.interpolate(i, (from + to) / 2 - 0.5, sources);
            }
        }
        return taps;
    }

    /** The first output sample that lies on the still, at least in part. */
    int begin() {
        int begin = 0;
        while (begin < inside.length && inside[begin] <= 0) {
            begin++;
        }
        return begin;
    }

    /** After the last output sample that lies on the still, at least in part. */
    int end() {
        int end = inside.length;
        while (end > begin() && inside[end - 1] <= 0) {
            end--;
        }
        return end;
    }

    /** The source sample nearest to the middle of an output sample. */
    static int nearest(double start, double extent, int outputs, int sources, int i) {
        return clamp((int) Math.floor(start + (i + 0.5) * extent / outputs), sources);
    }

    private void average(int i, double low, double high) {
        first[i] = (int) low;
        int last = (int) Math.ceil(high) - 1;
        double[] w = new double[last - first[i] + 1];
        for (int k = 0; k < w.length; k++) {
            int sample = first[i] + k;
            w[k] = (Math.min(high, sample + 1.0) - Math.max(low, sample)) / (high - low);
        }
        weights[i] = w;
    }

    private void interpolate(int i, double at, int sources) {
        int floor = (int) Math.floor(at);
        double t = at - floor;
        double[] cubic = {
            ((2 - t) * t - 1) * t / 2, ((3 * t - 5) * t * t + 2) / 2, ((4 - 3 * t) * t + 1) * t / 2, (t - 1) * t * t / 2
        };
        int low = clamp(floor - 1, sources);
        double[] w = new double[clamp(floor + 2, sources) - low + 1];
        for (int k = 0; k < cubic.length; k++) {
            w[clamp(floor - 1 + k, sources) - low] += cubic[k];
        }
        int begin = 0;
        int end = w.length;
        while (w[begin] == 0) {
            begin++;
        }
        while (w[end - 1] == 0) {
            end--;
        }
        first[i] = low + begin;
        weights[i] = Arrays.copyOfRange(w, begin, end);
    }

    private static int clamp(int sample, int sources) {
        return Math.max(0, Math.min(sources - 1, sample));
    }
}
