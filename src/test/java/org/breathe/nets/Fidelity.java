package org.breathe.nets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.breathe.pixels.PlanarImage;

/** How near frames between stills come to the truth: peak signal-to-noise ratios in dB, meant over frames. */
final class Fidelity {
    /** Grey levels by which the stills differ, in the mean of the colours, where something moves. */
    private static final int MOVING = 15;

    private final List<Double> all = new ArrayList<>();
    private final List<Double> halfway = new ArrayList<>();
    private final List<Double> moving = new ArrayList<>();

    /**
     * Counts a clip.
     *
     * @param truth every {@code steps}th frame of which, from the first on, is a still
     * @param filled as many frames; null where there is none
     */
    Fidelity add(List<PlanarImage> truth, List<PlanarImage> filled, int steps) {
        for (int i = 0; i < truth.size(); i++) {
            if (i % steps == 0 || filled.get(i) == null) continue;
            byte[] made = bytes(filled.get(i));
            byte[] real = bytes(truth.get(i));
            double decibels = decibels(made, real, pixel -> true);
            all.add(decibels);
            if (2 * (i % steps) == steps) {
                halfway.add(decibels);
                byte[] before = bytes(truth.get(i - steps / 2));
                byte[] after = bytes(truth.get(i + steps / 2));
                moving.add(decibels(made, real, pixel -> differs(before, after, pixel)));
            }
        }
        return this;
    }

    /** Of all frames between stills. */
    double all() {
        return mean(all);
    }

    /** Of the frames in the middle between two stills. */
    double halfway() {
        return mean(halfway);
    }

    /** Of what moves in these. */
    double moving() {
        return mean(moving);
    }

    private static double mean(List<Double> decibels) {
        return decibels.stream()
                .mapToDouble(each -> each)
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    private static boolean differs(byte[] a, byte[] b, int pixel) {
        int difference = 0;
        for (int i = 3 * pixel; i < 3 * pixel + 3; i++) difference += Math.abs((a[i] & 255) - (b[i] & 255));
        return difference > 3 * MOVING;
    }

    private static double decibels(byte[] a, byte[] b, IntPredicate where) {
        double squares = 0;
        int count = 0;
        for (int i = 0; i < a.length; i++)
            if (where.test(i / 3)) {
                squares += Math.pow((a[i] & 255) - (b[i] & 255), 2);
                count++;
            }
        return 10 * Math.log10(255.0 * 255 * count / Math.max(1, squares));
    }

    /** Red, green and blue of each pixel, rounded. */
    static byte[] bytes(PlanarImage planes) {
        byte[] bytes = new byte[3 * planes.width() * planes.height()];
        for (int i = 0; i < bytes.length; i++)
            bytes[i] = (byte) Math.max(0, Math.min(255, Math.round(planes.samples()[i % 3][i / 3])));
        return bytes;
    }
}
