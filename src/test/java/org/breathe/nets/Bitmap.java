package org.breathe.nets;

import ij.process.FloatProcessor;
import java.awt.geom.Path2D;
import java.util.BitSet;
import java.util.Collection;
import java.util.function.BiPredicate;

/**
 * A picture of yes and no.
 *
 * @param pixels the bit {@code y * width + x} is set where it is yes; never written once the bitmap is handed on
 */
record Bitmap(int width, int height, BitSet pixels) {
    static Bitmap where(int width, int height, BiPredicate<Integer, Integer> yes) {
        BitSet pixels = new BitSet(width * height);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) pixels.set(y * width + x, yes.test(x, y));
        return new Bitmap(width, height, pixels);
    }

    /** Yes where a map reaches a level. */
    static Bitmap of(FloatProcessor map, double level) {
        return where(map.getWidth(), map.getHeight(), (x, y) -> map.getf(x, y) >= level);
    }

    /** Yes where a pixel's centre lies in one of the shapes, whose places are fractions of width and height. */
    static Bitmap of(Collection<Path2D> shapes, int width, int height) {
        return where(
                width,
                height,
                (x, y) -> shapes.stream().anyMatch(shape -> shape.contains((x + 0.5) / width, (y + 0.5) / height)));
    }

    boolean is(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && pixels.get(y * width + x);
    }

    int count() {
        return pixels.cardinality();
    }

    Bitmap and(Bitmap other) {
        BitSet both = (BitSet) pixels.clone();
        both.and(other.pixels);
        return new Bitmap(width, height, both);
    }

    Bitmap without(Bitmap other) {
        BitSet rest = (BitSet) pixels.clone();
        rest.andNot(other.pixels);
        return new Bitmap(width, height, rest);
    }

    /** The pixels of which one of the four neighbours is a no; the picture's border is none. */
    Bitmap rim() {
        return where(
                width,
                height,
                (x, y) -> is(x, y)
                        && (x > 0 && !is(x - 1, y)
                                || x < width - 1 && !is(x + 1, y)
                                || y > 0 && !is(x, y - 1)
                                || y < height - 1 && !is(x, y + 1)));
    }

    /** Yes wherever there is a yes at most so many px away. */
    Bitmap grown(double radius) {
        BitSet grown = new BitSet(width * height);
        int reach = (int) radius;
        for (int i = pixels.nextSetBit(0); i >= 0; i = pixels.nextSetBit(i + 1)) {
            int x = i % width;
            int y = i / width;
            for (int v = Math.max(0, y - reach); v <= Math.min(height - 1, y + reach); v++) {
                int half = (int) Math.sqrt(radius * radius - (v - y) * (v - y));
                grown.set(v * width + Math.max(0, x - half), v * width + Math.min(width - 1, x + half) + 1);
            }
        }
        return new Bitmap(width, height, grown);
    }
}
