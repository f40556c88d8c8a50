package org.breathe.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An array of floats with any number of axes: the inputs and outputs of nets.
 *
 * @param values as many as the product of {@code shape}, row-major, from position 0; direct buffers reach the net
 *        without a copy
 * @param shape the extent along each axis
 */
public record Tensor(FloatBuffer values, long... shape) {
    /** Zeros in a direct buffer, to be filled and handed to a net. */
    public static Tensor zeros(long... shape) {
        int size = 1;
        for (long extent : shape) size = Math.multiplyExact(size, Math.toIntExact(extent));
        return new Tensor(
                ByteBuffer.allocateDirect(4 * size)
                        .order(ByteOrder.nativeOrder())
                        .asFloatBuffer(),
                shape);
    }

    /** Shapes as text for messages, such as {@code 1x3x64x96 and 1x1}; a ? stands for any length. */
    public static String text(List<long[]> shapes) {
        return shapes.stream()
                .map(shape -> Arrays.stream(shape)
                        .mapToObj(extent -> extent < 0 ? "?" : Long.toString(extent))
                        .collect(Collectors.joining("x")))
                .collect(Collectors.joining(" and "));
    }

    /** How many values there are. */
    public int size() {
        return values.capacity();
    }

    /** The value at a row-major index. */
    public float get(int index) {
        return values.get(index);
    }

    /** A fresh copy of {@code length} values from {@code offset} on. */
    public float[] copy(int offset, int length) {
        float[] copy = new float[length];
        values.get(offset, copy);
        return copy;
    }
}
