"""Batches of scenes, varied as photographs vary; every batch depends on seed and step alone."""

import math

import numpy as np
import torch
import torch.nn.functional as F

from net import DEPTH_POWER, MAPS
from records import KINDS, PHOTO, SCENERY, SUBJECT, UNKNOWN

# From this much on steam and smoke are seen to be there; below the second they are not, between nobody can tell.
SEEN, UNSEEN = 0.12, 0.04
# ITU-T T.81, annex K.1.
QUANTISATION = torch.tensor([
    [16, 11, 10, 16, 24, 40, 51, 61], [12, 12, 14, 19, 26, 58, 60, 55], [14, 13, 16, 24, 40, 57, 69, 56],
    [14, 17, 22, 29, 51, 87, 80, 62], [18, 22, 37, 56, 68, 109, 103, 77], [24, 35, 55, 64, 81, 104, 113, 92],
    [49, 64, 78, 87, 103, 121, 120, 101], [72, 92, 95, 98, 112, 100, 103, 99]], dtype=torch.float32)
COSINES = torch.tensor([[math.cos((2 * x + 1) * u * math.pi / 16) * (math.sqrt(1 / 8) if u == 0 else 0.5)
                         for x in range(8)] for u in range(8)])
LUMA = torch.tensor([[0.299, 0.587, 0.114], [-0.1687, -0.3313, 0.5], [0.5, -0.4187, -0.0813]])


class Batch:
    """Pictures and what is true of them, at half their size; masks are 0 where the truth is not known."""

    def __init__(self, image, depth, maps, known, medium):
        self.image, self.depth, self.maps, self.known, self.medium = image, depth, maps, known, medium


def truth(scene):
    """What the net should say of a scene: depth, the maps of `MAPS` but depth, and where each of these is known."""
    roles, kinds = scene["roles"], scene["kinds"]
    vapour = scene["vapour"]
    maps = {"subject": roles == SUBJECT, "object": roles > SCENERY, "steam": vapour > SEEN}
    maps.update({name: (kinds & bit) > 0 for name, bit in KINDS.items()})
    settled = (kinds & UNKNOWN) == 0
    photo = np.full(roles.shape, scene["medium"] == PHOTO)
    known = {"subject": photo & (maps["subject"].mean() > 0.015), "object": photo & (roles != SCENERY),
             "steam": photo & ((vapour > SEEN) | (vapour < UNSEEN))}
    known.update({name: settled for name in KINDS})
    order = MAPS[1:]
    return (scene["depth"] ** DEPTH_POWER, np.stack([maps[name] for name in order]).astype(np.float32),
            np.stack([known[name] for name in order]).astype(np.float32))


def whole(scenes):
    """The scenes as they are, for measuring."""
    told = [truth(scene) for scene in scenes]
    depth = torch.from_numpy(np.stack([t[0] for t in told]))[:, None]
    maps, known = (torch.from_numpy(np.stack([t[i] for t in told])) for i in (1, 2))
    image = torch.from_numpy(np.stack([scene["image"] for scene in scenes])).permute(0, 3, 1, 2).float() / 255
    medium = torch.tensor([scene["medium"] for scene in scenes])
    return Batch(image, depth[..., ::2, ::2], maps[..., ::2, ::2], known[..., ::2, ::2], medium)


