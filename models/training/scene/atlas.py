#!/usr/bin/env python3
"""Makes the atlas of textures that the synthetic scenes wear, from the pictures in Debian packages.

Run: atlas.py FOLDER ATLAS. Packages are fetched into FOLDER with apt-get and unpacked there, never installed.
Nothing of them is passed on: the atlas is read by the scene generator alone. Without packages: atlas.py --plain ATLAS,
a few patterns that are enough to try every step of the training.
"""

import random
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
from PIL import Image

SIDE = 256
MAGIC = b"BATL"
# The order is the generator's (atlas.hpp).
MATERIAL, CUTOUT, PHOTO, PLANT, SKY, WALL, ANIMAL, WATER = range(8)

# Package, and the licences of what is used of it.
PACKAGES = {
    "tuxpaint-stamps-default": "GPL-2",
    "supertuxkart-data": "CC-BY-SA-3.0 and -4.0, CC-BY-3.0 and -4.0, CC0, public domain, GPL",
    "mate-backgrounds": "GPL-2+, CC-BY-SA-4.0",
    "plasma-workspace-wallpapers": "GPL-2+, LGPL-3, CC-BY-SA-4.0",
    "python3-skimage": "BSD-3-Clause, CC0, public domain",
}

# Photographs that nets are measured on, so that no net has seen a piece of one.
EVALUATION = {name.lower() for name in (
    "astronaut", "cell", "chelsea", "coffee", "rocket", "motorcycle", "aloe", "messi5", "building", "home", "fruits",
    "butterfly", "leuven", "basketball", "left", "right", "vtest", "apple", "orange", "baboon", "squirrel", "cards",
    "stuff", "rubberwhale", "box_in_scene", "picosdeeuropa", "friends", "seeding", "life", "sunset", "wine", "umang",
    "garden", "dune", "storm", "ladybird", "dragonfly", "yellowflower", "twowings", "aitzgorri", "fossa", "bridge",
    "autumn", "bythewater", "eveningglow", "colorfulcups", "path", "kite", "onestandsout", "fallenleaf", "summer_1am",
    "milkyway")}

# Parts of paths in supertuxkart-data that hold no surface of a thing.
NO_SURFACE = ("gui/", "icon", "editor/", "skins/", "screenshot", "minimap", "normal", "_nm", "spec", "gloss", "mask",
              "light", "lens", "particle", "gfx/", "shadow", "emissive", "font", "karts/", "deprecated")
PLANTS = ("_tree", "tree_", "leaf", "leaves", "grass", "bush", "plant", "fern", "flower", "branch", "palm", "foliage",
          "veg")
WALLS = ("build", "house", "facade", "window", "wall", "brick")


def unpacked(package, folder):
    """The root of a Debian package, fetched and unpacked in the folder unless it is there already."""
    root, part = folder / package, folder / f"{package}.part"
    if not root.exists():
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        subprocess.run(["apt-get", "download", package], cwd=part, check=True, stdout=subprocess.DEVNULL)
        archive, = part.glob("*.deb")
        subprocess.run(["dpkg-deb", "-x", archive.name, "."], cwd=part, check=True)
        archive.unlink()
        part.rename(root)
    return root


def fetch(folder):
    """The roots of the packages by name."""
    return {package: unpacked(package, folder) for package in PACKAGES}


def is_evaluation(path):
    """Whether a file, or the wallpaper whose folder it lies in, is a photograph that nets are measured on."""
    names = {path.stem.lower(), *(part.lower() for part in path.parts)}
    return bool(names & EVALUATION)


