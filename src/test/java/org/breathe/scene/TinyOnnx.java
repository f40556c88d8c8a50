package org.breathe.scene;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the smallest of nets, field by field of ONNX's protocol buffers: the mean over an axis. */
public final class TinyOnnx {
    private static final int VARINT = 0;
    private static final int BYTES = 2;
    private static final int FLOAT = 1;
    private static final int INT = 2;
    private static final int INTS = 7;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** The mean over the colours of a picture of any size, plane by plane. */
    public static byte[] meanOverColours() {
        return meanOver(1, 1, 3, 0, 0);
    }

    /**
     * The mean over an axis, which stays with a single cell.
     *
     * @param shape of the input; 0 along axes of any length
     */
    static byte[] meanOver(int axis, int... shape) {
        TinyOnnx axes = new TinyOnnx().text(1, "axes").number(8, axis).number(20, INTS);
        TinyOnnx keep = new TinyOnnx().text(1, "keepdims").number(3, 1).number(20, INT);
        TinyOnnx node = new TinyOnnx()
                .text(1, "image")
                .text(2, "depth")
                .text(4, "ReduceMean")
                .message(5, axes)
                .message(5, keep);
        int[] mean = shape.clone();
        mean[axis] = 1;
        TinyOnnx graph = new TinyOnnx()
                .message(1, node)
                .text(2, "tiny")
                .message(11, tensor("image", shape))
                .message(12, tensor("depth", mean));
        TinyOnnx opset = new TinyOnnx().number(2, 13);
        return new TinyOnnx()
                .number(1, 8)
                .message(7, graph)
                .message(8, opset)
                .out
                .toByteArray();
    }

    private static TinyOnnx tensor(String name, int... extents) {
        TinyOnnx shape = new TinyOnnx();
        for (int axis = 0; axis < extents.length; axis++)
            shape.message(
                    1,
                    extents[axis] > 0 ? new TinyOnnx().number(1, extents[axis]) : new TinyOnnx().text(2, "any" + axis));
        TinyOnnx type =
                new TinyOnnx().message(1, new TinyOnnx().number(1, FLOAT).message(2, shape));
        return new TinyOnnx().text(1, name).message(2, type);
    }

    private TinyOnnx number(int field, int value) {
        varint(field << 3 | VARINT);
        varint(value);
        return this;
    }

    private TinyOnnx text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    private TinyOnnx message(int field, TinyOnnx value) {
        return bytes(field, value.out.toByteArray());
    }

    private TinyOnnx bytes(int field, byte[] value) {
        varint(field << 3 | BYTES);
        varint(value.length);
        out.writeBytes(value);
        return this;
    }

    private void varint(int value) {
        int rest = value;
        for (; rest > 127; rest >>>= 7) out.write(rest & 127 | 128);
        out.write(rest);
    }
}
