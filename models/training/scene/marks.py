"""Photographs marked by hand: polygons, painted from far to near, say what is where and how near it is."""

import functools
import json
import re
import zlib
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from records import DRAWING, KINDS, PHOTO, SPECIMEN

# What may be said of a region's kind besides the kinds of `records`.
STEAM, RIGID, UNKNOWN = "steam", "rigid", "unknown"
KIND_NAMES = (*KINDS, STEAM, RIGID)
MARKS = Path(__file__).parent / "marks.json"
# Photographs that were marked when the net in the jar had been trained; all of them are kept for measuring.
LATER = Path(__file__).parent / "kept.json"
# Drawings and specimens, and where they are found.
MEDIA = Path(__file__).parent / "media.json"
# Polygons are right to about this share of the longer side; closer to a border nothing is taken for true.
CARE = 0.01
# One photograph in so many is kept for measuring.
KEPT = 6


class Marked:
    """One photograph and what was said of it; arrays of its own size."""

    medium = PHOTO

    def __init__(self, path, regions):
        self.image = Image.open(path).convert("RGB")
        width, height = self.image.size
        owner = Image.new("L", self.image.size, 0)
        draw = ImageDraw.Draw(owner)
        for index, region in enumerate(regions, 1):
            draw.polygon([(x * width, y * height) for x, y in region["polygon"]], fill=index)
        reach = 2 * max(1, round(CARE * max(width, height))) + 1
        inside = (np.asarray(owner.filter(ImageFilter.MaxFilter(reach)))
                  == np.asarray(owner.filter(ImageFilter.MinFilter(reach))))
        owner = np.asarray(owner)
        kinds = [0] + [1 + KIND_NAMES.index(region["kind"]) if region["kind"] != UNKNOWN else 0 for region in regions]
        subject = [False] + [bool(region.get("subject")) for region in regions]
        #: 0 where it is not known, else 1 + the place in `KIND_NAMES`.
        self.kind = np.where(inside, np.array(kinds, np.uint8)[owner], 0)
        #: The share of it that is water.
        self.water = np.mean(self.kind == 1 + KIND_NAMES.index("water"))
        #: 0 not known, 1 not the subject, 2 the subject; where there is none, nothing is known.
        self.subject = np.where(inside & any(subject), 1 + np.array(subject, np.uint8)[owner], 0).astype(np.uint8)
        #: How near it is, 0 infinitely far to 10, NaN where it is not known.
        self.near = np.full(owner.shape, np.nan, np.float32)
        for index, region in enumerate(regions, 1):
            if region["near"] is not None:
                here = (owner == index) & inside
                self.near[here] = nearness(region, width, height)[here]


class Flat:
    """A drawing or a specimen, to measure whether it is known for what it is; nothing else is said of it."""

    def __init__(self, path, medium):
        self.image = Image.open(path).convert("RGB")
        self.medium = medium
        size = self.image.size[::-1]
        self.kind, self.subject = np.zeros(size, np.uint8), np.zeros(size, np.uint8)
        self.near = np.full(size, np.nan, np.float32)


def nearness(region, width, height):
    """How near a region is at each place; it comes nearer downwards unless another way is said."""
    x, y = np.meshgrid((np.arange(width) + 0.5) / width, (np.arange(height) + 0.5) / height)
    if not isinstance(region["near"], list):
        return np.full(x.shape, region["near"], np.float32)
    far, near = region["near"]
    towards = region.get("towards", [0, 1])
    along = x * towards[0] + y * towards[1]
    ends = [px * towards[0] + py * towards[1] for px, py in region["polygon"]]
    share = (along - min(ends)) / max(max(ends) - min(ends), 1e-6)
    return (far + (near - far) * share.clip(0, 1)).astype(np.float32)


@functools.cache
def told():
    """What was said of each marked photograph, by name."""
    return dict(sorted({**json.loads(MARKS.read_text()), **later()}.items()))


@functools.cache
def later():
    """The same of those marked later."""
    return json.loads(LATER.read_text())


def is_kept(name):
    """Whether a photograph is kept for measuring."""
    return name in later() or zlib.crc32(name.encode()) % KEPT == 0


def fate(name):
    """The part of a name that decides whether a picture is kept: all pieces of one source share its fate."""
    return re.sub(r"--\d+$", "", name)


def flats(folder):
    """The drawings and specimens that are kept for measuring, by name."""
    media = {"drawing": DRAWING, "specimen": SPECIMEN}
    return {name: Flat(folder / f"{name}.png", media[told["medium"]])
            for name, told in sorted(json.loads(MEDIA.read_text()).items()) if is_kept(fate(name))}


def read(photographs, kept):
    """The marked photographs to train on, or those that are kept for measuring, by name."""
    return {name: Marked(photographs / f"{name}.png", regions)
            for name, regions in told().items() if is_kept(name) == kept}
