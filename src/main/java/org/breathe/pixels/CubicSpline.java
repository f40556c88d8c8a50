package org.breathe.pixels;

/**
 * The coefficients of a plane's cubic B-spline, which passes through every sample (Unser, Aldroubi and Eden, IEEE
 * Trans. Signal Process. 41:821, 1993; mirrored at the borders). Padded by two coefficients on each side, so that the
 * four by four around any position of the plane can be read without asking where it lies.
 */
public final class CubicSpline {
    /** Coefficients beyond each border. */
    public static final int PAD = 2;

    private static final float POLE = (float) (Math.sqrt(3) - 2);
    /** After so many samples a pole's echo is below half a thousandth of a grey level. */
    private static final int ECHO = 16;

    private CubicSpline() {}

    /**
     * The size of a plane that is given by its coefficients.
     *
     * @param width in px
     * @param height in px
     */
    public record Size(int width, int height) {
        /** How many coefficients a padded row has. */
        public int stride() {
            return CubicSpline.stride(width);
        }
    }

    /** How many coefficients a padded row has. */
    public static int stride(int width) {
        return width + 2 * PAD;
    }

    /**
     * The padded coefficients of a plane.
     *
     * @param samples {@code width * height} finite samples
     */
    public static float[] coefficients(float[] samples, int width, int height) {
        int stride = stride(width);
        float[] padded = new float[stride * (height + 2 * PAD)];
        for (int y = 0; y < height; y++) {
            int row = (y + PAD) * stride + PAD;
            System.arraycopy(samples, y * width, padded, row, width);
            filterRow(padded, row, width);
        }
        filterColumns(padded, stride, height);
        for (int y = 0; y < height; y++) {
            int row = (y + PAD) * stride + PAD;
            for (int k = 1; k <= PAD; k++) {
                padded[row - k] = padded[row + Border.MIRRORED.index(-k, width)];
                padded[row + width - 1 + k] = padded[row + Border.MIRRORED.index(width - 1 + k, width)];
            }
        }
        for (int k = 1; k <= PAD; k++) {
            System.arraycopy(
                    padded, (PAD + Border.MIRRORED.index(-k, height)) * stride, padded, (PAD - k) * stride, stride);
            System.arraycopy(
                    padded,
                    (PAD + Border.MIRRORED.index(height - 1 + k, height)) * stride,
                    padded,
                    (PAD + height - 1 + k) * stride,
                    stride);
        }
        return padded;
    }

    private static void filterRow(float[] c, int start, int n) {
        if (n == 1) {
            return;
        }
        float first = 0;
        float power = 1;
        for (int k = 0; k < ECHO; k++) {
            first += power * c[start + Border.MIRRORED.index(k, n)];
            power *= POLE;
        }
        c[start] = 6 * first;
        for (int k = 1; k < n; k++) {
            c[start + k] = 6 * c[start + k] + POLE * c[start + k - 1];
        }
        int last = start + n - 1;
        c[last] = POLE / (POLE * POLE - 1) * (POLE * c[last - 1] + c[last]);
        for (int k = last - 1; k >= start; k--) {
            c[k] = POLE * (c[k + 1] - c[k]);
        }
    }

    private static void filterColumns(float[] c, int stride, int n) {
        if (n == 1) {
            return;
        }
        float[] first = new float[stride];
        float power = 1;
        for (int k = 0; k < ECHO; k++) {
            int row = (PAD + Border.MIRRORED.index(k, n)) * stride;
            for (int x = 0; x < stride; x++) {
                first[x] += power * c[row + x];
            }
            power *= POLE;
        }
        for (int x = 0; x < stride; x++) {
            c[PAD * stride + x] = 6 * first[x];
        }
        for (int k = 1; k < n; k++) {
            int row = (PAD + k) * stride;
            for (int x = 0; x < stride; x++) {
                c[row + x] = 6 * c[row + x] + POLE * c[row - stride + x];
            }
        }
        float end = POLE / (POLE * POLE - 1);
        int last = (PAD + n - 1) * stride;
        for (int x = 0; x < stride; x++) {
            c[last + x] = end * (POLE * c[last - stride + x] + c[last + x]);
        }
        for (int k = n - 2; k >= 0; k--) {
            int row = (PAD + k) * stride;
            for (int x = 0; x < stride; x++) {
                c[row + x] = POLE * (c[row + stride + x] - c[row + x]);
            }
        }
    }

    /**
     * Samples planes that share a geometry at a run of positions.
     *
     * @param planes padded coefficients, one array per component
     * @param stride see {@link #stride}
     * @param sx positions from the left edge's sample, px, each 0 … width − 1
     * @param sy positions from the top edge's sample, px, each 0 … height − 1
     * @param from the first position to sample, in {@code sx}, {@code sy} and {@code out} alike
     * @param to after the last one
     * @param out per component, where the samples go
     */
    public static void sample(float[][] planes, int stride, float[] sx, float[] sy, int from, int to, float[][] out) {
        int components = planes.length;
        for (int i = from; i < to; i++) {
            float x = sx[i];
            float y = sy[i];
            int column = (int) x;
            int row = (int) y;
            float u = x - column;
            float v = y - row;
            float x0 = Kernels.splineOuter(1 - u);
            float x3 = Kernels.splineOuter(u);
            float x1 = Kernels.splineInner(u);
            float x2 = 1 - x0 - x1 - x3;
            float y0 = Kernels.splineOuter(1 - v);
            float y3 = Kernels.splineOuter(v);
            float y1 = Kernels.splineInner(v);
            float y2 = 1 - y0 - y1 - y3;
            int a = (row + PAD - 1) * stride + column + PAD - 1;
            int b = a + stride;
            int c = b + stride;
            int d = c + stride;
            for (int k = 0; k < components; k++) {
                float[] p = planes[k];
                out[k][i] = y0 * (x0 * p[a] + x1 * p[a + 1] + x2 * p[a + 2] + x3 * p[a + 3])
                        + y1 * (x0 * p[b] + x1 * p[b + 1] + x2 * p[b + 2] + x3 * p[b + 3])
                        + y2 * (x0 * p[c] + x1 * p[c + 1] + x2 * p[c + 2] + x3 * p[c + 3])
                        + y3 * (x0 * p[d] + x1 * p[d + 1] + x2 * p[d + 2] + x3 * p[d + 3]);
            }
        }
    }
}
