"""Pairs of stills whose flow is known: photographs before which things move; a batch depends on seed and step alone."""

import sys
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

# Behind this folder, whose modules have names of that one's.
sys.path.append(str(Path(__file__).parent.parent / "scene"))
from atlas import ANIMAL, CUTOUT, MAGIC, PLANT, SIDE
from marks import is_kept

LAYERS = 4
# The side of the part of a photograph that lies behind all, in sides of the pair.
BEHIND = 1.5
# Whose photographs lie behind. With those of all other packages, too, no film was filled better (README).
PACKAGES = ("gcompris-qt-data", "lxqt-themes", "mate-backgrounds", "palapeli-data", "plasma-workspace-wallpapers",
            "python-matplotlib-data", "python3-sklearn", "scratch", "stellarium-data", "tuxpaint-data")


class Tiles:
    """The squares of an atlas (`atlas.py`): things that were cut out, and surfaces."""

    def __init__(self, path):
        data = np.memmap(path, np.uint8, "r")
        if data[:4].tobytes() != MAGIC:
            raise ValueError(f"{path} is no atlas: make it with atlas.py")
        count = int(data[4:8].view("<i4")[0])
        self._tiles = data[8 + count:].reshape(count, SIDE, SIDE, 4)
        things = np.isin(data[8:8 + count], (CUTOUT, PLANT, ANIMAL))
        self._things, self._surfaces = np.flatnonzero(things), np.flatnonzero(~things)

    def draw(self, chance, side):
        """A thing, or a surface cut into an oval, with the detail that this side in px can show."""
        if chance.random() < 0.6:
            tile = self._tiles[int(chance.choice(self._things))].astype(np.float32) / 255
        else:
            tile = self._tiles[int(chance.choice(self._surfaces))].astype(np.float32) / 255
            y, x = np.mgrid[-1:1:SIDE * 1j, -1:1:SIDE * 1j]
            power, tall = chance.uniform(1.5, 6), chance.uniform(0.4, 1)
            tile[..., 3] = ((np.abs(x) ** power + np.abs(y / tall) ** power) < 0.95).astype(np.float32)
        tile = torch.from_numpy(tile).permute(2, 0, 1)[None]
        factor = max(1, int(SIDE / max(side, 8)))
        if factor > 1:
            tile = F.interpolate(F.avg_pool2d(tile, factor), size=(SIDE, SIDE), mode="bilinear", align_corners=False)
        return tile[0]


def photographs(folder):
    """The photographs that may be trained on, as pictures of at most 640 px."""
    return [Image.open(file).convert("RGB") for file in sorted(Path(folder).glob("*.png"))
            if file.stem.partition("--")[0] in PACKAGES and not is_kept(file.stem)]


def backdrop(photos, chance, side):
    """A square out of a photograph, with some room around the pair."""
    photo = photos[int(chance.integers(len(photos)))]
    extent = min(photo.size) * chance.uniform(0.5, 1)
    left, top = (chance.random() * (size - extent) for size in photo.size)
    square = photo.resize((side, side), Image.Resampling.BOX, box=(left, top, left + extent, top + extent))
    pixels = torch.from_numpy(np.asarray(square).astype(np.float32) / 255).permute(2, 0, 1)
    return torch.cat([pixels, torch.ones(1, side, side)])


class Course:
    """How one layer lies in both stills of each pair: texture = turn · (place + bend − centre), px."""

    def __init__(self, centres, turns, bend):
        self.centres, self.turns, self.bend = centres, turns, bend

    def texture(self, places, k):
        """Where in the layer, px from its middle, what is seen at places of still k lies."""
        bent = places + (self.bend if k else 0) - self.centres[k][:, :, None, None]
        return torch.einsum("nij,njhw->nihw", self.turns[k], bent)

    def _straight(self, texture, k):
        return torch.einsum("nij,njhw->nihw", torch.linalg.inv(self.turns[k]), texture) \
            + self.centres[k][:, :, None, None]

    def back(self, places):
        """Where in the first still what is at places of the second is."""
        return self._straight(self.texture(places, 1), 0)

    def there(self, places):
        """Where in the second still what is at places of the first is; the bend is undone by repetition."""
        straight = self._straight(self.texture(places, 0), 1)
        found = straight
        for _ in range(8):
            found = straight - at(self.bend, found)
        return found


def at(planes, places):
    """Planes at places in px from the left upper corner's pixel centre."""
    height, width = planes.shape[2:]
    grid = torch.stack([(2 * places[:, 0] + 1) / width - 1, (2 * places[:, 1] + 1) / height - 1], 3)
    return F.grid_sample(planes, grid, mode="bilinear", padding_mode="border", align_corners=False)


def rotated(angles, zooms):
    cosines, sines = torch.cos(angles) * zooms, torch.sin(angles) * zooms
    return torch.stack([torch.stack([cosines, -sines], 1), torch.stack([sines, cosines], 1)], 1)


