package org.breathe.image;

import ij.process.ImageProcessor;
import java.awt.Rectangle;
import java.util.Arrays;
import org.breathe.pixels.AxisWeights;
import org.breathe.pixels.PlanarImage;
import org.breathe.pixels.SampleType;

/**
 * Brings stored samples to the size of a frame, row by row from the pixel type in which they are stored, so that a
 * large still is never held as floats. Samples that are not finite do not take part in averages; where none takes part
 * the result is NaN. Next to one an enlarged sample is its nearest neighbour. At whole steps samples are copied
 * exactly.
 */
final class StillResampler {
    /** As many rows as a cubic needs at once; averages share one row with the next. */
    private static final int ROWS = 4;

    private final ImageProcessor source;
    private final SampleType type;
    private final Object pixels;
    private final int channel;
    private final Placement placement;
    private final AxisWeights across;
    private final AxisWeights down;
    private final int from;
    private final float[] stored;
    private final double[][] sums = new double[ROWS][];
    /** How much of each sum is made of finite samples; null for integers, which all are. */
    private final double[][] finite;

    private final int[] held = {-1, -1, -1, -1};

    private StillResampler(
            ImageProcessor source, int channel, Placement placement, AxisWeights across, AxisWeights down) {
        this.source = source;
        this.channel = channel;
        type = SampleType.of(source);
        pixels = source.getPixels();
        this.placement = placement;
        this.across = across;
        this.down = down;
        int low = Integer.MAX_VALUE;
        int high = 0;
        for (int x = 0; x < placement.frameWidth(); x++) {
            if (across.weights()[x].length > 0) {
                low = Math.min(low, across.first()[x]);
                high = Math.max(high, across.first()[x] + across.weights()[x].length);
            }
        }
        from = Math.min(low, high);
        stored = new float[high - from];
        finite = type != SampleType.FLOAT ? null : new double[ROWS][];
        for (int i = 0; i < ROWS; i++) {
            sums[i] = new double[placement.frameWidth()];
            if (finite != null) {
                finite[i] = new double[placement.frameWidth()];
            }
        }
    }

    /**
     * Resamples a still.
     *
     * @param planes one per channel, or one RGB plane; only read
     * @param silence what lies outside the still, per component
     */
    static PlanarImage planes(ImageProcessor[] planes, Placement placement, float[] silence) {
        int width = planes[0].getWidth();
        int height = planes[0].getHeight();
        AxisWeights across = AxisWeights.along(placement.x(), placement.width(), placement.frameWidth(), width);
        AxisWeights down = AxisWeights.along(placement.y(), placement.height(), placement.frameHeight(), height);
        SampleType type = SampleType.of(planes[0]);
        float[][] samples = new float[type.components(planes.length)][];
        for (int c = 0; c < samples.length; c++) {
            samples[c] = new StillResampler(planes[type == SampleType.RGB ? 0 : c], c, placement, across, down)
                    .component(silence[c]);
        }
        Rectangle window =
                new Rectangle(across.begin(), down.begin(), across.end() - across.begin(), down.end() - down.begin());
        return new PlanarImage(placement.frameWidth(), placement.frameHeight(), type.bitDepth(), samples, window);
    }

    private float[] component(float silence) {
        int width = placement.frameWidth();
        int height = placement.frameHeight();
        float[] out = new float[width * height];
        double[] sum = new double[width];
        double[] present = new double[width];
        for (int y = 0; y < height; y++) {
            Arrays.fill(sum, 0);
            Arrays.fill(present, 0);
            double[] weights = down.weights()[y];
            for (int k = 0; k < weights.length; k++) {
                int slot = row(down.first()[y] + k);
                add(sum, sums[slot], weights[k]);
                if (finite != null) {
                    add(present, finite[slot], weights[k]);
                }
            }
            for (int x = 0; x < width; x++) {
                double inside = down.inside()[y] * across.inside()[x];
                if (inside <= 0) {
                    out[y * width + x] = silence;
                    continue;
                }
                double value = finite == null ? sum[x] : mean(x, y, sum[x], present[x]);
                out[y * width + x] = (float) (inside < 1 ? inside * value + (1 - inside) * silence : value);
            }
        }
        return out;
    }

    private static void add(double[] sum, double[] row, double weight) {
        for (int x = 0; x < sum.length; x++) {
            sum[x] += weight * row[x];
        }
    }

    private double mean(int x, int y, double sum, double present) {
        if (Math.abs(present - 1) < 1e-9) {
            return sum;
        }
        if (across.averages() && down.averages()) {
            return present > 0 ? sum / present : Double.NaN;
        }
        int column =
                AxisWeights.nearest(placement.x(), placement.width(), placement.frameWidth(), source.getWidth(), x);
        int line =
                AxisWeights.nearest(placement.y(), placement.height(), placement.frameHeight(), source.getHeight(), y);
        float[] sample = new float[1];
        read(line, column, sample);
        return sample[0];
    }

    /** Reads as many samples of a source row as there is room for. */
    private void read(int y, int x, float[] into) {
        type.read(pixels, channel, y * source.getWidth() + x, into, 0, into.length);
    }

    /** The slot that holds a source row, resampled across. */
    private int row(int y) {
        int slot = y % ROWS;
        if (held[slot] != y) {
            read(y, from, stored);
            if (finite == null) {
                across(sums[slot]);
            } else {
                across(sums[slot], finite[slot]);
            }
            held[slot] = y;
        }
        return slot;
    }

    private void across(double[] sum) {
        for (int x = 0; x < sum.length; x++) {
            double[] weights = across.weights()[x];
            int at = across.first()[x] - from;
            double s = 0;
            for (int k = 0; k < weights.length; k++) {
                s += weights[k] * stored[at + k];
            }
            sum[x] = s;
        }
    }

    private void across(double[] sum, double[] present) {
        for (int x = 0; x < sum.length; x++) {
            double[] weights = across.weights()[x];
            int at = across.first()[x] - from;
            double s = 0;
            double p = 0;
            for (int k = 0; k < weights.length; k++) {
                float sample = stored[at + k];
                if (Float.isFinite(sample)) {
                    s += weights[k] * sample;
                    p += weights[k];
                }
            }
            sum[x] = s;
            present[x] = p;
        }
    }
}
