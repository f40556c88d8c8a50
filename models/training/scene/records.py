"""Reads what the scene generator writes; see generator/main.cpp for the format."""

import numpy as np

KINDS = {"sky": 1, "water": 2, "foliage": 4, "living": 8, "cloth": 16, "fire": 32}
UNKNOWN = 128
PHOTO, DRAWING, SPECIMEN = range(3)
SUBJECT, THING, SCENERY = 3, 2, 1


class Records:
    """The scenes of one file, read as they are needed."""

    def __init__(self, path):
        header = np.fromfile(path, np.uint8, 8)
        if header[:4].tobytes() != b"BSCN":
            raise ValueError(f"{path} holds no scenes: make it with the generator")
        self.side = int(header[4:].view("<i4")[0])
        self._data = np.memmap(path, np.uint8, "r", offset=8).reshape(-1, 8 * self.side ** 2 + 2)

    def __len__(self):
        return len(self._data)

    def __getitem__(self, index):
        """One scene: image (height, width, 3), depth, kinds, roles and vapour as arrays, medium and world."""
        row, side = self._data[index], self.side
        pixels = side * side
        ends = pixels * np.array([3, 5, 6, 7, 8])
        image, depth, kinds, roles, vapour, tail = np.split(row, ends)
        return {"image": image.reshape(side, side, 3),
                "depth": np.frombuffer(depth.tobytes(), "<u2").reshape(side, side).astype(np.float32) / 65535,
                "kinds": kinds.reshape(side, side), "roles": roles.reshape(side, side),
                "vapour": vapour.reshape(side, side).astype(np.float32) / 255,
                "medium": int(tail[0]), "world": int(tail[1])}
