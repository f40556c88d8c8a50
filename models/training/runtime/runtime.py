"""Runs ONNX nets in the runtime that the plugin uses, through Java: no Python package of it is needed."""

import os
import subprocess
import tempfile
from pathlib import Path

import numpy as np


def jar():
    """ONNX Runtime's jar: $ONNXRUNTIME_JAR, else the newest that a build of the plugin has brought."""
    named = os.environ.get("ONNXRUNTIME_JAR")
    if named:
        return Path(named)
    found = sorted(Path.home().glob(".m2/repository/com/microsoft/onnxruntime/onnxruntime/*/onnxruntime-*.jar"))
    if not found:
        raise FileNotFoundError("no onnxruntime jar: build the plugin once with Maven or set ONNXRUNTIME_JAR")
    return found[-1]


def run(model, inputs):
    """The net's outputs by name for the given arrays by name."""
    with tempfile.TemporaryDirectory() as folder:
        shapes = []
        for name, array in inputs.items():
            np.ascontiguousarray(array, "<f4").tofile(Path(folder, name + ".in"))
            shapes.append(f"{name}={'x'.join(map(str, array.shape))}")
        command = ["java", "-cp", str(jar()), str(Path(__file__).with_name("Run.java")), str(model), folder, *shapes]
        lines = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
        outputs = {}
        for index, line in enumerate(lines):
            name, shape = line.rsplit(" ", 1)
            values = np.fromfile(Path(folder, f"{index}.out"), "<f4")
            outputs[name] = values.reshape([int(size) for size in shape.split("x")])
        return outputs
