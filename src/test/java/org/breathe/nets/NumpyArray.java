package org.breathe.nets;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * Numbers as NumPy saves them: 32 bit floats, little-endian, in the order of C. The format is described in
 * numpy.lib.format.
 *
 * @param shape the extent along each axis, the slowest first
 */
record NumpyArray(int[] shape, float[] values) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int LONGEST_HEADER = 1 << 16;
    private static final Pattern SHAPE = Pattern.compile("'shape':\\s*\\(([\\d, ]*)\\)");

    /**
     * The first array of an {@code .npz} archive.
     *
     * @throws IOException if there is none or its numbers are of another kind
     */
    static NumpyArray firstOf(InputStream npz) throws IOException {
        ZipInputStream archive = new ZipInputStream(npz);
        if (archive.getNextEntry() == null) throw new IOException("The archive of arrays is empty or no zip.");
        return read(archive);
    }

    /** An {@code .npy} stream. */
    static NumpyArray read(InputStream npy) throws IOException {
        DataInputStream in = new DataInputStream(npy);
        byte[] start = in.readNBytes(MAGIC.length + 2);
        if (start.length < MAGIC.length + 2 || !Arrays.equals(Arrays.copyOf(start, MAGIC.length), MAGIC))
            throw new IOException("This is no NumPy array.");
        boolean old = start[MAGIC.length] == 1;
        int length = old ? Short.toUnsignedInt(Short.reverseBytes(in.readShort())) : Integer.reverseBytes(in.readInt());
        if (length < 0 || length > LONGEST_HEADER)
            throw new IOException("The array's header says that it is too long.");
        String header = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        Matcher matcher = SHAPE.matcher(header);
        if (!header.contains("'<f4'") || !header.contains("'fortran_order': False") || !matcher.find())
            throw new IOException(
                    "Only arrays of 32 bit floats, little-endian, in C order are read, not " + header.strip());
        int[] shape = shape(matcher.group(1));
        FloatBuffer numbers = ByteBuffer.wrap(in.readAllBytes())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        if (numbers.remaining() != size(shape))
            throw new IOException(
                    "The array holds " + numbers.remaining() + " numbers instead of " + size(shape) + ".");
        float[] values = new float[numbers.remaining()];
        numbers.get(values);
        return new NumpyArray(shape, values);
    }

    private static int[] shape(String extents) throws IOException {
        try {
            int[] shape = Arrays.stream(extents.split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .mapToInt(Integer::parseInt)
                    .toArray();
            size(shape);
            return shape;
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IOException("The array's shape (" + extents + ") is none that fits into memory.", e);
        }
    }

    private static int size(int[] shape) {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }
}
