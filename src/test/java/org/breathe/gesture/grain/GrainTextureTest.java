package org.breathe.gesture.grain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrainTextureTest {
    private static float[] grained(float sample, float full, int frame) {
        float[] line = new float[1920];
        Arrays.fill(line, sample);
        new GrainTexture(1).add(1, frame, 7, new float[][] {line}, full);
        return line;
    }

    private static double deviation(float[] line, float mean) {
        double sum = 0;
        for (float sample : line) {
            sum += (sample - mean) * (sample - mean);
        }
        return Math.sqrt(sum / line.length);
    }

    @ParameterizedTest
    @ValueSource(floats = {1, 255, 4095, 65535})
    void grainIsAsStrongWhateverTheRangeThatIsShown(float full) {
        assertEquals(0.035, deviation(grained(full / 2, full, 0), full / 2) / full, 0.003);
    }

    @Test
    void middleTonesHaveMoreOfItThanBlackAndWhite() {
        double middle = deviation(grained(127.5f, 255, 0), 127.5f);
        assertEquals(0.35, deviation(grained(0, 255, 0), 0) / middle, 0.01);
        assertEquals(0.35, deviation(grained(255, 255, 0), 255) / middle, 0.01);
    }

    @Test
    void eachFrameHasItsOwnAndTheSameOneAgain() {
        assertArrayEquals(grained(128, 255, 3), grained(128, 255, 3));
        assertFalse(Arrays.equals(grained(128, 255, 3), grained(128, 255, 4)));
    }
}
