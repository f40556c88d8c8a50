package org.breathe.nets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class NumpyArrayTest {
    private static final String FLOATS = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }\n";

    @Test
    void anArchiveGivesItsFirstArray() throws IOException {
        ByteArrayOutputStream npz = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(npz)) {
            archive.putNextEntry(new ZipEntry("arr_0.npy"));
            archive.write(npy(FLOATS, 1, 2, 3, 4, Float.POSITIVE_INFINITY, 6));
        }
        NumpyArray array = NumpyArray.firstOf(new ByteArrayInputStream(npz.toByteArray()));
        assertArrayEquals(new int[] {2, 3}, array.shape());
        assertArrayEquals(new float[] {1, 2, 3, 4, Float.POSITIVE_INFINITY, 6}, array.values());
    }

    @Test
    void anArrayOfOneAxisHasOneExtent() throws IOException {
        assertArrayEquals(
                new int[] {2},
                NumpyArray.read(new ByteArrayInputStream(npy(FLOATS.replace("(2, 3)", "(2,)"), 1, 2)))
                        .shape());
    }

    @Test
    void numbersOfAnotherKindAreRefusedByName() {
        assertTrue(refusal(npy(FLOATS.replace("<f4", "<f8"), 1, 2, 3, 4, 5, 6)).contains("<f8"));
        assertTrue(
                refusal(npy(FLOATS.replace("False", "True"), 1, 2, 3, 4, 5, 6)).contains("True"));
    }

    @Test
    void anArrayThatIsCutOffIsRefused() {
        assertTrue(refusal(npy(FLOATS, 1, 2, 3)).contains("3 numbers instead of 6"));
    }

    @Test
    void anArrayTooLargeToBeTrueIsRefusedBeforeRoomIsMadeForIt() {
        assertTrue(refusal(npy(FLOATS.replace("(2, 3)", "(46340, 46340)"), 1)).contains("1 numbers instead of"));
        assertTrue(refusal(npy(FLOATS.replace("(2, 3)", "(99999, 99999)"), 1)).contains("fits into memory"));
        assertTrue(refusal(npy(FLOATS.replace("(2, 3)", "(99999999999,)"), 1)).contains("fits into memory"));
        byte[] second = npy(FLOATS, 1, 2, 3, 4, 5, 6);
        second[6] = 2;
        assertTrue(refusal(second).contains("too long"));
    }

    @Test
    void whatIsNoArrayIsRefused() {
        byte[] array = npy(FLOATS);
        assertTrue(refusal(Arrays.copyOf(array, 6)).contains("no NumPy array"));
        assertTrue(refusal("something else".getBytes(StandardCharsets.UTF_8)).contains("no NumPy array"));
        assertThrows(IOException.class, () -> NumpyArray.firstOf(new ByteArrayInputStream(new byte[9])));
    }

    private static String refusal(byte[] npy) {
        return assertThrows(IOException.class, () -> NumpyArray.read(new ByteArrayInputStream(npy)))
                .getMessage();
    }

    private static byte[] npy(String header, float... values) {
        ByteBuffer bytes =
                ByteBuffer.allocate(10 + header.length() + 4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 0x93)
                .put("NUMPY".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 1)
                .put((byte) 0);
        bytes.putShort((short) header.length()).put(header.getBytes(StandardCharsets.US_ASCII));
        for (float value : values) bytes.putFloat(value);
        return bytes.array();
    }
}
