package org.breathe.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Some measurements of one thing. */
final class Sample {
    private final List<Double> values = new ArrayList<>();

    /** How long something takes, s; done once more before, to warm up. */
    static Sample ofSeconds(int runs, Runnable work) {
        work.run();
        Sample sample = new Sample();
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            work.run();
            sample.add((System.nanoTime() - start) / 1e9);
        }
        return sample;
    }

    void add(double value) {
        values.add(value);
    }

    /** The median, in brackets the least and the greatest. */
    @Override
    public String toString() {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int last = sorted.size() - 1;
        double median = (sorted.get(last / 2) + sorted.get((last + 1) / 2)) / 2;
        return String.format(Locale.ROOT, "%.3g (%.3g–%.3g)", median, sorted.get(0), sorted.get(last));
    }
}
