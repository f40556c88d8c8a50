package org.breathe.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.PlanarImage;
import org.breathe.pixels.SampleType;

/**
 * A z-stack as a few slabs, each the projection of its slices, kept in the source's type. Where no slab moves they
 * project to the projection of the whole stack, sample by sample. Immutable once made.
 */
public final class Slabs {
    /** More slabs than this would not be told apart. */
    private static final int MOST = 12;
    /** What slabs may take, in bytes per px of the frame for up to three channels, in proportion for more. */
    private static final int ROOM = 64;

    private final int width;
    private final int height;
    private final int bitDepth;
    private final int slices;
    private final double voxelDepth;
    private final Projection[] projections;
    /** {@code samples[slab][component]}. */
    private final Object[][] samples;
    /** The type of each component's samples. */
    private final SampleType type;
    /** Per component, the least and the greatest sample of the projection. */
    private final float[] least;

    private final float[] greatest;

    private Slabs(PlanarImage shape, int slices, double voxelDepth) {
        width = shape.width();
        height = shape.height();
        bitDepth = shape.bitDepth();
        this.slices = slices;
        this.voxelDepth = voxelDepth;
        projections = projections(shape);
        int count = count(slices, bitDepth, projections.length);
        type = shape.type().ofComponent();
        samples = new Object[count][projections.length];
        for (Object[] slab : samples) {
            Arrays.setAll(slab, c -> type.allocate(width * height));
        }
        least = new float[projections.length];
        greatest = new float[projections.length];
    }

    /**
     * Reads every slice once, and the middle one a second time, from whose histograms it is decided which projection
     * shows the things of each channel. No more than one slice is held.
     *
     * @param slices how many; at least 1
     * @param voxelDepth the distance between slices, px
     * @param slice all of one size
     */
    public static Slabs of(int slices, double voxelDepth, IntFunction<PlanarImage> slice) {
        Slabs slabs = new Slabs(slice.apply(slices / 2), slices, voxelDepth);
        for (int k = 0; k < slabs.count(); k++) {
            for (int i = slabs.first(k); i < slabs.first(k + 1); i++) {
                slabs.take(slice.apply(i), k, i == slabs.first(k));
            }
        }
        slabs.measure();
        return slabs;
    }

    /** The colours of RGB are projected alike, by green; channels each by its own things. */
    private static Projection[] projections(PlanarImage slice) {
        Projection[] projections = new Projection[slice.components()];
        Arrays.setAll(projections, c -> Projection.fitting(slice.samples()[slice.bitDepth() == 24 ? 1 : c]));
        return projections;
    }

    /** As many slabs as there are slices, can be told apart and have room. */
    static int count(int slices, int bitDepth, int components) {
        double room = bitDepth == 24 ? ROOM : ROOM * Math.max(1, components / 3.0);
        return Math.min(Math.min(MOST, slices), (int)
                (room / (components * SampleType.of(bitDepth).bytes())));
    }

    private int first(int slab) {
        return (int) ((long) slab * slices / samples.length);
    }

    private void take(PlanarImage slice, int slab, boolean first) {
        float[][] line = new float[1][width];
        float[] taken = new float[width];
        for (int c = 0; c < projections.length; c++) {
            for (int at = 0; at < width * height; at += width) {
                System.arraycopy(slice.samples()[c], at, line[0], 0, width);
                if (!first) {
                    read(slab, c, at, taken, 0);
                    projections[c].take(taken, line[0]);
                }
                type.write(line, samples[slab][c], at, width);
            }
        }
    }

    private void measure() {
        float[][] projected = projection().samples();
        for (int c = 0; c < projected.length; c++) {
            least[c] = Float.POSITIVE_INFINITY;
            greatest[c] = Float.NEGATIVE_INFINITY;
            for (float sample : projected[c]) {
                least[c] = sample < least[c] ? sample : least[c];
                greatest[c] = sample > greatest[c] ? sample : greatest[c];
            }
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int bitDepth() {
        return bitDepth;
    }

    int components() {
        return projections.length;
    }

    int count() {
        return samples.length;
    }

    /** How far the middle of a slab lies behind the first slice, px. */
    double depth(int slab) {
        return (first(slab) + first(slab + 1) - 1) / 2.0 * voxelDepth;
    }

    /** How far the middle of the last slab lies behind that of the first, px. */
    double thickness() {
        return depth(count() - 1) - depth(0);
    }

    /** Which slice, counted from 1, lies so many px behind the first. */
    double slice(double depth) {
        return 1 + depth / voxelDepth;
    }

    /** How a component is projected. */
    Projection projection(int component) {
        return projections[component];
    }

    /** Keeps samples of a component within what its projection holds. */
    void confine(int component, float[] line) {
        float low = least[component];
        float high = greatest[component];
        for (int x = 0; x < line.length; x++) {
            line[x] = Clamp.between(line[x], low, high);
        }
    }

    /** Reads a line of a component of a slab, from the sample at {@code from} on, into an array from {@code at} on. */
    void read(int slab, int component, int from, float[] into, int at) {
        type.read(samples[slab][component], 0, from, into, at, width);
    }

    /** How many bytes the samples take. */
    public long bytes() {
        return (long) width * height * type.bytes() * projections.length * samples.length;
    }

    /** The projection of the whole stack; a fresh copy. */
    public PlanarImage projection() {
        float[][] projected = new float[projections.length][width * height];
        float[] line = new float[width];
        float[] taken = new float[width];
        for (int c = 0; c < projected.length; c++) {
            for (int at = 0; at < width * height; at += width) {
                read(0, c, at, taken, 0);
                for (int k = 1; k < samples.length; k++) {
                    read(k, c, at, line, 0);
                    projections[c].take(line, taken);
                }
                System.arraycopy(taken, 0, projected[c], at, width);
            }
        }
        return new PlanarImage(width, height, bitDepth, projected);
    }

    /** How the stack is shown, in a sentence. */
    public String account() {
        List<String> darkest = new ArrayList<>();
        for (int c = 0; c < projections.length; c++) {
            if (projections[c] == Projection.MINIMUM) {
                darkest.add(Integer.toString(c + 1));
            }
        }
        String rule = darkest.isEmpty()
                ? "maximum"
                : darkest.size() == projections.length
                        ? "minimum, as dark things lie on bright ground"
                        : "maximum, but channel " + String.join(", ", darkest)
                                + " by minimum, as dark things lie on bright ground";
        return slices + " slices are shown as " + samples.length + " slabs, the first nearest, that move apart by "
                + "their true depth while the camera moves, projected by " + rule + "; no intensity is weighted.";
    }
}
