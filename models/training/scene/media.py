#!/usr/bin/env python3
"""Lays out drawings and specimens in Debian packages, from which media are learned and on which that is measured.

Run: media.py PACKAGES FOLDER. media.json says what lies where: the package, the path in it (behind a ! that inside a
Qt resource file or an archive), a slice of a volume (axis, number), a part of the picture as left, top, width and
height in fractions of it, and the ground that is put behind what is transparent. Packages are fetched into PACKAGES with
apt-get and unpacked there, never installed. Nothing of them is passed on. Without packages: media.py --plain FOLDER, noise.
"""

import gzip
import io
import json
import struct
import sys
import zipfile
from pathlib import Path

import numpy as np
from PIL import Image

from atlas import unpacked
from marks import MEDIA
from photos import LONG_SIDE, resources

# What lies beyond these percentiles of measured values is white or black.
DARKEST, BRIGHTEST = 0.5, 99.5
# NIfTI-1's codes of types.
TYPES = {2: "u1", 4: "i2", 8: "i4", 16: "f4", 64: "f8", 256: "i1", 512: "u2", 768: "u4"}


def content(root, path):
    """The bytes of a file, or of one inside a resource file or an archive."""
    path, _, inside = path.partition("!")
    if not inside:
        return (root / path).read_bytes()
    if path.endswith(".zip"):
        with zipfile.ZipFile(root / path) as archive:
            return archive.read(inside)
    return dict(resources(root / path))[inside]


def volume(held):
    """The first volume of a NIfTI-1 file, its second and third axes turned so that slices stand upright."""
    order = "<" if struct.unpack("<i", held[:4])[0] == 348 else ">"
    axes = struct.unpack(order + "8h", held[40:56])[1:4]
    kind, = struct.unpack(order + "h", held[70:72])
    offset, = struct.unpack(order + "f", held[108:112])
    values = np.frombuffer(held, np.dtype(TYPES[kind]).newbyteorder(order), int(np.prod(axes)), int(offset))
    return values.reshape(axes, order="F")[:, ::-1, ::-1]


def measured(path, held):
    """The values in a file that holds no picture but numbers, or None."""
    if path.endswith(".nii.gz"):
        return volume(gzip.decompress(held))
    if path.endswith((".npy", ".npz")):
        loaded = np.load(io.BytesIO(held))
        return loaded if path.endswith(".npy") else loaded[loaded.files[0]]
    return None


def grey(values):
    """Values as grey levels."""
    values = np.nan_to_num(np.asarray(values, np.float64))
    dark, bright = np.percentile(values, (DARKEST, BRIGHTEST))
    return Image.fromarray((255 * ((values - dark) / max(bright - dark, 1e-12)).clip(0, 1)).round().astype(np.uint8))


def sliced(values, path, told):
    if values.ndim < 3:
        return values
    axis, number = told["slice"]
    if not path.endswith(".nii.gz"):
        return values.take(number, axis)
    turned = axis > 0
    return values.take(values.shape[axis] - 1 - number if turned else number, axis).T


def picture(root, told):
    """What media.json tells of, in RGB and at most `LONG_SIDE` px long."""
    path = told["path"]
    held = content(root, path)
    values = measured(path, held)
    if values is not None:
        image = grey(sliced(values, path, told))
    else:
        image = Image.open(io.BytesIO(held))
        if image.mode[0] in "IF":
            image = grey(image)
        elif image.mode in ("P", "PA", "LA", "RGBA"):
            image = image.convert("RGBA")
            image = Image.alpha_composite(Image.new("RGBA", image.size, told.get("ground", "black")), image)
    image = image.convert("RGB")
    if "crop" in told:
        left, top, width, height = told["crop"]
        image = image.crop((round(left * image.width), round(top * image.height),
                            round((left + width) * image.width), round((top + height) * image.height)))
    image.thumbnail((LONG_SIDE, LONG_SIDE), Image.LANCZOS)
    return image


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    folder = Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    generator = np.random.default_rng(1)
    for name, told in json.loads(MEDIA.read_text()).items():
        if sys.argv[1] == "--plain":
            image = Image.fromarray(generator.integers(0, 255, (48, 64, 3), np.uint8))
        else:
            image = picture(unpacked(told["package"], Path(sys.argv[1])), told)
        image.save(folder / f"{name}.png")


if __name__ == "__main__":
    main()
