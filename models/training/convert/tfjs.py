"""Reads TensorFlow.js graph models: a JSON file with the graph and binary files with the weights."""

import base64
import json
from pathlib import Path

import numpy as np

STORED = {"float16": np.float16, "uint8": np.uint8, "uint16": np.uint16}
PLAIN = {"float32": np.float32, "int32": np.int32, "bool": np.bool_}


class Node:
    """One operation of the graph."""

    def __init__(self, raw):
        self.name = raw["name"]
        self.op = raw["op"]
        # A leading ^ marks an order of execution, not data.
        self.inputs = [name for name in raw.get("input", []) if not name.startswith("^")]
        self._attributes = raw.get("attr", {})

    def attribute(self, name, fallback=None):
        """The attribute's value as Python's own type, or the fallback where the node has none."""
        raw = self._attributes.get(name)
        if raw is None:
            return fallback
        if "list" in raw:
            values = raw["list"]
            if "s" in values:
                return [base64.b64decode(value).decode() for value in values["s"]]
            return [int(value) for value in values.get("i", [])]
        if "i" in raw:
            return int(raw["i"])
        if "f" in raw:
            return float(raw["f"])
        if "s" in raw:
            return base64.b64decode(raw["s"]).decode()
        return raw.get("b", fallback)

    def declared_shape(self):
        """The shape of a placeholder, every open dimension set to 1."""
        return [max(1, int(dim["size"])) for dim in self._attributes["shape"]["shape"].get("dim", [])]


class Graph:
    """A graph model: its nodes by name, its weights by name and the names of its outputs, in order."""

    def __init__(self, nodes, weights, outputs):
        self.nodes = nodes
        self.weights = weights
        self.outputs = outputs


def read(path):
    """Reads the model whose JSON file is given; its weights lie beside it under the names that the file tells."""
    path = Path(path)
    model = json.loads(path.read_text())
    nodes = {raw["name"]: Node(raw) for raw in model["modelTopology"]["node"]}
    weights = {}
    for group in model["weightsManifest"]:
        data = b"".join((path.parent / part).read_bytes() for part in group["paths"])
        weights.update(unpack(group["weights"], data))
    signature = model.get("signature") or model["userDefinedMetadata"]["signature"]
    outputs = [output["name"].partition(":")[0] for output in signature["outputs"].values()]
    return Graph(nodes, weights, outputs)


def unpack(entries, data):
    """Cuts the data into the tensors that the entries describe, one after the other, and undoes their quantisation."""
    tensors, offset = {}, 0
    for entry in entries:
        count = int(np.prod(entry["shape"], dtype=np.int64))
        quantised = entry.get("quantization")
        kind = STORED[quantised["dtype"]] if quantised else PLAIN[entry["dtype"]]
        values = np.frombuffer(data, kind, count, offset)
        offset += values.nbytes
        if quantised:
            values = values.astype(np.float32)
            if "scale" in quantised:
                values = values * np.float32(quantised["scale"]) + np.float32(quantised["min"])
        if entry["dtype"] == "int32":
            values = np.rint(values).astype(np.int32)
        tensors[entry["name"]] = values.reshape(entry["shape"])
    if offset != len(data):
        raise ValueError(f"the weights end at byte {offset} but the file has {len(data)}: graph and weights "
                         "are not of the same model")
    return tensors
