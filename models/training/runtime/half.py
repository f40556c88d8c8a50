"""Stores the weights of ONNX nets in 16 bit."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

# Tensors with fewer values stay in 32 bit.
LARGE = 256


def halve(model):
    """Stores large weights in 16 bit; the runtime widens them once, when it loads the net."""
    graph = model.graph
    casts = []
    for tensor in list(graph.initializer):
        array = numpy_helper.to_array(tensor)
        if array.dtype == np.float32 and array.size >= LARGE:
            graph.initializer.remove(tensor)
            graph.initializer.append(numpy_helper.from_array(array.astype(np.float16), tensor.name + "_half"))
            casts.append(helper.make_node("Cast", [tensor.name + "_half"], [tensor.name], to=TensorProto.FLOAT))
    nodes = list(graph.node)
    del graph.node[:]
    graph.node.extend(casts + nodes)
    onnx.checker.check_model(model)
    return model
