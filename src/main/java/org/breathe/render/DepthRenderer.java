package org.breathe.render;

import java.util.Arrays;
import java.util.List;
import org.breathe.pixels.AxisWeights;
import org.breathe.pixels.Border;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.FrameBuffer;

/**
 * Renders one frame of a z-stack: each slab as the camera sees it, all projected. Since the camera neither turns nor
 * tilts, a slab is interpolated downwards first and then across.
 */
final class DepthRenderer {
    /** So many lines are made at a time, that they share the rows of the slabs that they draw on. */
    private static final int BAND = 16;

    /** Where the camera views in a slab. */
    private record SlabWeights(LineWeights across, LineWeights down) {}

    /**
     * What positions on an axis draw on.
     *
     * @param left between which sample and the next each position lies
     * @param share how far each position lies from that sample, 0…1
     * @param weights of the samples from {@code left − 2} to {@code left + 3}, {@code weights[tap][position]}
     */
    private record LineWeights(int[] left, float[] share, float[][] weights) {
        static LineWeights of(double[] positions) {
            AxisWeights axis = AxisWeights.lanczos(positions);
            int[] left = new int[positions.length];
            float[] share = new float[positions.length];
            for (int i = 0; i < left.length; i++) {
                left[i] = (int) positions[i];
                share[i] = (float) (positions[i] - left[i]);
            }
            return new LineWeights(left, share, axis.byTap());
        }
    }

    private final Slabs slabs;
    private final List<SlabWeights> perSlab;
    private final float weight;
    private final float[] silence;
    private final int width;
    private final int height;
    private final int components;

    /**
     * @param views where the camera views in each slab
     * @param weight the stack's share of the frame, 0…1; the rest is silence
     * @param silence the sample of silence in each component
     */
    DepthRenderer(Slabs slabs, List<GlobalView> views, double weight, float[] silence) {
        this.slabs = slabs;
        this.weight = (float) weight;
        this.silence = silence;
        width = slabs.width();
        height = slabs.height();
        components = slabs.components();
        perSlab = views.stream().map(this::weights).toList();
    }

    private SlabWeights weights(GlobalView view) {
        double[] columns = new double[width];
        double[] rows = new double[height];
        double[] d = new double[2];
        for (int x = 0; x < width; x++) {
            view.displace(x, 0, d);
            columns[x] = Clamp.between(x + d[0], 0, width - 1);
        }
        for (int y = 0; y < height; y++) {
            view.displace(0, y, d);
            rows[y] = Clamp.between(y + d[1], 0, height - 1);
        }
        return new SlabWeights(LineWeights.of(columns), LineWeights.of(rows));
    }

    /** The frame. */
    FrameBuffer render(Workers workers) {
        FrameBuffer buffer = new FrameBuffer(width, height, slabs.bitDepth(), components);
        workers.run((height + BAND - 1) / BAND, () -> {
            SlabSampler sampler = new SlabSampler();
            float[][][] lines = new float[BAND][components][width];
            return band -> {
                int y0 = band * BAND;
                int count = Math.min(BAND, height - y0);
                for (int c = 0; c < components; c++) {
                    for (int k = 0; k < slabs.count(); k++) {
                        sampler.over(k, c);
                        for (int line = 0; line < count; line++) {
                            sampler.line(y0 + line, lines[line][c], k == 0);
                        }
                    }
                }
                for (int line = 0; line < count; line++) {
                    finish(lines[line]);
                    buffer.write(y0 + line, lines[line]);
                }
            };
        });
        return buffer;
    }

    private void finish(float[][] line) {
        for (int c = 0; c < components; c++) {
            slabs.confine(c, line[c]);
            for (int x = 0; x < width && weight < 1; x++) {
                line[c][x] = silence[c] + weight * (line[c][x] - silence[c]);
            }
        }
    }

    /** Goes down a component of a slab, line by line. Made for one thread; its buffers serve slab after slab. */
    private final class SlabSampler {
        /** How many samples beyond a border are asked for. */
        private static final int PAD = 3;
        /** More rows than a line draws on, in a power of two. */
        private static final int ROWS = 8;

