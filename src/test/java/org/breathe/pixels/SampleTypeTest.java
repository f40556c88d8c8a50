package org.breathe.pixels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.ImageProcessor;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleTypeTest {
    @ParameterizedTest
    @EnumSource(SampleType.class)
    void whatIsWrittenIsReadAgain(SampleType type) {
        float[][] line = lines(type, new float[] {0, 1, 7, 128, 254, 255});
        Object pixels = type.allocate(10);
        type.write(line, pixels, 3, 6);
        for (int c = 0; c < line.length; c++) {
            float[] read = new float[7];
            type.read(pixels, c, 3, read, 1, 6);
            assertArrayEquals(line[c], Arrays.copyOfRange(read, 1, 7));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SampleType.class,
            names = {"BYTE", "SHORT", "RGB"})
    void integersAreClampedAndRoundHalfUp(SampleType type) {
        float white = type.white();
        float[] written = {-3, 0.49f, 0.5f, 1.5f, white - 0.6f, white + 9, Float.POSITIVE_INFINITY, Float.NaN};
        Object pixels = type.allocate(written.length);
        type.write(lines(type, written), pixels, 0, written.length);
        float[] read = new float[written.length];
        type.read(pixels, 0, 0, read, 0, read.length);
        assertArrayEquals(new float[] {0, 0, 1, 2, white - 1, white, white, 0}, read);
    }

    @Test
    void floatsAreKeptAsTheyAre() {
        float[][] line = {{Float.NaN, -1e30f, 0.1f, Float.NEGATIVE_INFINITY}};
        float[] pixels = new float[4];
        SampleType.FLOAT.write(line, pixels, 0, 4);
        assertArrayEquals(line[0], pixels);
    }

    @ParameterizedTest
    @EnumSource(SampleType.class)
    void aPlaneForImageJIsOfTheTypeAndSharesItsPixels(SampleType type) {
        Object pixels = type.allocate(6);
        ImageProcessor plane = type.processor(3, 2, pixels);
        assertEquals(type.bitDepth(), plane.getBitDepth());
        assertSame(type, SampleType.of(plane));
        assertSame(pixels, plane.getPixels());
    }

    @ParameterizedTest
    @EnumSource(SampleType.class)
    void itsBytesAreAsManyAsItSays(SampleType type) {
        ByteBuffer out = ByteBuffer.allocate(100);
        type.put(type.allocate(5), 1, 4, out);
        assertEquals(4 * type.bytes() * type.components(1), out.position());
    }

    @Test
    void bytesAreBigEndianAndColoursInTheirOrder() {
        ByteBuffer out = ByteBuffer.allocate(9);
        SampleType.SHORT.put(new short[] {0x0102}, 0, 1, out);
        SampleType.RGB.put(new int[] {0xff030405}, 0, 1, out);
        SampleType.FLOAT.put(new float[] {1}, 0, 1, out);
        assertArrayEquals(new byte[] {1, 2, 3, 4, 5, 0x3f, (byte) 0x80, 0, 0}, out.array());
    }

    @Test
    void aDepthThatImageJHasNotIsRefused() {
        String said = assertThrows(IllegalArgumentException.class, () -> SampleType.of(12))
                .getMessage();
        assertTrue(said.contains("12 bit"), said);
    }

    /** The same samples in every component, but that no two components are alike. */
    private static float[][] lines(SampleType type, float[] samples) {
        float[][] lines = new float[type.components(1)][];
        for (int c = 0; c < lines.length; c++) {
            lines[c] = samples.clone();
            lines[c][1] += c;
        }
        return lines;
    }
}