def opaque(image):
    """Colours spread from where a cut-out covers to where it does not, so that its border shows no fringe."""
    pixels = np.asarray(image.convert("RGBA"), np.float32)
    alpha = pixels[..., 3:] / 255
    levels = [np.concatenate([pixels[..., :3] * alpha, alpha], 2)]
    while min(levels[-1].shape[:2]) > 1:
        level = levels[-1][:levels[-1].shape[0] // 2 * 2, :levels[-1].shape[1] // 2 * 2]
        levels.append((level[::2, ::2] + level[1::2, ::2] + level[::2, 1::2] + level[1::2, 1::2]) / 4)
    colour = levels[-1][..., :3] / np.maximum(levels[-1][..., 3:], 1e-3)
    for level in levels[-2::-1]:
        rows = np.minimum(np.arange(level.shape[0]) // 2, colour.shape[0] - 1)
        columns = np.minimum(np.arange(level.shape[1]) // 2, colour.shape[1] - 1)
        colour = level[..., :3] + (1 - level[..., 3:]) * colour[rows][:, columns]
    return np.concatenate([colour, pixels[..., 3:]], 2).clip(0, 255).astype(np.uint8)


class Atlas:
    """Square tiles with their classes."""

    def __init__(self):
        self.classes, self.tiles = [], []

    def add(self, kind, image):
        if image.mode in ("RGBA", "LA", "P") and image.convert("RGBA").getextrema()[3][0] < 128:
            # Longer than needed only makes the fill slow.
            image.thumbnail((2 * SIDE, 2 * SIDE))
            image = Image.fromarray(opaque(image))
        self.tiles.append(np.asarray(image.convert("RGBA").resize((SIDE, SIDE), Image.LANCZOS)))
        self.classes.append(kind)

    def write(self, path):
        with open(path, "wb") as file:
            file.write(MAGIC + np.int32(len(self.tiles)).tobytes() + np.array(self.classes, np.uint8).tobytes())
            for tile in self.tiles:
                file.write(tile.tobytes())

    def __str__(self):
        names = "material cutout photo plant sky wall animal water".split()
        return ", ".join(f"{n} {name}" for n, name in zip(np.bincount(self.classes, minlength=8), names))


def cut_out(image):
    """The part of a picture that its alpha covers, or None if that is too little to be a thing."""
    box = image.getchannel("A").point(lambda a: 255 * (a > 100)).getbbox()
    if box is None or min(box[2] - box[0], box[3] - box[1]) < 60:
        return None
    return image.crop(box)


def calm(image):
    """A surface without the loud colours that games like and photographs seldom have."""
    pixels = np.asarray(image.convert("RGB"), np.float32)
    grey = pixels.mean(2, keepdims=True)
    chroma = np.abs(pixels - grey).mean() / (grey.mean() + 1)
    return Image.fromarray((grey + (pixels - grey) * min(1, 0.22 / max(chroma, 1e-3))).clip(0, 255).astype(np.uint8))


def stamps(atlas, root):
    """Photographs of things cut out, from Tux Paint."""
    for path in sorted(root.rglob("stamps/**/*.png")):
        group = path.relative_to(root).parts[4]
        if group == "symbols" or "cartoon" in path.parts or is_evaluation(path):
            continue
        image = Image.open(path)
        thing = cut_out(image.convert("RGBA")) if "A" in image.getbands() or "transparency" in image.info else None
        if thing is not None:
            atlas.add({"plants": PLANT, "animals": ANIMAL}.get(group, CUTOUT), thing)


def game(atlas, root):
    """Surfaces, plants and skies of a racing game."""
    data = root / "usr/share/games/supertuxkart/data"
    for path in sorted([*data.rglob("*.png"), *data.rglob("*.jpg")]):
        name = str(path.relative_to(data)).lower()
        if any(part in name for part in NO_SURFACE) or is_evaluation(path):
            continue
        image = Image.open(path)
        if min(image.size) < 100 or np.asarray(image.convert("L")).std() < 8:
            continue
        alpha = image.convert("RGBA")
        covered = np.mean(np.asarray(alpha.getchannel("A")) > 128)
        if covered < 0.85:
            thing = cut_out(alpha) if covered > 0.1 else None
            if thing is not None:
                atlas.add(PLANT if any(part in name for part in PLANTS) else CUTOUT, thing)
            continue
        kind = (SKY if "sky" in name or "cloud" in path.stem.lower() else WATER if "water" in path.stem.lower()
                else WALL if any(part in path.stem.lower() for part in WALLS) else MATERIAL)
        atlas.add(kind, calm(image))


def photographs(atlas, roots, chance):
    """Squares out of wallpapers: whole ones for pictures on walls and backdrops, small ones for surfaces."""
    paths = [path for root in roots for ending in ("jpg", "png") for path in root.rglob(f"*.{ending}")]
    seen = set()
    for path in sorted(paths, key=lambda p: (str(p.parent), p.stat().st_size, p.name)):
        picture = path.parents[2].name if "wallpapers" in path.parts else path.stem
        if picture in seen or is_evaluation(path) or "screenshot" in path.stem or min(Image.open(path).size) < 400:
            continue
        seen.add(picture)
        image = Image.open(path).convert("RGB")
        image.thumbnail((2400, 1400))
        for i in range(6):
            side = max(128, int(min(image.size) * chance.choice((1, 0.7, 0.45, 0.3))))
            x, y = (chance.randrange(size - side + 1) for size in image.size)
            square = image.crop((x, y, x + side, y + side))
            if np.asarray(square.convert("L")).std() > 6:
                atlas.add(PHOTO if i < 3 else MATERIAL, square)


def surfaces(atlas, root, chance):
    """Brick, grass and gravel from scikit-image."""
    for name, kind in (("brick", WALL), ("grass", MATERIAL), ("gravel", MATERIAL)):
        image = Image.open(next(root.rglob(f"skimage/data/{name}.png"))).convert("RGB")
        for _ in range(6):
            side = chance.randrange(128, 400)
            x, y = (chance.randrange(size - side + 1) for size in image.size)
            atlas.add(kind, image.crop((x, y, x + side, y + side)))


def plain(atlas):
    """Noise, stripes, discs and gradients in place of photographs."""
    y, x = np.mgrid[0:SIDE, 0:SIDE] / SIDE - 0.5
    generator = np.random.default_rng(1)
    for kind in range(8):
        for _ in range(4):
            coarse = Image.fromarray(generator.integers(0, 255, (16, 16, 3), np.uint8))
            coarse = coarse.resize((SIDE, SIDE), Image.BICUBIC)
            pattern = 60 * np.sin(generator.uniform(20, 90) * (x * generator.normal() + y * generator.normal()))
            colour = (np.asarray(coarse) * 0.7 + pattern[..., None] + 40).clip(0, 255)
            ragged = 0.4 + 0.08 * np.sin(7 * np.arctan2(y, x) + generator.uniform(0, 6))
            alpha = 255 * (np.hypot(x, y) < ragged) if kind in (CUTOUT, PLANT, ANIMAL) else np.full_like(x, 255)
            atlas.add(kind, Image.fromarray(np.dstack([colour, alpha]).astype(np.uint8), "RGBA"))


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    atlas = Atlas()
    if sys.argv[1] == "--plain":
        plain(atlas)
    else:
        folder = Path(sys.argv[1])
        folder.mkdir(parents=True, exist_ok=True)
        roots = fetch(folder)
        chance = random.Random(1)
        stamps(atlas, roots["tuxpaint-stamps-default"])
        game(atlas, roots["supertuxkart-data"])
        photographs(atlas, [roots["mate-backgrounds"], roots["plasma-workspace-wallpapers"]], chance)
        surfaces(atlas, roots["python3-skimage"], chance)
    atlas.write(sys.argv[2])
    print(atlas)


if __name__ == "__main__":
    main()
