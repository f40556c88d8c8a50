package org.breathe.pixels;

/**
 * Samples planes by cubic convolution with a = −½ (Keys, IEEE Trans. Acoust. 29:1153, 1981), kept within the range of
 * the samples that it draws on. Where the nearest sample is NaN so is the result; else NaNs have no weight. Beyond a
 * border lies the border's sample. Safe for use by several threads.
 */
public final class CubicConvolution {
    private final float[][] planes;
    private final int width;
    private final int height;

    /**
     * A sampler of planes.
     *
     * @param planes of one size, {@code planes[k][y * width + x]}; not copied
     */
    public CubicConvolution(float[][] planes, int width, int height) {
        this.planes = planes;
        this.width = width;
        this.height = height;
    }

    /** Writes each plane's sample at a position, px; beyond a border that of the border. */
    public void sample(float x, float y, float[] out) {
        float u = Clamp.between(x, 0, width - 1);
        float v = Clamp.between(y, 0, height - 1);
        int left = (int) u;
        int top = (int) v;
        float f = u - left;
        float g = v - top;
        float a0 = Kernels.keys0(f);
        float a1 = Kernels.keys1(f);
        float a2 = Kernels.keys2(f);
        float a3 = Kernels.keys3(f);
        float b0 = Kernels.keys0(g);
        float b1 = Kernels.keys1(g);
        float b2 = Kernels.keys2(g);
        float b3 = Kernels.keys3(g);
        int c0 = Math.max(0, left - 1);
        int c2 = Math.min(width - 1, left + 1);
        int c3 = Math.min(width - 1, left + 2);
        int r0 = Math.max(0, top - 1) * width;
        int r1 = top * width;
        int r2 = Math.min(height - 1, top + 1) * width;
        int r3 = Math.min(height - 1, top + 2) * width;
        for (int c = 0; c < planes.length; c++) {
            float[] p = planes[c];
            float p11 = p[r1 + left];
            float p12 = p[r1 + c2];
            float p21 = p[r2 + left];
            float p22 = p[r2 + c2];
            float value = b0 * (a0 * p[r0 + c0] + a1 * p[r0 + left] + a2 * p[r0 + c2] + a3 * p[r0 + c3])
                    + b1 * (a0 * p[r1 + c0] + a1 * p11 + a2 * p12 + a3 * p[r1 + c3])
                    + b2 * (a0 * p[r2 + c0] + a1 * p21 + a2 * p22 + a3 * p[r2 + c3])
                    + b3 * (a0 * p[r3 + c0] + a1 * p[r3 + left] + a2 * p[r3 + c2] + a3 * p[r3 + c3]);
            if (Float.isNaN(value)) {
                value = amongFinite(p11, p12, p21, p22, f, g);
            } else if (isBeyond(value, p11, p12, p21, p22)) {
                value = within(value, p, left, top);
            }
            out[c] = value;
        }
    }

    /** Whether a value is less or more than all of four samples. */
    private static boolean isBeyond(float value, float p11, float p12, float p21, float p22) {
        return value < Math.min(Math.min(p11, p12), Math.min(p21, p22))
                || value > Math.max(Math.max(p11, p12), Math.max(p21, p22));
    }

    /** The value, no less and no more than the four by four samples around a position. */
    private float within(float value, float[] p, int left, int top) {
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (int y = top - 1; y <= top + 2; y++) {
            int row = Border.REPLICATED.index(y, height) * width;
            for (int x = left - 1; x <= left + 2; x++) {
                float sample = p[row + Border.REPLICATED.index(x, width)];
                least = Math.min(least, sample);
                most = Math.max(most, sample);
            }
        }
        return Clamp.between(value, least, most);
    }

    private static float amongFinite(float p11, float p12, float p21, float p22, float f, float g) {
        float nearest = g < 0.5f ? f < 0.5f ? p11 : p12 : f < 0.5f ? p21 : p22;
        if (Float.isNaN(nearest)) {
            return Float.NaN;
        }
        float w11 = Float.isNaN(p11) ? 0 : (1 - f) * (1 - g);
        float w12 = Float.isNaN(p12) ? 0 : f * (1 - g);
        float w21 = Float.isNaN(p21) ? 0 : (1 - f) * g;
        float w22 = Float.isNaN(p22) ? 0 : f * g;
        float sum = (w11 == 0 ? 0 : w11 * p11)
                + (w12 == 0 ? 0 : w12 * p12)
                + (w21 == 0 ? 0 : w21 * p21)
                + (w22 == 0 ? 0 : w22 * p22);
        return sum / (w11 + w12 + w21 + w22);
    }
}
