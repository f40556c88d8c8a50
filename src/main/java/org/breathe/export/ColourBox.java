package org.breathe.export;

import java.util.ArrayList;
import java.util.List;

/** Weighted colours of a picture, with their mean and variance in RGB. */
final class ColourBox {
    private final List<double[]> points;
    private final double[] mean = new double[3];
    private int longest;
    private double spread;

    /** @param points red, green, blue and weight of each colour */
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
                double d = (point[c] - mean[c]) * ColourDistance.weight(c);
                variance += d * d * point[3];
            }
            if (variance > spread) {
                spread = variance;
                longest = c;
            }
        }
    }

    /** How many colours there are. */
    int size() {
        return points.size();
    }

    /** The mean colour: red, green and blue. */
    double[] mean() {
        return mean;
    }

    /** How much the colours vary along the axis on which they vary most, times their weight. */
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
