"""Figures of a net on scenes and photographs that it has not seen."""

import numpy as np
import torch
from PIL import Image

from batches import whole
from losses import FLAT, SHARE, STEP, WEIGHTS, centred
from marked import truth
from net import MAPS, MEDIA
from records import PHOTO

PAIRS = 3000
# Pairs closer in depth than this (to the power 0.6) are left out.
CLEAR = 0.06
# The longer side at which photographs are shown, px.
LONG_SIDE = 384


@torch.no_grad()
def measure(net, records, count):
    """Ordinal accuracy of depth and of 'lower is nearer', spread on flat pictures, overlap of mattes, right media."""
    net.eval()
    ordinal, lower, flat, right = [], [], [], []
    both, either = np.zeros(len(MAPS) - 1), np.zeros(len(MAPS) - 1)
    for start in range(0, min(count, len(records)), 8):
        batch = whole([records[i] for i in range(start, min(start + 8, count, len(records)))])
        maps, medium = net(batch.image)
        right += (medium.argmax(1) == batch.medium).tolist()
        said = (maps[:, 1:] > 0) & (batch.known > 0)
        true = (batch.maps > 0.5) & (batch.known > 0)
        both += (said & true).sum((0, 2, 3)).numpy()
        either += (said | true).sum((0, 2, 3)).numpy()
        reach = centred(maps[:, 0])[1]
        for i in range(len(maps)):
            depth = batch.depth[i, 0].numpy()
            if centred(batch.depth[i])[1] <= FLAT:
                flat.append(float(reach[i]))
                continue
            y, x = np.random.default_rng(start + i).integers(0, depth.shape[0], (2, 2, PAIRS))
            a, b = depth[y[0], x[0]], depth[y[1], x[1]]
            clear = np.abs(a - b) > CLEAR
            if clear.sum() >= 50:
                p = maps[i, 0].numpy()
                ordinal.append(np.mean(((p[y[0], x[0]] > p[y[1], x[1]]) == (a > b))[clear]))
                lower.append(np.mean(((y[0] > y[1]) == (a > b))[clear]))
    net.train()
    figures = {"ordinal": np.mean(ordinal), "lower is nearer": np.mean(lower), "medium": np.mean(right)}
    if flat:
        figures["spread when flat"] = np.mean(flat)
    figures.update({f"IoU {name}": both[i] / either[i] for i, name in enumerate(MAPS[1:]) if either[i]})
    return {name: round(float(value), 3) for name, value in figures.items()}


def shown(image, long_side):
    """A batch of one picture, sides multiples of 32."""
    size = [max(2, round(extent * long_side / max(image.size) / 32)) * 32 for extent in image.size]
    pixels = np.asarray(image.resize(size, Image.Resampling.BOX))
    return torch.from_numpy(pixels.copy()).permute(2, 0, 1)[None].float() / 255


def at_size(photo):
    """A marked photograph at `LONG_SIDE`, sides multiples of 32, and its planes of marks at half of that."""
    image = shown(photo.image, LONG_SIDE)
    height, width = image.shape[2:]
    rows, columns = (((np.arange(to // 2) + 0.5) * of / (to // 2)).astype(int)
                     for to, of in zip((height, width), reversed(photo.image.size)))
    return image, *(plane[rows][:, columns] for plane in (photo.kind, photo.subject, photo.near))


@torch.no_grad()
def measure_flats(answer, flats):
    """How many drawings and specimens are known for what they are."""
    right = {}
    for flat in flats:
        right.setdefault(MEDIA[flat.medium], []).append(answer(at_size(flat)[0])[1] == flat.medium)
    return {f"{medium}s known of {len(known)}": round(float(np.mean(known)), 3) for medium, known in right.items()}


@torch.no_grad()
def measure_marked(answer, photos):
    """Order of depth, overlap of mattes and how many are taken for what they are.

    `answer` gives the maps of a batch of one picture and the number of its medium. A kind counts as found where its
    odds, divided by the weight that it had in training, are even.
    """
    order, lower, right = [], [], []
    found = {name: np.zeros(2) for name in MAPS[1:]}
    for index, photo in enumerate(photos):
        image, kind, subject, near = at_size(photo)
        maps, medium = answer(image)
        right.append(medium == PHOTO)
        true, known = truth(kind, subject)
        for name, logits, there, where in zip(MAPS[1:], maps[1:], true > 0.5, known > 0):
            said = (logits > np.log(WEIGHTS.get(name, 1))) & where
            found[name] += (said & there & where).sum(), (said | there & where).sum()
        y, x = (np.random.default_rng([index, axis]).integers(0, size, (2, PAIRS))
                for axis, size in enumerate(near.shape))
        a, b = near[y[0], x[0]], near[y[1], x[1]]
        clear = np.abs(a - b) > SHARE * np.maximum(a, b) + STEP
        if clear.sum() >= 50:
            depth = maps[0]
            order.append(np.mean(((depth[y[0], x[0]] > depth[y[1], x[1]]) == (a > b))[clear]))
            lower.append(np.mean(((y[0] > y[1]) == (a > b))[clear]))
    figures = {"photographs": len(photos), "ordinal": np.mean(order), "lower is nearer": np.mean(lower),
               "medium": np.mean(right)}
    figures.update({f"IoU {name}": both / either for name, (both, either) in found.items() if either})
    return {name: round(float(value), 3) for name, value in figures.items()}
