package org.breathe.scene;

import ij.process.FloatProcessor;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.breathe.image.ConnectedComponents;
import org.breathe.image.Smoothing;

/**
 * A rectangle of numbers. Pixel (x, y) covers x…x + 1 and y…y + 1; its centre is at (x + ½, y + ½).
 *
 * @param width in px, at least 1
 * @param height in px, at least 1
 * @param values {@code values[y * width + x]}; never written once the plane is handed on
 */
record Plane(int width, int height, float[] values) {
    /** More samples than this do not move a quantile visibly. */
    private static final int QUANTILE_SAMPLES = 1 << 14;

    static Plane filled(int width, int height, float value) {
        float[] values = new float[width * height];
        Arrays.fill(values, value);
        return new Plane(width, height, values);
    }

    float get(int x, int y) {
        return values[y * width + x];
    }

    Plane map(DoubleUnaryOperator f) {
        float[] mapped = new float[values.length];
        for (int i = 0; i < mapped.length; i++) mapped[i] = (float) f.applyAsDouble(values[i]);
        return new Plane(width, height, mapped);
    }

    /** Pixel by pixel, {@code f(this, other)}; both planes have one size. */
    Plane with(Plane other, DoubleBinaryOperator f) {
        float[] mapped = new float[values.length];
        for (int i = 0; i < mapped.length; i++) mapped[i] = (float) f.applyAsDouble(values[i], other.values[i]);
        return new Plane(width, height, mapped);
    }

    double mean() {
        double sum = 0;
        for (float value : values) sum += value;
        return sum / values.length;
    }

    /** The value below which the given part of all pixels lies; from an even sample of large planes. */
    double quantile(double part) {
        int stride = Math.max(1, values.length / QUANTILE_SAMPLES) | 1;
        float[] sample = new float[(values.length + stride - 1) / stride];
        for (int i = 0; i < sample.length; i++) sample[i] = values[i * stride];
        Arrays.sort(sample);
        return sample[(int) Math.round(part * (sample.length - 1))];
    }

    /** Scaled so that the 1st percentile becomes 0 and the 99th 1, and clamped; ½ everywhere if both are the same. */
    Plane normalised() {
        double low = quantile(0.01);
        double range = quantile(0.99) - low;
        if (!(range > 1e-6)) return filled(width, height, 0.5f);
        return map(v -> clamp((v - low) / range));
    }

    /** The smallest rectangle around all that is at least as much; the greatest value may not be less. */
    Rectangle bounds(double level) {
        return ConnectedComponents.bounds(width, height, i -> values[i] >= level);
    }

    /** What lies in a rectangle that is inside the plane. */
    Plane part(int left, int top, int partWidth, int partHeight) {
        float[] part = new float[partWidth * partHeight];
        for (int y = 0; y < partHeight; y++)
            System.arraycopy(values, (top + y) * width + left, part, y * partWidth, partWidth);
        return new Plane(partWidth, partHeight, part);
    }

    /** Inside a rectangle the mean of this plane and another that was made for the rectangle alone. */
    Plane joined(Rectangle box, Plane closer) {
        Plane fitting = closer.resized(box.width, box.height);
        float[] joined = values.clone();
        for (int y = 0; y < box.height; y++)
            for (int x = 0; x < box.width; x++)
                joined[(box.y + y) * width + box.x + x] = (get(box.x + x, box.y + y) + fitting.get(x, y)) / 2;
        return new Plane(width, height, joined);
    }

    /** The value at a point between pixel centres, bilinear; beyond the border the border's. */
    float at(double x, double y) {
        double px = Math.min(Math.max(x - 0.5, 0), width - 1);
        double py = Math.min(Math.max(y - 0.5, 0), height - 1);
        int x0 = (int) px;
        int y0 = (int) py;
        int x1 = Math.min(x0 + 1, width - 1);
        int y1 = Math.min(y0 + 1, height - 1);
        double fx = px - x0;
        double fy = py - y0;
        double top = get(x0, y0) + fx * (get(x1, y0) - get(x0, y0));
        double bottom = get(x0, y1) + fx * (get(x1, y1) - get(x0, y1));
        return (float) (top + fy * (bottom - top));
    }

    /** The mean over the part of the window of {@code 2 · radius + 1} px that lies inside the plane. */
    Plane boxMean(int radius) {
        return new Plane(width, height, Smoothing.box(values, width, height, radius));
    }

    /** The same content in another size: averaged over the area of each new pixel, or bilinear if enlarged. */
    Plane resized(int newWidth, int newHeight) {
        if (newWidth == width && newHeight == height) return this;
        Area columns = Area.between(width, newWidth);
        float[] narrow = new float[newWidth * height];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < newWidth; x++) {
                float sum = 0;
                for (int k = 0; k < columns.taps; k++)
                    sum += columns.weights[x * columns.taps + k]
                            * values[y * width + columns.sources[x * columns.taps + k]];
                narrow[y * newWidth + x] = sum;
            }
        Area rows = Area.between(height, newHeight);
        float[] resized = new float[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++)
            for (int k = 0; k < rows.taps; k++) {
                float weight = rows.weights[y * rows.taps + k];
                if (weight == 0) continue;
                int from = rows.sources[y * rows.taps + k] * newWidth;
                for (int x = 0; x < newWidth; x++) resized[y * newWidth + x] += weight * narrow[from + x];
            }
        return new Plane(newWidth, newHeight, resized);
    }

    FloatProcessor toProcessor() {
        return new FloatProcessor(width, height, values);
    }

    static double clamp(double value) {
        return Math.min(Math.max(value, 0), 1);
    }

    /** Which samples make a sample of a resized row, and with what weights. */
    private record Area(int taps, int[] sources, float[] weights) {
        static Area between(int from, int to) {
            double scale = (double) from / to;
            // An old pixel counts as far as it lies under the new one, which is at least as wide as an old one.
            double reach = (Math.max(1, scale) + 1) / 2;
            int taps = (int) Math.ceil(2 * reach) + 1;
            int[] sources = new int[to * taps];
            float[] weights = new float[to * taps];
            for (int i = 0; i < to; i++) {
                double centre = (i + 0.5) * scale - 0.5;
                int first = (int) Math.floor(centre - reach) + 1;
                double total = 0;
                double[] raw = new double[taps];
                for (int k = 0; k < taps; k++) {
                    raw[k] = clamp(reach - Math.abs(first + k - centre));
                    total += raw[k];
                }
                for (int k = 0; k < taps; k++) {
                    sources[i * taps + k] = Math.min(Math.max(first + k, 0), from - 1);
                    weights[i * taps + k] = (float) (raw[k] / total);
                }
            }
            return new Area(taps, sources, weights);
        }
    }
}
