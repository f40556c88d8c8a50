"""Collects the nodes and constants of an ONNX graph."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 13
IR_VERSION = 8
# Below this many values, halving their size saves nothing.
SMALL = 16


class Value:
    """A tensor of the graph that is known only when it runs.

    Its shape is TensorFlow's (batch, height, width, channels); a tensor of rank 4 lies in the ONNX graph with its
    channels second, one of any other rank as TensorFlow has it.
    """

    def __init__(self, name, shape):
        self.name = name
        self.shape = tuple(int(size) for size in shape)


class Builder:
    """A growing ONNX graph; equal constants are stored once."""

    def __init__(self, half):
        self._half = half
        self._nodes, self._constants, self._known = [], [], {}
        self._inputs, self._outputs = [], []

    def emit(self, op, inputs, shape, **attributes):
        """Adds a node with one output and returns it; inputs are values, or names as `constant` gives them."""
        name = f"{op.lower()}_{len(self._nodes)}"
        names = [value.name if isinstance(value, Value) else value for value in inputs]
        self._nodes.append(helper.make_node(op, names, [name], **attributes))
        return Value(name, shape)

    def constant(self, array):
        """The name of a constant with these values, which are stored as half floats if the builder was told so."""
        array = np.ascontiguousarray(array)
        key = (array.dtype.str, array.shape, array.tobytes())
        if key not in self._known:
            name = f"constant_{len(self._known)}"
            if self._half and array.dtype == np.float32 and array.size > SMALL:
                self._constants.append(numpy_helper.from_array(array.astype(np.float16), name + "_half"))
                self._nodes.append(helper.make_node("Cast", [name + "_half"], [name], to=TensorProto.FLOAT))
            else:
                self._constants.append(numpy_helper.from_array(array, name))
            self._known[key] = name
        return self._known[key]

    def floats(self, array):
        """A constant of 32 bit floats."""
        return self.constant(np.asarray(array, np.float32))

    def longs(self, values):
        """A constant of 64 bit integers, as ONNX wants shapes and sizes."""
        return self.constant(np.asarray(values, np.int64))

    def input(self, name, shape):
        """Adds an input in TensorFlow's order of dimensions."""
        self._inputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))
        return self.channels_second(Value(name, shape))

    def output(self, name, value):
        """Makes a value an output, in TensorFlow's order of dimensions."""
        value = self.channels_last(value)
        self._nodes.append(helper.make_node("Identity", [value.name], [name]))
        self._outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, value.shape))

    def channels_last(self, value):
        """The value as TensorFlow has it; the result must not be taken for a value of the graph."""
        return self.emit("Transpose", [value], value.shape, perm=[0, 2, 3, 1]) if len(value.shape) == 4 else value

    def channels_second(self, value):
        """The inverse of `channels_last`."""
        return self.emit("Transpose", [value], value.shape, perm=[0, 3, 1, 2]) if len(value.shape) == 4 else value

    def model(self, name):
        """The checked model."""
        graph = helper.make_graph(self._nodes, name, self._inputs, self._outputs, self._constants)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)])
        model.producer_name = "breathe"
        model.ir_version = IR_VERSION
        onnx.checker.check_model(model)
        return model
