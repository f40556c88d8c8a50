#!/usr/bin/env python3
"""Writes the trained scene net and its medium head as ONNX with weights in 16 bit. Run: export.py WORK SCENE.onnx."""

import sys
import warnings
from pathlib import Path

import numpy as np
import onnx
import torch

sys.path.insert(0, str(Path(__file__).parent.parent / "runtime"))
import runtime
from half import halve
from net import WholeNet

OPSET = 17
SHAPES = ((1, 3, 256, 256), (1, 3, 384, 512), (1, 3, 64, 32))


def write(net, path):
    """Traces the net for any size."""
    sizes = {"image": {2: "height", 3: "width"}, "out": {2: "half height", 3: "half width"}}
    with warnings.catch_warnings():
        # The newer exporter needs packages that Debian has not.
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.onnx.export(net, (torch.rand(1, 3, 256, 256),), str(path), opset_version=OPSET, dynamo=False,
                          input_names=["image"], output_names=["out", "medium"], dynamic_axes=sizes)


def difference(net, path):
    """How far the file's answers in ONNX Runtime are from the net's own, at most and relative to the widest answer."""
    worst = 0.0
    for shape in SHAPES:
        image = torch.rand(*shape, generator=torch.Generator().manual_seed(1))
        with torch.no_grad():
            expected = [output.numpy() for output in net(image)]
        found = runtime.run(path, {"image": image.numpy()})
        for mine, theirs in zip(expected, found.values(), strict=True):
            if mine.shape != theirs.shape or not np.isfinite(theirs).all():
                raise ValueError(f"{path} answers {theirs.shape} instead of {mine.shape}, or not with numbers")
            worst = max(worst, float(np.abs(mine - theirs).max() / np.abs(mine).max()))
    return worst


def main():
    work, path = Path(sys.argv[1]), Path(sys.argv[2])
    net = WholeNet.trained(work)
    write(net, path)
    exact = difference(net, path)
    onnx.save(halve(onnx.load(str(path))), str(path))
    halved = difference(net, path)
    print(f"{path}: {path.stat().st_size} bytes, differs by {exact:.1e}, with weights in 16 bit by {halved:.1e}")
    if exact > 1e-4 or halved > 5e-3:
        sys.exit("the exported net answers otherwise than the trained one")


if __name__ == "__main__":
    main()
