"""TensorFlow's operators in terms of ONNX's: those that the nets of this project use, no more.

Every function takes the builder, the node and the node's inputs: arrays where they are constant, else values.
"""

import numpy as np

from builder import Value

TRANSLATIONS = {}
FOLDINGS = {}


def translates(*names):
    def register(function):
        TRANSLATIONS.update(dict.fromkeys(names, function))
        return function
    return register


def folds(*names):
    def register(function):
        FOLDINGS.update(dict.fromkeys(names, function))
        return function
    return register


def apply(builder, node, inputs):
    """The node's result: an array where all inputs are constant, else a value of the graph."""
    if node.op == "Shape":
        return np.array(inputs[0].shape, np.int32)
    constant = bool(inputs) and all(isinstance(x, np.ndarray) for x in inputs)
    table = FOLDINGS if constant else TRANSLATIONS
    if node.op not in table:
        raise NotImplementedError(f"{node.op} of node {node.name} is not known: teach it to operators.py")
    return table[node.op](*((node, inputs) if constant else (builder, node, inputs)))


def padding(kind, size, kernel, stride):
    """What VALID or SAME adds before and after one dimension; an odd rest goes after."""
    if kind == "VALID":
        return 0, 0
    if kind != "SAME":
        raise NotImplementedError(f"padding {kind}")
    total = max((-(-size // stride) - 1) * stride + kernel - size, 0)
    return total // 2, total - total // 2


def window(node, shape, kernel, strides):
    """The pads, in ONNX's order, and the size of what a sliding window leaves of a tensor."""
    kind = node.attribute("padding", "VALID")
    (top, bottom), (left, right) = (padding(kind, shape[1 + i], kernel[i], strides[i]) for i in (0, 1))
    height = (shape[1] + top + bottom - kernel[0]) // strides[0] + 1
    width = (shape[2] + left + right - kernel[1]) // strides[1] + 1
    return [top, left, bottom, right], (height, width)


# -- what is computed when the net runs ------------------------------------------------------------------------------

@translates("Identity")
def identity(builder, node, inputs):
    return inputs[0]


@translates("Conv2D", "_FusedConv2D", "DepthwiseConv2dNative", "FusedDepthwiseConv2dNative")
def convolution(builder, node, inputs):
    x, weights = inputs[:2]
    if any(rate != 1 for rate in node.attribute("dilations", [])):
        raise NotImplementedError(f"dilation in node {node.name}")
    height, width, into, out = weights.shape
    groups = 1
    if "Depthwise" in node.op:
        groups, out = into, into * out
        weights = weights.reshape(height, width, 1, out)
    strides = node.attribute("strides")[1:3]
    pads, size = window(node, x.shape, (height, width), strides)
    arguments = [x, builder.floats(weights.transpose(3, 2, 0, 1))]
    fused = node.attribute("fused_ops", [])
    if "BiasAdd" in fused:
        arguments.append(builder.floats(inputs[2].reshape(-1)))
    y = builder.emit("Conv", arguments, (x.shape[0], *size, out), kernel_shape=[height, width], strides=strides,
                     pads=pads, group=groups)
    for activation in fused:
        if activation != "BiasAdd":
            y = activate(builder, activation, y, inputs[3:])
    return y


@translates("Conv2DBackpropInput")
def transposed_convolution(builder, node, inputs):
    shape, weights, x = inputs
    height, width = weights.shape[:2]
    strides = node.attribute("strides")[1:3]
    # What the forward convolution would cut off, or leave over, from the size that the node declares.
    excess = [(x.shape[1 + i] - 1) * strides[i] + weights.shape[i] - int(shape[1 + i]) for i in (0, 1)]
    cut = [max(e, 0) for e in excess]
    return builder.emit("ConvTranspose", [x, builder.floats(weights.transpose(3, 2, 0, 1))], shape,
                        kernel_shape=[height, width], strides=strides,
                        pads=[cut[0] // 2, cut[1] // 2, cut[0] - cut[0] // 2, cut[1] - cut[1] // 2],
                        output_padding=[max(-e, 0) for e in excess])


@translates("MaxPool", "AvgPool")
def pooling(builder, node, inputs):
    x, = inputs
    kernel, strides = node.attribute("ksize")[1:3], node.attribute("strides")[1:3]
    pads, size = window(node, x.shape, kernel, strides)
    op = "MaxPool" if node.op == "MaxPool" else "AveragePool"
    return builder.emit(op, [x], (x.shape[0], *size, x.shape[3]), kernel_shape=kernel, strides=strides, pads=pads)


@translates("Relu", "Relu6", "Sigmoid", "Prelu")
def activation(builder, node, inputs):
    return activate(builder, node.op, inputs[0], inputs[1:])


def activate(builder, kind, x, slopes):
    if kind == "Relu6":
        return builder.emit("Clip", [x, builder.floats(0), builder.floats(6)], x.shape)
    if kind == "Prelu":
        return builder.emit("PRelu", [x, builder.floats(slopes[0].reshape(-1, 1, 1))], x.shape)
    if kind in ("Relu", "Sigmoid"):
        return builder.emit(kind, [x], x.shape)
    raise NotImplementedError(f"activation {kind}")


@translates("Add", "AddV2", "AddN", "Mul")
def arithmetic(builder, node, inputs):
    op = "Mul" if node.op == "Mul" else "Add"
    shape = np.broadcast_shapes(*(x.shape for x in inputs))
    names = [operand(builder, x, len(shape)) for x in inputs]
    result = names[0]
    for name in names[1:]:
        result = builder.emit(op, [result, name], shape)
    return result


def operand(builder, x, rank):
    """An input of an element-wise operation whose result has this rank."""
    if isinstance(x, Value):
        if len(x.shape) != rank:
            raise NotImplementedError("values of different rank cannot be combined")
        return x
    if rank == 4 and x.ndim:
        x = x.reshape((1,) * (4 - x.ndim) + x.shape).transpose(0, 3, 1, 2)
    return builder.floats(x)


@translates("Pad")
def pad(builder, node, inputs):
    x, amounts = inputs
    shape = [size + before + after for size, (before, after) in zip(x.shape, amounts)]
    if len(shape) == 4:
        amounts = amounts[[0, 3, 1, 2]]
    return builder.emit("Pad", [x, builder.longs(amounts.T.reshape(-1))], shape)


@translates("ResizeBilinear")
def resize(builder, node, inputs):
    x, (height, width) = inputs
    mode = ("align_corners" if node.attribute("align_corners")
            else "half_pixel" if node.attribute("half_pixel_centers") else "asymmetric")
    sizes = builder.longs([x.shape[0], x.shape[3], height, width])
    return builder.emit("Resize", [x, "", "", sizes], (x.shape[0], height, width, x.shape[3]), mode="linear",
                        coordinate_transformation_mode=mode)


@translates("DepthToSpace")
def depth_to_space(builder, node, inputs):
    x, = inputs
    block = node.attribute("block_size")
    batch, height, width, channels = x.shape
    return builder.emit("DepthToSpace", [x], (batch, height * block, width * block, channels // block ** 2),
                        blocksize=block, mode="DCR")


@translates("Reshape")
def reshape(builder, node, inputs):
    x, target = inputs
    shape = resolved(target, x.shape)
    y = builder.emit("Reshape", [builder.channels_last(x), builder.longs(shape)], shape)
    return builder.channels_second(y)


def resolved(target, shape):
    """A shape with its one open dimension, if any, filled in."""
    target = [int(size) for size in target]
    count = int(np.prod(shape))
    if -1 in target:
        target[target.index(-1)] = count // -int(np.prod(target))
    if int(np.prod(target)) != count:
        raise ValueError(f"{tuple(shape)} cannot become {target}")
    return target


@translates("ConcatV2")
def concatenation(builder, node, inputs):
    *parts, axis = inputs
    rank = len(parts[0].shape)
    axis = int(axis) % rank
    shape = list(parts[0].shape)
    shape[axis] = sum(part.shape[axis] for part in parts)
    return builder.emit("Concat", parts, shape, axis=(0, 2, 3, 1)[axis] if rank == 4 else axis)


# -- what is known beforehand: the arithmetic of shapes --------------------------------------------------------------

@folds("Identity")
def same(node, inputs):
    return inputs[0]


@folds("Pack")
def stack(node, inputs):
    return np.stack(inputs, node.attribute("axis", 0))


@folds("StridedSlice")
def strided_slice(node, inputs):
    x, begin, end, step = inputs
    masks = [node.attribute(name, 0) for name in ("begin_mask", "end_mask", "shrink_axis_mask")]
    cuts = []
    for i in range(len(begin)):
        no_begin, no_end, single = (bool(mask >> i & 1) for mask in masks)
        cuts.append(int(begin[i]) if single
                    else slice(None if no_begin else begin[i], None if no_end else end[i], step[i]))
    return np.asarray(x[tuple(cuts)])
