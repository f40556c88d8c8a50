package org.breathe.gesture.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.breathe.pixels.FloatMap;
import org.junit.jupiter.api.Test;

/** When waves arrive. */
class WaveDelayTest {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 60;

    @Test
    void delaysAreThoseWhoseSlopesWereAskedFor() {
        float[] right = new float[WIDTH * HEIGHT];
        float[] down = new float[WIDTH * HEIGHT];
        for (int i = 0; i < right.length; i++) {
            int x = i % WIDTH;
            int y = i / WIDTH;
            right[i] = (float) (slope(x + 0.5, y) - slope(x - 0.5, y));
            down[i] = (float) (slope(x, y + 0.5) - slope(x, y - 0.5));
        }
        float[] delays = new WaveDelay(new FloatMap(WIDTH, HEIGHT, right), new FloatMap(WIDTH, HEIGHT, down))
                .delays()
                .values();
        double first = delays[0] - slope(0, 0);
        for (int i = 0; i < delays.length; i++) {
            assertEquals(slope(i % WIDTH, i / WIDTH), delays[i] - first, 0.05, "node " + i);
        }
    }

    private static double slope(double x, double y) {
        return 0.1 * x + 0.002 * y * y + 0.5 * Math.sin(x / 15);
    }

    @Test
    void aSinglePlaceIsReachedAtOnce() {
        FloatMap one = FloatMap.filled(1, 1, 1);
        assertEquals(0, new WaveDelay(one, one).delays().get(0, 0), 0);
    }
}
