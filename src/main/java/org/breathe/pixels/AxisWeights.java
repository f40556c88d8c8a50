package org.breathe.pixels;

import java.util.Arrays;

/**
 * Which samples of one axis make up each output sample, and by what weight. The weights of an output sample sum to 1
 * over the samples that there are.
 *
 * @param first the first source sample of each output sample
 * @param weights the weights of the samples from there on; none where the output lies outside
 * @param inside which part of each output sample lies on the source, 0…1
 * @param averages whether the axis shrinks
 */
public record AxisWeights(int[] first, double[][] weights, double[] inside, boolean averages) {
    /** Lanczos' kernel reaches so many samples to either side. */
    private static final int LANCZOS_REACH = 3;

    /**
     * For a stretch of an axis. Shrinking takes the exact average over the output sample's extent, fractional ends
     * included; otherwise samples are interpolated by {@link Kernels#keys Keys'} cubic, the edge repeated.
     *
     * @param start where the stretch begins, in samples of the source; may lie outside
     * @param extent how long it is, in samples of the source
     */
    public static AxisWeights along(double start, double extent, int outputs, int sources) {
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

    /**
     * For a whole axis in another length: the samples that lie under each output sample, which is taken to be at least as
     * wide as they are, by how far they do; so enlarging is linear. Samples may lie beyond the ends of the axis.
     */
    public static AxisWeights overlapping(int sources, int outputs) {
        double scale = (double) sources / outputs;
        double wide = Math.max(1, scale);
        double reach = (wide + 1) / 2;
        int count = (int) Math.ceil(2 * reach) + 1;
        AxisWeights taps = allInside(outputs, scale > 1);
        for (int i = 0; i < outputs; i++) {
            double centre = (i + 0.5) * scale - 0.5;
            taps.first[i] = (int) Math.floor(centre - reach) + 1;
            taps.weights[i] = new double[count];
            for (int k = 0; k < count; k++) {
                taps.weights[i][k] = Kernels.overlap(taps.first[i] + k - centre, wide);
            }
            scaleToOne(taps.weights[i]);
        }
        return taps;
    }

    /**
     * For positions by {@link Kernels#lanczos Lanczos' kernel}. It passes through the samples, and takes less than a cubic
     * convolution from noise and small bright things that fall between two px, so that they hardly flicker as they move.
     * Samples may lie beyond the ends of the axis.
     *
     * @param positions in samples from the first
     */
    public static AxisWeights lanczos(double[] positions) {
        AxisWeights taps = allInside(positions.length, false);
        for (int i = 0; i < positions.length; i++) {
            int left = (int) positions[i];
            float share = (float) (positions[i] - left);
            taps.first[i] = left - LANCZOS_REACH + 1;
            taps.weights[i] = new double[2 * LANCZOS_REACH];
            for (int k = 0; k < taps.weights[i].length; k++) {
                taps.weights[i][k] = Kernels.lanczos(k - LANCZOS_REACH + 1 - (double) share);
            }
            scaleToOne(taps.weights[i]);
        }
        return taps;
    }

    private static AxisWeights allInside(int outputs, boolean averages) {
        AxisWeights taps = new AxisWeights(new int[outputs], new double[outputs][], new double[outputs], averages);
        Arrays.fill(taps.inside, 1);
        return taps;
    }

    private static void scaleToOne(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= sum;
        }
    }

    /** The weights in float, {@code [tap][output]}, where all output samples have as many. */
    public float[][] byTap() {
        float[][] byTap = new float[weights[0].length][weights.length];
        for (int i = 0; i < weights.length; i++) {
            for (int k = 0; k < byTap.length; k++) {
                byTap[k][i] = (float) weights[i][k];
            }
        }
        return byTap;
    }

    /** The first output sample that lies on the source, at least in part. */
    public int begin() {
        int begin = 0;
        while (begin < inside.length && inside[begin] <= 0) {
            begin++;
        }
        return begin;
    }

    /** After the last output sample that lies on the source, at least in part. */
    public int end() {
        int end = inside.length;
        while (end > begin() && inside[end - 1] <= 0) {
            end--;
        }
        return end;
    }

    /** The source sample nearest to the middle of an output sample. */
    public static int nearest(double start, double extent, int outputs, int sources, int i) {
        return Border.REPLICATED.index((int) Math.floor(start + (i + 0.5) * extent / outputs), sources);
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
        double[] cubic = Kernels.keys(t);
        int low = Border.REPLICATED.index(floor - 1, sources);
        double[] w = new double[Border.REPLICATED.index(floor + 2, sources) - low + 1];
        for (int k = 0; k < cubic.length; k++) {
            w[Border.REPLICATED.index(floor - 1 + k, sources) - low] += cubic[k];
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
}
