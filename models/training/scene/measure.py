"""Figures of a net on scenes that it has not seen."""

import numpy as np
import torch

from batches import whole
from losses import FLAT, centred
from net import MAPS

PAIRS = 3000
# Pairs closer in depth than this (to the power 0.6) are left out.
CLEAR = 0.06


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
