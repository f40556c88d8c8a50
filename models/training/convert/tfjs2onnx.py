#!/usr/bin/env python3
"""Turns a TensorFlow.js graph model into ONNX: batch 1, fixed sizes, the source's order of dimensions outside.

What does not depend on the picture is computed here. Run: tfjs2onnx.py MODEL.json MODEL.onnx [--half]
"""

import argparse
from pathlib import Path

import onnx

import operators
import tfjs
from builder import Builder


def convert(graph, half=False):
    """The graph as an ONNX model; with `half`, weights are stored in 16 bit and widened when the net is loaded."""
    builder = Builder(half)
    known = {}
    for name in order(graph):
        node = graph.nodes[name]
        if node.op == "Const":
            known[name] = graph.weights[name]
        elif node.op == "Placeholder":
            known[name] = builder.input(name, node.declared_shape())
        else:
            known[name] = operators.apply(builder, node, [known[source(x)] for x in node.inputs])
    for name in graph.outputs:
        builder.output("out_" + name, known[name])
    return builder.model("tfjs")


def order(graph):
    """The names of all nodes that the outputs need, each after those that it needs itself."""
    done, waiting = {}, list(reversed(graph.outputs))
    while waiting:
        name = waiting[-1]
        missing = [source(x) for x in graph.nodes[name].inputs if source(x) not in done]
        if missing:
            waiting.extend(reversed(missing))
        else:
            done.setdefault(name)
            waiting.pop()
    return list(done)


def source(reference):
    """The node that a reference such as `name:0` means."""
    return reference.partition(":")[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("onnx", type=Path)
    parser.add_argument("--half", action="store_true", help="store weights as 16 bit floats")
    options = parser.parse_args()
    onnx.save(convert(tfjs.read(options.model), options.half), str(options.onnx))


if __name__ == "__main__":
    main()
