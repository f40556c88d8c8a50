#!/usr/bin/env python3
"""Lays scenes side by side to be looked at: picture, depth (near is bright) and what could move.

Run: sheet.py SCENES SHEET.png [COUNT]. Blue is sky, cyan water, green foliage, red living, magenta cloth, yellow fire,
white vapour, grey unknown; the subject has a bright border in the depth map.
"""

import sys

import numpy as np
from PIL import Image

from records import KINDS, SUBJECT, UNKNOWN, Records

COLOURS = {"sky": (60, 90, 255), "water": (0, 220, 220), "foliage": (40, 180, 40), "living": (230, 50, 40),
           "cloth": (230, 0, 230), "fire": (255, 220, 0)}


def maps(scene):
    """Picture, depth and kinds of one scene as images of the same size."""
    depth = 255 * np.sqrt(scene["depth"])
    subject = scene["roles"] == SUBJECT
    inside = np.logical_and.reduce([np.roll(subject, shift, axis) for shift in (-1, 1) for axis in (0, 1)])
    border = subject & ~inside
    depth = np.where(border[..., None], (255, 160, 0), np.repeat(depth[..., None], 3, 2))
    kinds = np.zeros(scene["image"].shape)
    for name, bit in KINDS.items():
        kinds += ((scene["kinds"] & bit) > 0)[..., None] * np.array(COLOURS[name])
    kinds[(scene["kinds"] & UNKNOWN) > 0] = 90
    kinds += (255 - kinds) * scene["vapour"][..., None]
    return np.hstack([scene["image"], depth.clip(0, 255), kinds.clip(0, 255)]).astype(np.uint8)


def main():
    scenes = Records(sys.argv[1])
    count = min(len(scenes), int(sys.argv[3]) if len(sys.argv) > 3 else len(scenes))
    columns = 3
    cells = [maps(scenes[i]) for i in range(count)]
    cells += [np.zeros_like(cells[0])] * (-count % columns)
    rows = [np.hstack(cells[i:i + columns]) for i in range(0, len(cells), columns)]
    Image.fromarray(np.vstack(rows)).save(sys.argv[2])


if __name__ == "__main__":
    main()