        private final float[][] rows = new float[ROWS][width + 2 * PAD];
        private final int[] held = new int[ROWS];
        private final float[] column = new float[width + 2 * PAD];
        private final float[] sampled = new float[width];
        private int slab;
        private int component;
        private Projection projection;
        private SlabWeights position;

        void over(int slab, int component) {
            this.slab = slab;
            this.component = component;
            projection = slabs.projection(component);
            position = perSlab.get(slab);
            Arrays.fill(held, -1);
        }

        /** @param first whether nothing was projected onto the line yet */
        void line(int y, float[] line, boolean first) {
            float[] into = first ? line : sampled;
            down(y);
            across(into);
            if (slabs.bitDepth() == 32) {
                mend(y, into);
            }
            if (!first) {
                projection.take(sampled, line);
            }
        }

        private void down(int y) {
            int top = position.down.left[y];
            float[][] weights = position.down.weights;
            float w0 = weights[0][y];
            float w1 = weights[1][y];
            float w2 = weights[2][y];
            float w3 = weights[3][y];
            float w4 = weights[4][y];
            float w5 = weights[5][y];
            float[] a = row(top - 2);
            float[] b = row(top - 1);
            float[] c = row(top);
            float[] d = row(top + 1);
            float[] e = row(top + 2);
            float[] f = row(top + 3);
            for (int x = 0; x < column.length; x++) {
                column[x] = w0 * a[x] + w1 * b[x] + w2 * c[x] + w3 * d[x] + w4 * e[x] + w5 * f[x];
            }
        }

        /** A row of the slab; beyond a border that of the border, at either end as well. */
        private float[] row(int y) {
            int inside = Border.REPLICATED.index(y, height);
            int slot = inside % ROWS;
            float[] row = rows[slot];
            if (held[slot] != inside) {
                slabs.read(slab, component, inside * width, row, PAD);
                Arrays.fill(row, 0, PAD, row[PAD]);
                Arrays.fill(row, PAD + width, row.length, row[PAD + width - 1]);
                held[slot] = inside;
            }
            return row;
        }

        private void across(float[] into) {
            int[] left = position.across.left;
            float[][] weights = position.across.weights;
            float[] w0 = weights[0];
            float[] w1 = weights[1];
            float[] w2 = weights[2];
            float[] w3 = weights[3];
            float[] w4 = weights[4];
            float[] w5 = weights[5];
            float[] s = column;
            for (int x = 0; x < into.length; x++) {
                int k = left[x] + PAD - 2;
                into[x] = w0[x] * s[k]
                        + w1[x] * s[k + 1]
                        + w2[x] * s[k + 2]
                        + w3[x] * s[k + 3]
                        + w4[x] * s[k + 4]
                        + w5[x] * s[k + 5];
            }
        }

        /** Where something not finite was drawn on, the nearest sample decides: if it is finite, finite ones count. */
        private void mend(int y, float[] line) {
            float low = position.down.share[y];
            float[] above = row(position.down.left[y]);
            float[] below = row(position.down.left[y] + 1);
            for (int x = 0; x < line.length; x++) {
                if (!Float.isFinite(line[x])) {
                    float right = position.across.share[x];
                    int k = position.across.left[x] + PAD;
                    float nearest = (low < 0.5f ? above : below)[right < 0.5f ? k : k + 1];
                    line[x] = Float.isFinite(nearest) ? mean(above, below, k, right, low) : nearest;
                }
            }
        }

        private static float mean(float[] above, float[] below, int k, float right, float low) {
            float sum = 0;
            float weights = 0;
            for (int corner = 0; corner < 4; corner++) {
                float sample = (corner < 2 ? above : below)[k + corner % 2];
                if (Float.isFinite(sample)) {
                    float weight = (corner < 2 ? 1 - low : low) * (corner % 2 == 0 ? 1 - right : right);
                    sum += weight * sample;
                    weights += weight;
                }
            }
            return sum / weights;
        }
    }
}