def course(chance, count, side, sizes, quick):
    """How layers of these sizes in px, whose textures have `SIDE` px, move; the quick ones go twice as far."""
    def normal(*shape):
        return torch.from_numpy(chance.standard_normal(shape).astype(np.float32))

    stands = torch.from_numpy(chance.random(count) < (0.15 if quick else 0.4))
    length = torch.exp(normal(count) * 1.1 + np.log(8 if quick else 4)).clamp(max=side / 4)
    angle = torch.from_numpy(chance.uniform(0, 2 * np.pi, count).astype(np.float32))
    way = torch.stack([torch.cos(angle), torch.sin(angle)], 1) * length[:, None]
    way[stands] = 0
    moves = (~stands).float()
    first = torch.from_numpy(chance.uniform(0.05, 0.95, (count, 2)).astype(np.float32)) * side if quick \
        else torch.full((count, 2), side / 2)
    turn = normal(count) * (0.12 if quick else 0.03) * moves
    zoom = torch.exp(normal(count) * (0.05 if quick else 0.02) * moves)
    lean = normal(count) * (0.3 if quick else 0)
    scale = SIDE / sizes if quick else torch.ones(count)
    strength = torch.from_numpy(chance.uniform(0, 1, count).astype(np.float32)) ** 2 * moves * 0.02 * side
    bend = F.interpolate(normal(count, 2, 5, 5), size=(side, side), mode="bicubic", align_corners=True)
    return Course([first, first + way], [rotated(lean, scale), rotated(lean + turn, scale * zoom)],
                  bend * strength.view(-1, 1, 1, 1))


def places(count, side):
    y, x = torch.meshgrid(torch.arange(side, dtype=torch.float32), torch.arange(side, dtype=torch.float32),
                          indexing="ij")
    return torch.stack([x, y])[None].expand(count, 2, side, side)


def batch(tiles, photos, count, side, seed, step):
    """Stills of pairs, 0…1 as (count, 1, side, side), and their flows there and back, px as (count, 2, side, side)."""
    chance = np.random.default_rng([seed, step, 2])
    here = places(count, side)
    extent = int(BEHIND * side)
    layers = [(torch.stack([backdrop(photos, chance, extent) for _ in range(count)]),
               course(chance, count, side, None, quick=False), torch.ones(count))]
    for _ in range(LAYERS):
        sizes = side * 10 ** chance.uniform(-1, -0.1, count)
        textures = torch.stack([tiles.draw(chance, size) for size in sizes])
        shown = torch.from_numpy((chance.random(count) < 0.55).astype(np.float32))
        layers.append((textures, course(chance, count, side, torch.from_numpy(sizes.astype(np.float32)), quick=True),
                       shown))
    stills = [torch.zeros(count, 3, side, side) for _ in range(2)]
    flows = [torch.zeros(count, 2, side, side) for _ in range(2)]
    for textures, way, shown in layers:
        middle = (textures.shape[-1] - 1) / 2
        for k, leads in enumerate((way.there, way.back)):
            lies = way.texture(here, k) + middle
            inside = ((lies > 0) & (lies < 2 * middle)).all(1, keepdim=True)
            seen = at(textures, lies)
            # Behind all there is always something: photographs go on at their borders.
            alpha = seen[:, 3:] * shown.view(-1, 1, 1, 1) * (inside if textures.shape[-1] == SIDE else 1)
            stills[k] = stills[k] * (1 - alpha) + seen[:, :3] * alpha
            flows[k] = torch.where(alpha > 0.5, leads(here) - here, flows[k])
    return [photographed(stills[0], stills[1], chance), *flows]


def photographed(first, second, chance):
    """Both stills in one grey, with a camera's noise, blur and changes of light, as (2, count, 1, side, side)."""
    count = len(first)

    def uniform(low, high):
        return torch.from_numpy(chance.uniform(low, high, (count, 1, 1, 1)).astype(np.float32))

    weights = torch.from_numpy(chance.dirichlet((2, 4, 2), count).astype(np.float32)).view(count, 3, 1, 1)
    contrast, level, gamma = uniform(0.5, 1.2), uniform(-0.15, 0.15), uniform(-0.5, 0.5).exp()
    noise = uniform(0, 1) ** 2 * 0.03
    stills = []
    for still in (first, second):
        grey = (still * weights).sum(1, keepdim=True).clamp(1e-4, 1) ** gamma
        grey = (grey - 0.5) * contrast * uniform(0.95, 1.05) + 0.5 + level + uniform(-0.02, 0.02)
        stills.append(grey)
    blurred = torch.from_numpy(chance.random(count) < 0.3)
    for grey in stills:
        if blurred.any():
            grey[blurred] = F.avg_pool2d(F.pad(grey[blurred], [1] * 4, mode="replicate"), 3, 1)
        grey += noise * torch.from_numpy(chance.standard_normal(grey.shape).astype(np.float32))
    return torch.stack(stills).clamp(0, 1)
