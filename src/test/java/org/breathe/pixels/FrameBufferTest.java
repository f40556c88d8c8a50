package org.breathe.pixels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ij.process.ImageProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameBufferTest {
    @ParameterizedTest
    @CsvSource({"8, 1, 1", "8, 2, 2", "16, 5, 5", "24, 3, 1", "32, 2, 2"})
    void aFrameHasThePlanesOfItsSource(int bitDepth, int components, int planes) {
        float[][] line = new float[components][4];
        for (int c = 0; c < components; c++) {
            line[c][2] = 10 + c;
        }
        FrameBuffer frame = new FrameBuffer(4, 3, bitDepth, components);
        frame.write(1, line);
        ImageProcessor[] made = frame.processors();
        assertEquals(planes, made.length);
        for (int k = 0; k < planes; k++) {
            float expected = bitDepth == 24 ? (10 << 16 | 11 << 8 | 12) : 10 + k;
            assertEquals(bitDepth, made[k].getBitDepth());
            assertEquals(expected, bitDepth == 24 ? made[k].get(2, 1) & 0xffffff : made[k].getf(2, 1));
            assertEquals(0, bitDepth == 24 ? made[k].get(2, 0) : made[k].getf(2, 0));
        }
    }

    @Test
    void aWholeFrameIsItsLines() {
        float[][] samples = {{1, 2, 3, 4, 5, 6}};
        FrameBuffer frame = new FrameBuffer(3, 2, 8, 1);
        frame.writeAll(samples);
        assertArrayEquals(new byte[] {1, 2, 3, 4, 5, 6}, (byte[]) frame.processors()[0].getPixels());
    }
}
