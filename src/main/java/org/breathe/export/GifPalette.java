package org.breathe.export;

import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The colours of a GIF. Boxes of colour space are split where colours vary most (Heckbert 1982, by variance in place of
 * population) and the colours settle to the means of what lies nearest to them (Lloyd 1982). Colour space is taken in
 * steps of 8, finer than the dither; its axes are weighted as the eye weights them.
 */
final class GifPalette {
    /** One less than GIF has room for, which stays transparent. */
    static final int COLOURS = 255;

    private static final int BITS = 5;
    private static final int SIDE = 1 << BITS;
    private static final int CELLS = SIDE * SIDE * SIDE;
    private static final int ROUNDS = 6;
    /** How much red, green and blue count in the distance of two colours. */
    private static final double[] WEIGHT = {0.55, 1, 0.4};
    /** The dither's reach, about half of the typical distance between neighbours in the palette. */
    private static final double REACH = 10;
    /** The order of Bayer (1973), 0…63. */
    private static final int[] BAYER = bayer();

    private final int[] colours;
    private final short[] nearest = new short[1 << 18];

    private GifPalette(int[] colours) {
        this.colours = colours;
        Arrays.fill(nearest, (short) -1);
    }

    /** The best colours for some frames, given as 0xRRGGBB. */
    static GifPalette of(int[][] frames) {
        double[][] sums = new double[CELLS][4];
        for (int[] frame : frames) {
            for (int rgb : frame) {
                double[] sum = sums[cell(rgb)];
                sum[0] += rgb >> 16 & 0xff;
                sum[1] += rgb >> 8 & 0xff;
                sum[2] += rgb & 0xff;
                sum[3]++;
            }
        }
        List<double[]> points = new ArrayList<>();
        for (double[] sum : sums) {
            if (sum[3] > 0) {
                points.add(new double[] {sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3], Math.sqrt(sum[3])});
            }
        }
        return new GifPalette(settle(points, split(points)));
    }

    /** A palette with one more, transparent, colour. */
    IndexColorModel model(int transparent) {
        byte[][] planes = new byte[3][COLOURS + 1];
        for (int i = 0; i < colours.length; i++) {
            planes[0][i] = (byte) (colours[i] >> 16);
            planes[1][i] = (byte) (colours[i] >> 8);
            planes[2][i] = (byte) colours[i];
        }
        return new IndexColorModel(8, COLOURS + 1, planes[0], planes[1], planes[2], transparent);
    }

    /** Dithered indices of a frame's pixels. */
    byte[] indices(int[] pixels, int width) {
        byte[] indices = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int y = i / width;
            double shift = ((BAYER[(y & 7) * 8 + (x & 7)] + 0.5) / 64 - 0.5) * REACH;
            int red = clamp((pixels[i] >> 16 & 0xff) + shift);
            int green = clamp((pixels[i] >> 8 & 0xff) + shift);
            int blue = clamp((pixels[i] & 0xff) + shift);
            indices[i] = (byte) index(red, green, blue);
        }
        return indices;
    }

    private int index(int red, int green, int blue) {
        int key = (red >> 2) << 12 | (green >> 2) << 6 | blue >> 2;
        if (nearest[key] < 0) {
            nearest[key] = (short) nearest(new double[] {(red & ~3) + 1.5, (green & ~3) + 1.5, (blue & ~3) + 1.5});
        }
        return nearest[key];
    }

    private int nearest(double[] colour) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            double distance = distance(colour, colours[i] >> 16 & 0xff, colours[i] >> 8 & 0xff, colours[i] & 0xff);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static double distance(double[] colour, double red, double green, double blue) {
        double r = (colour[0] - red) * WEIGHT[0];
        double g = (colour[1] - green) * WEIGHT[1];
        double b = (colour[2] - blue) * WEIGHT[2];
        return r * r + g * g + b * b;
    }

    private static List<double[]> split(List<double[]> points) {
        List<ColourBox> boxes = new ArrayList<>(List.of(new ColourBox(points)));
        while (boxes.size() < COLOURS) {
            ColourBox widest = boxes.stream()
                    .max(Comparator.comparingDouble(ColourBox::spread))
                    .orElseThrow();
            if (widest.points.size() < 2) {
                break;
            }
            boxes.remove(widest);
            boxes.addAll(widest.halves());
        }
        return boxes.stream().map(ColourBox::mean).toList();
    }

    private static int[] settle(List<double[]> points, List<double[]> means) {
        double[][] centres = means.toArray(new double[0][]);
        for (int round = 0; round < ROUNDS; round++) {
            double[][] sums = new double[centres.length][4];
            for (double[] point : points) {
                double[] sum = sums[closest(point, centres)];
                for (int c = 0; c < 3; c++) {
                    sum[c] += point[c] * point[3];
                }
                sum[3] += point[3];
            }
            for (int i = 0; i < centres.length; i++) {
                if (sums[i][3] > 0) {
                    centres[i] =
                            new double[] {sums[i][0] / sums[i][3], sums[i][1] / sums[i][3], sums[i][2] / sums[i][3]};
                }
            }
        }
        int[] colours = new int[centres.length];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = clamp(centres[i][0]) << 16 | clamp(centres[i][1]) << 8 | clamp(centres[i][2]);
        }
        return colours;
    }

    private static int closest(double[] point, double[][] centres) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < centres.length; i++) {
            double distance = distance(point, centres[i][0], centres[i][1], centres[i][2]);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int cell(int rgb) {
        int shift = 8 - BITS;
        return (rgb >> 16 + shift & SIDE - 1) << 2 * BITS
                | (rgb >> 8 + shift & SIDE - 1) << BITS
                | rgb >> shift & SIDE - 1;
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, value + 0.5));
    }

    private static int[] bayer() {
        int[] order = new int[64];
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) {
                int value = 0;
                for (int bit = 0; bit < 3; bit++) {
                    int odd = x >> bit & 1;
                    value |= ((odd ^ y >> bit & 1) << 1 | y >> bit & 1) << 2 * (2 - bit);
                }
                order[y * 8 + x] = value;
            }
        }
        return order;
    }

    /** Some colours, each with how much it counts. */
    private static final class ColourBox {
        private final List<double[]> points;
        private final double[] mean = new double[3];
        private int longest;
        private double spread;

        ColourBox(List<double[]> points) {
            this.points = points;
            double total = 0;
            for (double[] point : points) {
                total += point[3];
            }
            for (int c = 0; c < 3; c++) {
                for (double[] point : points) {
                    mean[c] += point[c] * point[3] / total;
                }
                double variance = 0;
                for (double[] point : points) {
                    double d = (point[c] - mean[c]) * WEIGHT[c];
                    variance += d * d * point[3];
                }
                if (variance > spread) {
                    spread = variance;
                    longest = c;
                }
            }
        }

        double[] mean() {
            return mean;
        }

        double spread() {
            return spread;
        }

        /** The colours below and above the mean along the axis on which they vary most. */
        List<ColourBox> halves() {
            List<double[]> below = new ArrayList<>();
            List<double[]> above = new ArrayList<>();
            for (double[] point : points) {
                (point[longest] <= mean[longest] ? below : above).add(point);
            }
            if (above.isEmpty()) {
                above.add(below.remove(below.size() - 1));
            }
            return List.of(new ColourBox(below), new ColourBox(above));
        }
    }
}
