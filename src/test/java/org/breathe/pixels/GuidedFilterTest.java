package org.breathe.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GuidedFilterTest {
    private static final int SIDE = 48;

    @Test
    void aBlurredStepBecomesAsSteepAsThePicturesOwn() {
        FloatMap blurred = step(24).boxMean(5);
        FloatMap sharp = new GuidedFilter(picture(step(24)), 8, 1e-4).apply(blurred);
        double before = blurred.get(24, 20) - blurred.get(23, 20);
        double after = sharp.get(24, 20) - sharp.get(23, 20);
        assertTrue(before < 0.15, "before " + before);
        assertTrue(after > 0.4, "after " + after);
    }

    @Test
    void whereThePictureIsEvenAMapIsOnlySmoothed() {
        FloatMap even = FloatMap.filled(SIDE, SIDE, 0.4f);
        FloatMap map = step(24);
        FloatMap filtered = new GuidedFilter(picture(even), 3, 1e-4).apply(map);
        FloatMap smoothed = map.boxMean(3).boxMean(3);
        for (int i = 0; i < filtered.values().length; i++)
            assertEquals(smoothed.values()[i], filtered.values()[i], 1e-4);
    }

    @Test
    void aLevelMapStaysLevelWhateverThePicture() {
        FloatMap level = new GuidedFilter(picture(step(10)), 4, 1e-3).apply(FloatMap.filled(5, 5, 0.7f));
        assertEquals(SIDE, level.width());
        for (float value : level.values()) assertEquals(0.7, value, 1e-4);
    }

    private static RgbMaps picture(FloatMap plane) {
        return new RgbMaps(plane, plane, plane);
    }

    private static FloatMap step(int at) {
        float[] values = new float[SIDE * SIDE];
        for (int i = 0; i < values.length; i++) values[i] = i % SIDE < at ? 0.1f : 0.9f;
        return new FloatMap(SIDE, SIDE, values);
    }
}
