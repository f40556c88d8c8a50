package org.breathe.promises;

/**
 * An interpolating cubic B-spline in double precision, mirrored at its borders: found by solving for the coefficients
 * line by line, not by recursive filters, so that it shares nothing with what it judges.
 */
final class Bspline {
    private final double[] coefficients;
    private final int width;
    private final int height;

    Bspline(double[] samples, int width, int height) {
        this.width = width;
        this.height = height;
        coefficients = samples.clone();
        for (int y = 0; y < height; y++) {
            solve(y * width, 1, width);
        }
        for (int x = 0; x < width; x++) {
            solve(x, width, height);
        }
    }

    /** Gauss elimination of (1, 4, 1) ÷ 6 with mirrored ends. */
    private void solve(int first, int stride, int count) {
        if (count == 1) {
            return;
        }
        double[] upper = new double[count];
        upper[0] = 0.5;
        coefficients[first] *= 1.5;
        for (int k = 1; k < count; k++) {
            double lower = k == count - 1 ? 2 : 1;
            double pivot = 4 - lower * upper[k - 1];
            upper[k] = 1 / pivot;
            int i = first + k * stride;
            coefficients[i] = (6 * coefficients[i] - lower * coefficients[i - stride]) / pivot;
        }
        for (int k = count - 2; k >= 0; k--) {
            int i = first + k * stride;
            coefficients[i] -= upper[k] * coefficients[i + stride];
        }
    }

    /** The value at a position, px; whole numbers are samples. */
    double at(double x, double y) {
        int left = (int) Math.floor(x) - 1;
        int top = (int) Math.floor(y) - 1;
        double sum = 0;
        for (int j = top; j < top + 4; j++) {
            double line = 0;
            for (int i = left; i < left + 4; i++) {
                line += basis(x - i) * coefficients[mirrored(j, height) * width + mirrored(i, width)];
            }
            sum += basis(y - j) * line;
        }
        return sum;
    }

    private static double basis(double t) {
        double u = Math.abs(t);
        if (u >= 2) {
            return 0;
        }
        return u < 1 ? 2 / 3.0 - u * u * (1 - u / 2) : (2 - u) * (2 - u) * (2 - u) / 6;
    }

    private static int mirrored(int i, int count) {
        if (count == 1) {
            return 0;
        }
        int period = 2 * (count - 1);
        int k = Math.floorMod(i, period);
        return k < count ? k : period - k;
    }
}
