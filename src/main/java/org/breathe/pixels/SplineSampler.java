package org.breathe.pixels;

/**
 * Samples planes along runs of a frame's line. Since displacements change slowly, a run looks along a nearly straight
 * line of a plane: the plane is interpolated downwards first, column by column at the height at which the run crosses
 * it, and then across. Against sampling each position by itself this errs by the run's slope times a few hundredths of
 * a px and is twice as fast. Made for one thread; its buffers serve run after run.
 */
public final class SplineSampler {
    private static final int PAD = CubicSpline.PAD;

    private final int[] row;
    private final float[] height;
    private final float[][] weights;
    private final float[][] columns;

    /**
     * Makes room for runs.
     *
     * @param width of the frame, px
     * @param planes how many are sampled at a time, at most
     */
    public SplineSampler(int width, int planes) {
        int stride = CubicSpline.stride(width);
        row = new int[stride];
        height = new float[stride];
        weights = new float[4][stride];
        columns = new float[planes][stride];
    }

    /**
     * Samples planes at a run of positions.
     *
     * @param planes padded coefficients, one array per component
     * @param size the px that the planes have
     * @param sx positions from the left edge's sample, px, each within the planes, in rising order but for rounding
     * @param sy positions from the top edge's sample, px, each within the planes
     * @param from the first position to sample, in {@code sx}, {@code sy} and {@code out} alike
     * @param to after the last one
     * @param out per component, where the samples go
     */
    public void sample(
            float[][] planes, CubicSpline.Size size, float[] sx, float[] sy, int from, int to, float[][] out) {
        int first = PAD + (int) sx[from] - 1;
        int last = PAD + (int) sx[to - 1] + 2;
        follow(size, sx, sy, from, to, first, last);
        for (int start = first; start <= last; ) {
            int end = start + 1;
            while (end <= last && row[end] == row[start]) {
                end++;
            }
            down(planes, row[start] * size.stride(), size.stride(), start, end);
            start = end;
        }
        across(planes.length, sx, from, to, out);
    }

    /** Finds at which height the run crosses each column, and what that weighs the rows around it. */
    private void follow(CubicSpline.Size size, float[] sx, float[] sy, int from, int to, int first, int last) {
        float slope = to - from > 1 ? (sy[to - 1] - sy[from]) / Math.max(1, sx[to - 1] - sx[from]) : 0;
        height[first] = sy[from] - slope * (1 + sx[from] - (int) sx[from]);
        int known = first;
        for (int x = from; x < to; x++) {
            int column = PAD + (int) sx[x];
            float crossed = sy[x] - slope * (sx[x] - (int) sx[x]);
            for (int k = known + 1; k <= column; k++) {
                height[k] = crossed;
            }
            known = Math.max(known, column);
        }
        for (int k = known + 1; k <= last; k++) {
            height[k] = height[k - 1] + slope;
        }
        float bottom = size.height() - 1;
        for (int k = first; k <= last; k++) {
            float y = Clamp.between(height[k], 0, bottom);
            int top = (int) y;
            float v = y - top;
            float w0 = Kernels.splineOuter(1 - v);
            float w3 = Kernels.splineOuter(v);
            float w1 = Kernels.splineInner(v);
            row[k] = top + PAD - 1;
            weights[0][k] = w0;
            weights[1][k] = w1;
            weights[2][k] = 1 - w0 - w1 - w3;
            weights[3][k] = w3;
        }
    }

    private void down(float[][] planes, int a, int stride, int start, int end) {
        float[] w0 = weights[0];
        float[] w1 = weights[1];
        float[] w2 = weights[2];
        float[] w3 = weights[3];
        int b = a + stride;
        int c = b + stride;
        int d = c + stride;
        for (int p = 0; p < planes.length; p++) {
            float[] plane = planes[p];
            float[] column = columns[p];
            for (int k = start; k < end; k++) {
                column[k] = w0[k] * plane[a + k] + w1[k] * plane[b + k] + w2[k] * plane[c + k] + w3[k] * plane[d + k];
            }
        }
    }

    private void across(int planes, float[] sx, int from, int to, float[][] out) {
        float[] w0 = weights[0];
        float[] w1 = weights[1];
        float[] w2 = weights[2];
        float[] w3 = weights[3];
        for (int x = from; x < to; x++) {
            int column = (int) sx[x];
            float u = sx[x] - column;
            float a = Kernels.splineOuter(1 - u);
            float b = Kernels.splineInner(u);
            float d = Kernels.splineOuter(u);
            row[x] = column + PAD - 1;
            w0[x] = a;
            w1[x] = b;
            w2[x] = 1 - a - b - d;
            w3[x] = d;
        }
        for (int p = 0; p < planes; p++) {
            float[] c = columns[p];
            float[] samples = out[p];
            for (int x = from; x < to; x++) {
                int k = row[x];
                samples[x] = w0[x] * c[k] + w1[x] * c[k + 1] + w2[x] * c[k + 2] + w3[x] * c[k + 3];
            }
        }
    }
}
