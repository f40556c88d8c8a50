package org.breathe.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.breathe.pixels.Clamp;

/**
 * Finds the few colours that stand best for the many of some frames. Boxes of colour space are split where colours vary
 * most (Heckbert 1982, by variance in place of population) and the colours settle to the means of what lies nearest to
 * them (Lloyd 1982). Colour space is taken in steps of 8.
 */
final class ColourQuantizer {
    private static final int BITS = 5;
    private static final int SIDE = 1 << BITS;
    private static final int CELLS = SIDE * SIDE * SIDE;
    private static final int ROUNDS = 6;

    private ColourQuantizer() {}

    /**
     * The best colours for some frames, given and returned as 0xRRGGBB.
     *
     * @param count how many at most; fewer if the frames have fewer
     */
    static int[] colours(int[][] frames, int count) {
        List<double[]> points = points(frames);
        return settle(points, split(points, count));
    }

    /** The mean colour of each step of colour space that occurs, with the root of how often it does. */
    private static List<double[]> points(int[][] frames) {
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
        return points;
    }

    private static List<double[]> split(List<double[]> points, int count) {
        List<ColourBox> boxes = new ArrayList<>(List.of(new ColourBox(points)));
        while (boxes.size() < count) {
            ColourBox widest = boxes.stream()
                    .max(Comparator.comparingDouble(ColourBox::spread))
                    .orElseThrow();
            if (widest.size() < 2) {
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
            moveToMeans(points, centres);
        }
        int[] colours = new int[centres.length];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = level(centres[i][0]) << 16 | level(centres[i][1]) << 8 | level(centres[i][2]);
        }
        return colours;
    }

    private static void moveToMeans(List<double[]> points, double[][] centres) {
        double[][] sums = new double[centres.length][4];
        for (double[] point : points) {
            double[] sum = sums[ColourDistance.nearest(point, centres)];
            for (int c = 0; c < 3; c++) {
                sum[c] += point[c] * point[3];
            }
            sum[3] += point[3];
        }
        for (int i = 0; i < centres.length; i++) {
            if (sums[i][3] > 0) {
                centres[i] = new double[] {sums[i][0] / sums[i][3], sums[i][1] / sums[i][3], sums[i][2] / sums[i][3]};
            }
        }
    }

    private static int cell(int rgb) {
        int shift = 8 - BITS;
        return (rgb >> 16 + shift & SIDE - 1) << 2 * BITS
                | (rgb >> 8 + shift & SIDE - 1) << BITS
                | rgb >> shift & SIDE - 1;
    }

    /** The nearest of 0…255. */
    static int level(double value) {
        return (int) Clamp.between(value + 0.5, 0, 255);
    }
}
