"""Batches of photographs that were marked by hand; every batch depends on seed and step alone."""

import numpy as np
import torch
from PIL import Image, ImageFilter

from batches import photograph
from marks import KIND_NAMES, STEAM
from net import MAPS
from records import KINDS, PHOTO

# How often somebody is put before a photograph, and how much nearer than all else they then are.
VISITED, NEARER = 0.4, 1.3
# Who covers less of the picture than this is not its subject.
NOTABLE = 0.04
# How often a photograph with water is taken where any might be, and how much water it has to show for that.
WET, WATER = 0.15, 0.03
# How often the whole photograph is shown, and how far the sides of a part of it may be stretched.
WHOLE, STRETCH = 0.3, 1.33


class MarkedBatch:
    """Photographs and what is known of them, at half their size; nearness is NaN where it is not known."""

    def __init__(self, image, near, maps, known, medium):
        self.image, self.near, self.maps, self.known, self.medium = image, near, maps, known, medium


def truth(kind, subject):
    """What was marked as the maps of `MAPS` but depth, and where each is known."""
    settled = kind > 0
    maps, known = {}, {}
    for name in (*KINDS, STEAM):
        maps[name] = kind == 1 + KIND_NAMES.index(name)
        known[name] = settled
    # Clothes and hair of the living are cloth too; the marks do not tell where.
    known["cloth"] = settled & ~maps["living"]
    maps["subject"], known["subject"] = subject == 2, subject > 0
    # Which things stand out was not marked; the subject does, water and sky do not.
    maps["object"] = maps["subject"]
    known["object"] = maps["subject"] | maps["sky"] | maps["water"]
    return tuple(np.stack([planes[name] for name in MAPS[1:]]).astype(np.float32) for planes in (maps, known))


def window(width, height, chance):
    """A part of a picture, left, top, width and height, to be shown as a square."""
    if chance.random() < WHOLE:
        return 0, 0, width, height
    stretch = STRETCH ** chance.uniform(-1, 1)
    wide, high = max(1, stretch), max(1, 1 / stretch)
    zoom = min(width / wide, height / high) * (1 if chance.random() < 0.4 else chance.uniform(0.6, 1))
    wide, high = wide * zoom, high * zoom
    return chance.random() * max(0, width - wide), chance.random() * max(0, height - high), wide, high


def seen(photo, chance, side):
    """A part of a photograph at this size, and its planes of kind, subject and nearness at half of it."""
    width, height = photo.image.size
    left, top, wide, high = window(width, height, chance)
    image = np.asarray(photo.image.resize((side, side), box=(left, top, left + wide, top + high), resample=2))
    cells = (np.arange(side // 2) + 0.5) / (side // 2)
    rows = np.minimum(top + cells * high, height - 1).astype(int)
    columns = np.minimum(left + cells * wide, width - 1).astype(int)
    planes = [image, *(plane[rows][:, columns] for plane in (photo.kind, photo.subject, photo.near))]
    return [plane[:, ::-1] for plane in planes] if chance.random() < 0.5 else planes


def visited(planes, cutouts, chance):
    """The planes with a person or animal, cut out of another photograph, before all else."""
    image, kind, subject, near = (plane.copy() for plane in planes)
    side = len(image)
    thing = cutouts[int(chance.integers(len(cutouts)))]
    high = side * 2.5 ** chance.uniform(-1.1, 1)
    scale = high / thing.height
    if scale * thing.width > 1.5 * side:
        scale = 1.5 * side / thing.width
    size = max(1, round(scale * thing.width)), max(1, round(scale * thing.height))
    thing = thing.resize(size, resample=3)
    if chance.random() < 0.5:
        thing = thing.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if chance.random() < 0.3:
        thing = thing.filter(ImageFilter.GaussianBlur(chance.uniform(0.3, 1.2)))
    # Feet may be out of sight, heads are not.
    top = chance.uniform(0.02, 0.3) * side if size[1] > 0.8 * side else chance.uniform(0.9, 1.1) * side - size[1]
    layer = Image.new("RGBA", (side, side))
    layer.paste(thing, (round(chance.uniform(0.15, 0.85) * side - size[0] / 2), round(top)))
    layer = np.asarray(layer).astype(np.float32)
    alpha = layer[..., 3:] / 255
    light = (image.mean() + 20) / ((layer[..., :3] * alpha).sum() / max(3 * alpha.sum(), 1) + 20)
    image = image * (1 - alpha) + (layer[..., :3] * light ** chance.uniform(0, 0.6)).clip(0, 255) * alpha
    here = alpha[1::2, 1::2, 0] > 0.5
    if here.mean() > NOTABLE:
        # Who was the subject before need not be it any more; all else is not it, known before or not.
        subject = np.where(subject == 2, 0, 1).astype(np.uint8)
        subject[here] = 2
    else:
        subject[here] = 0
    kind[here] = 1 + KIND_NAMES.index("living")
    near[here] = NEARER * np.nanmax(near, initial=1)
    return [image.astype(np.uint8), kind, subject, near]


def drawn(photos, count, chance):
    """So many photographs, those with water more often than others."""
    wet = [photo for photo in photos if photo.water > WATER]
    return [pick(wet if wet and chance.random() < WET else photos, chance) for _ in range(count)]


def pick(photos, chance):
    return photos[int(chance.integers(len(photos)))]


def varied(photos, cutouts, count, side, seed, step):
    """Parts of photographs, some with a visitor, developed, blurred and stored as a camera might."""
    chance = np.random.default_rng([seed, step, 1])
    dice = torch.Generator().manual_seed(int(chance.integers(2 ** 62)))
    batch, told = [], []
    for picture in drawn(photos, count, chance):
        planes = seen(picture, chance, side)
        if chance.random() < VISITED:
            planes = visited(planes, cutouts, chance)
        batch.append(planes)
        told.append(truth(planes[1], planes[2]))
    image = torch.from_numpy(np.stack([planes[0] for planes in batch])).permute(0, 3, 1, 2).float() / 255
    maps, known = (torch.from_numpy(np.stack([t[i] for t in told])) for i in (0, 1))
    near = torch.from_numpy(np.stack([planes[3] for planes in batch]))
    medium = torch.full((count,), PHOTO)
    return MarkedBatch(photograph(image, dice), near, maps, known, medium)
