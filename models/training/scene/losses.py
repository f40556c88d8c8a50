"""What the net is punished for."""

import torch
import torch.nn.functional as F

from net import MAPS

# Rare kinds weigh more; the plugin divides the odds by these weights again.
WEIGHTS = {"sky": 1.5, "water": 5, "foliage": 2, "living": 2, "steam": 4, "cloth": 4, "fire": 6}
# Pairs of places in each marked photograph, and how much nearer one has to be: by this share and this much of 10.
PAIRS, SHARE, STEP = 4000, 0.15, 0.3
# Below this mean deviation a depth map counts as flat.
FLAT = 1e-3


def centred(depth):
    """Each map less its median, and its mean distance from that; depth is known up to scale and shift (Ranftl 2020)."""
    depth = depth - depth.flatten(1).median(1).values.view(-1, 1, 1)
    return depth, depth.abs().mean((1, 2))


def depth_loss(predicted, true):
    """The relative error, that of slopes on four scales, and that of the spread, which teaches flat to be flat."""
    predicted, reach = centred(predicted)
    true, true_reach = centred(true)
    spread = (reach - true_reach).abs().mean()
    deep = true_reach > FLAT
    if not deep.any():
        return spread
    error = (predicted[deep] / reach[deep].clamp(min=FLAT).view(-1, 1, 1)
             - true[deep] / true_reach[deep].view(-1, 1, 1))
    slopes = 0
    for step in (1, 2, 4, 8):
        part = error[:, ::step, ::step]
        slopes = slopes + part.diff(dim=1).abs().mean() + part.diff(dim=2).abs().mean()
    return error.abs().clamp(max=4).mean() + 0.5 * slopes + 0.5 * spread


def order_loss(predicted, near, dice):
    """How badly places are put in order, for pairs of which one is nearer (the ranking loss of Chen et al. 2016)."""
    predicted, reach = centred(predicted)
    predicted = (predicted / reach.clamp(min=FLAT).view(-1, 1, 1)).flatten(1)
    near = near.flatten(1)
    a, b = torch.randint(near.shape[1], (2, len(near), PAIRS), generator=dice)
    apart = near.gather(1, a) - near.gather(1, b)
    clear = apart.abs() > SHARE * torch.maximum(near.gather(1, a), near.gather(1, b)) + STEP
    margin = apart.sign() * (predicted.gather(1, a) - predicted.gather(1, b))
    # Not known is NaN, and nothing is clear about it.
    return F.softplus(-margin[clear]).sum() / clear.sum().clamp(min=1)


def matte_loss(logits, true, known, weight=1.0):
    """Cross-entropy where the truth is known; what is there weighs more than what is not."""
    loss = F.binary_cross_entropy_with_logits(logits, true, reduction="none", pos_weight=torch.tensor(weight))
    return (loss * known).sum() / known.sum().clamp(min=1)


def overlap_loss(logits, true, known):
    """One less the overlap of what was said and what is true (Dice)."""
    said = torch.sigmoid(logits) * known
    # The constant keeps a kind that no picture of the batch shows from counting as missed.
    share = 1e-3 * logits.numel()
    return 1 - (2 * (said * true).sum() + share) / (said.sum() + (true * known).sum() + share)


def loss(maps, medium, batch):
    """The sum that is minimised over scenes, and its parts by name."""
    parts = {"depth": depth_loss(maps[:, 0], batch.depth[:, 0]), **mattes(maps, batch)}
    parts["medium"] = 0.2 * F.cross_entropy(medium, batch.medium)
    return sum(parts.values()), parts


def marked_loss(maps, medium, batch, dice):
    """The sum that is minimised over marked photographs, and its parts by name."""
    parts = {"order": order_loss(maps[:, 0], batch.near, dice), **mattes(maps, batch)}
    parts["medium"] = 0.2 * F.cross_entropy(medium, batch.medium)
    return sum(parts.values()), {f"marked {name}": value for name, value in parts.items()}


def mattes(maps, batch):
    """The parts of the loss that mattes and kinds have, by name."""
    parts = {}
    for i, name in enumerate(MAPS[1:]):
        logits, true, known = maps[:, i + 1], batch.maps[:, i], batch.known[:, i]
        if name in WEIGHTS:
            matte = matte_loss(logits, true, known, WEIGHTS[name])
            parts[name] = 0.4 * (matte + 0.3 * overlap_loss(logits, true, known))
        else:
            parts[name] = (0.5 if name == "subject" else 0.3) * matte_loss(logits, true, known)
    return parts
