package org.breathe.pixels;

import ij.process.FloatProcessor;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * A map of floats. Positions are in px, with the centre of the first pixel at (0, 0); beyond the borders a map goes on
 * as at the border ({@link Border#REPLICATED}).
 *
 * @param width in px, at least 1
 * @param height in px, at least 1
 * @param values {@code values[y * width + x]}; not copied, and never written once the map is handed on
 */
public record FloatMap(int width, int height, float[] values) {
    /** More samples than this do not move a quantile visibly. */
    private static final int QUANTILE_SAMPLES = 1 << 14;

    /** A map of one value. */
    public static FloatMap filled(int width, int height, float value) {
        float[] values = new float[width * height];
        Arrays.fill(values, value);
        return new FloatMap(width, height, values);
    }

    /** ImageJ's map, whose pixels it shares. */
    public static FloatMap of(FloatProcessor map) {
        return new FloatMap(map.getWidth(), map.getHeight(), (float[]) map.getPixels());
    }

    /** The map for ImageJ, which shares its values. */
    public FloatProcessor toProcessor() {
        return new FloatProcessor(width, height, values);
    }

    /** The value of a pixel. */
    public float get(int x, int y) {
        return values[y * width + x];
    }

    /** Pixel by pixel, {@code f(this)}. */
    public FloatMap map(DoubleUnaryOperator f) {
        float[] mapped = new float[values.length];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = (float) f.applyAsDouble(values[i]);
        }
        return new FloatMap(width, height, mapped);
    }

    /** Pixel by pixel, {@code f(this, other)}; both maps have one size. */
    public FloatMap with(FloatMap other, DoubleBinaryOperator f) {
        float[] mapped = new float[values.length];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = (float) f.applyAsDouble(values[i], other.values[i]);
        }
        return new FloatMap(width, height, mapped);
    }

    /** Every value times a factor. */
    public FloatMap times(float factor) {
        float[] product = new float[values.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = values[i] * factor;
        }
        return new FloatMap(width, height, product);
    }

    /** The mean of all values. */
    public double mean() {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The value below which the given part of all pixels lies; from an even sample of large maps. */
    public double quantile(double part) {
        int stride = Math.max(1, values.length / QUANTILE_SAMPLES) | 1;
        float[] sample = new float[(values.length + stride - 1) / stride];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = values[i * stride];
        }
        Arrays.sort(sample);
        return sample[(int) Math.round(part * (sample.length - 1))];
    }

    /** Scaled so that the 1st percentile becomes 0 and the 99th 1, and clamped; ½ everywhere if both are the same. */
    public FloatMap normalised() {
        double low = quantile(0.01);
        double range = quantile(0.99) - low;
        if (!(range > 1e-6)) {
            return filled(width, height, 0.5f);
        }
        return map(v -> Clamp.unit((v - low) / range));
    }

    /** The smallest rectangle around all that is at least as much; empty if nothing is. */
    public Rectangle bounds(double level) {
        return ConnectedComponents.bounds(width, height, i -> values[i] >= level);
    }

    /** What lies in a rectangle that is inside the map. */
    public FloatMap part(Rectangle box) {
        float[] part = new float[box.width * box.height];
        for (int y = 0; y < box.height; y++) {
            System.arraycopy(values, (box.y + y) * width + box.x, part, y * box.width, box.width);
        }
        return new FloatMap(box.width, box.height, part);
    }

    /** The value at a point between pixels, bilinear, in float; see {@link Bilinear}. */
    public float at(float x, float y) {
        float u = Clamp.between(x, 0, width - 1);
        float v = Clamp.between(y, 0, height - 1);
        int left = (int) u;
        int top = (int) v;
        int right = Math.min(left + 1, width - 1);
        int bottom = Math.min(top + 1, height - 1);
        return Bilinear.at(values, top * width, bottom * width, left, right, u - left, v - top);
    }

    /** The value at a point between pixels, bilinear, in double. */
    public float at(double x, double y) {
        double u = Clamp.between(x, 0, width - 1);
        double v = Clamp.between(y, 0, height - 1);
        int left = (int) u;
        int top = (int) v;
        int right = Math.min(left + 1, width - 1);
        int bottom = Math.min(top + 1, height - 1);
        return Bilinear.at(values, top * width, bottom * width, left, right, u - left, v - top);
    }

    /** The mean of all within {@code radius} px in a square, over what lies inside the map. */
    public FloatMap boxMean(int radius) {
        return new FloatMap(width, height, Smoothing.box(values, width, height, radius));
    }

    /** Half as large; see {@link Resizing#halved}. */
    public FloatMap halved() {
        return Resizing.halved(this);
    }

    /** Halved until it is at most so many px wide. */
    public FloatMap atMost(int most) {
        FloatMap small = this;
        while (small.width > most) {
            small = small.halved();
        }
        return small;
    }

    /** The map at another size, bilinear at the centres of its pixels; nothing is averaged where it shrinks. */
    public FloatMap sampled(int newWidth, int newHeight) {
        return Resizing.sampled(this, newWidth, newHeight);
    }

    /** The same content in another size: averaged over the area of each new pixel, or bilinear if enlarged. */
    public FloatMap resized(int newWidth, int newHeight) {
        return Resizing.averaged(this, newWidth, newHeight);
    }
}
