#!/usr/bin/env python3
"""Writes a trained flow net as ONNX with weights in 16 bit. Run: export.py WORK/flow.pt FLOW.onnx."""

import sys
import warnings
from pathlib import Path

import numpy as np
import onnx
import torch

sys.path.insert(0, str(Path(__file__).parent.parent / "runtime"))
import runtime
from half import halve
from net import FlowNet

OPSET = 17
SHAPES = ((256, 256), (384, 512), (96, 64))


def write(net, path):
    """Traces the net for any size."""
    sizes = {"stills": {2: "height", 3: "width"}, "flow": {2: "quarter height", 3: "quarter width"}}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(net, (torch.rand(1, 2, 128, 160),), str(path), opset_version=OPSET, dynamo=False,
                          input_names=["stills"], output_names=["flow"], dynamic_axes=sizes)


def difference(net, path):
    """How far the file's answers in ONNX Runtime are from the net's own, px at most."""
    worst = 0.0
    for shape in SHAPES:
        stills = torch.rand(1, 2, *shape, generator=torch.Generator().manual_seed(1))
        with torch.no_grad():
            expected = net(stills).numpy()
        found, = runtime.run(path, {"stills": stills.numpy()}).values()
        worst = max(worst, float(np.abs(expected - found).max()))
    return worst


def main():
    weights, path = Path(sys.argv[1]), Path(sys.argv[2])
    net = FlowNet()
    state = torch.load(weights)
    net.load_state_dict(state.get("average", state))
    net.eval()
    write(net, path)
    exact = difference(net, path)
    onnx.save(halve(onnx.load(str(path))), str(path))
    print(f"{path}: {path.stat().st_size} bytes, differs by {exact:.1e} px, with weights in 16 bit by "
          f"{difference(net, path):.1e}")


if __name__ == "__main__":
    main()
