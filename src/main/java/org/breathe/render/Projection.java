package org.breathe.render;

import java.util.Arrays;

/** Which of the samples that lie behind one another is seen; NaN only where all are. */
enum Projection {
    /** The brightest, as of fluorescence. */
    MAXIMUM,
    /** The darkest, as of a bright field. */
    MINIMUM;

    /**
     * The projection that shows the things of a slice. Dark things lie on bright ground where the median is more than
     * twice as near to the 99th percentile as to the first; noise alone is not mistaken for them.
     *
     * @param samples not all of them NaN
     */
    static Projection fitting(float[] samples) {
        float[] sorted = samples.clone();
        Arrays.sort(sorted);
        int count = sorted.length;
        while (count > 1 && Float.isNaN(sorted[count - 1])) {
            count--;
        }
        float median = sorted[count / 2];
        float below = median - sorted[count / 100];
        float above = sorted[count - 1 - count / 100] - median;
        return below > 2 * above ? MINIMUM : MAXIMUM;
    }

    /** Projects a line of samples onto another; a NaN of either becomes what the other has. */
    void take(float[] from, float[] into) {
        for (int x = 0; x < into.length; x++) {
            if (Float.isNaN(from[x])) {
                from[x] = into[x];
            } else if (Float.isNaN(into[x])) {
                into[x] = from[x];
            }
        }
        if (this == MAXIMUM) {
            for (int x = 0; x < into.length; x++) {
                into[x] = Math.max(into[x], from[x]);
            }
        } else {
            for (int x = 0; x < into.length; x++) {
                into[x] = Math.min(into[x], from[x]);
            }
        }
    }
}