def varied(sets, count, seed, step):
    """Scenes drawn from sets of one size: cropped, mirrored, developed, blurred and stored as a camera might."""
    chance = np.random.default_rng([seed, step])
    dice = torch.Generator().manual_seed(int(chance.integers(2 ** 62)))
    total = sum(len(s) for s in sets)
    scenes = [pick(sets, int(i)) for i in chance.integers(total, size=count)]
    side = sets[0].side
    told = [truth(scene) for scene in scenes]
    image = torch.from_numpy(np.stack([scene["image"] for scene in scenes])).permute(0, 3, 1, 2).float() / 255
    labels = torch.from_numpy(np.stack([np.concatenate([t[0][None], t[1], t[2]]) for t in told]))
    window = crop(count, dice)
    image = sample(image, window, side, "bilinear")
    labels = sample(labels, window, side // 2, "nearest")
    split = len(MAPS)
    return Batch(photograph(image, dice), labels[:, :1], labels[:, 1:split], labels[:, split:],
                 torch.tensor([scene["medium"] for scene in scenes]))


def pick(sets, index):
    for records in sets:
        if index < len(records):
            return records[index]
        index -= len(records)
    raise IndexError(index)


def crop(count, dice):
    """Affine windows into pictures: the whole or a part, stretched a little, mirrored half of the time."""
    zoom = 0.55 + 0.45 * torch.rand(count, generator=dice)
    zoom[torch.rand(count, generator=dice) < 0.45] = 1
    stretch = torch.exp(0.12 * torch.randn(count, generator=dice)).clamp(0.75, 1.33)
    width, height = (zoom * stretch).clamp(max=1), (zoom / stretch).clamp(max=1)
    window = torch.zeros(count, 2, 3)
    window[:, 0, 0] = torch.where(torch.rand(count, generator=dice) < 0.5, -width, width)
    window[:, 1, 1] = height
    window[:, 0, 2] = (2 * torch.rand(count, generator=dice) - 1) * (1 - width)
    window[:, 1, 2] = (2 * torch.rand(count, generator=dice) - 1) * (1 - height)
    return window


def sample(x, window, side, mode):
    grid = F.affine_grid(window, (len(x), 1, side, side), align_corners=False)
    return F.grid_sample(x, grid, mode=mode, padding_mode="border", align_corners=False)


def photograph(x, dice):
    """Development, colour cast, blur, noise and compression, each by chance."""
    count, size = len(x), x.shape[2:]

    def chance(*shape):
        return torch.rand(*shape, generator=dice)

    x = x.clamp(1e-4, 1) ** torch.exp(chance(count, 1, 1, 1) - 0.5)
    mean = x.mean((1, 2, 3), keepdim=True)
    x = (x - mean) * (0.6 + 0.8 * chance(count, 1, 1, 1)) + mean + 0.2 * (chance(count, 1, 1, 1) - 0.5)
    x = x * (1 + 0.25 * (chance(count, 3, 1, 1) - 0.5))
    saturation = 1.4 * chance(count, 1, 1, 1)
    saturation[chance(count) < 0.12] = 0
    grey = x.mean(1, keepdim=True)
    x = (grey + (x - grey) * saturation).clamp(0, 1)
    some = chance(count) < 0.25
    if some.any():
        factor = 2 + int(chance(1) * 2)
        x[some] = F.interpolate(F.avg_pool2d(x[some], factor), size=size, mode="bilinear", align_corners=False)
    some = chance(count) < 0.4
    if some.any():
        strength = 0.05 * chance(int(some.sum()), 1, 1, 1)
        x[some] = (x[some] + strength * torch.randn(x[some].shape, generator=dice)).clamp(0, 1)
    some = chance(count) < 0.5
    if some.any():
        x[some] = compressed(x[some], 0.3 + 2 * chance(int(some.sum())) ** 2)
    return x


def compressed(x, coarseness):
    """What JPEG leaves of pictures whose sides are multiples of 8; 1 is the standard's own quantisation."""
    y = torch.einsum("ij,bjhw->bihw", LUMA, x * 255)
    n, channels, height, width = y.shape
    blocks = y.reshape(n, channels, height // 8, 8, width // 8, 8).transpose(3, 4)
    steps = (QUANTISATION * coarseness.view(-1, 1, 1, 1, 1, 1)).clamp(min=1)
    blocks = COSINES.T @ (torch.round(COSINES @ blocks @ COSINES.T / steps) * steps) @ COSINES
    y = blocks.transpose(3, 4).reshape(n, channels, height, width)
    return (torch.einsum("ij,bjhw->bihw", torch.linalg.inv(LUMA), y) / 255).clamp(0, 1)
