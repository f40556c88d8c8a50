"""Steam, smoke and fog to hang before photographs, drawn as how much they cover."""

import numpy as np
from PIL import Image

# From this much on it is seen to be there; below the second it is not, between them nobody can tell.
SEEN, UNSEEN = 0.12, 0.04
# What covers this much hides what lies behind.
HIDES = 0.5


def noise(chance, side, tall, wide):
    """Smooth noise 0…1 with so many bumps down and across."""
    coarse = chance.random((max(2, round(tall)) + 1, max(2, round(wide)) + 1)).astype(np.float32)
    return np.asarray(Image.fromarray(coarse).resize((side, side), Image.Resampling.BICUBIC)).clip(0, 1)


def turbulence(chance, side, tall, wide):
    """Bumps upon bumps, 0…1 about a half."""
    octaves = [noise(chance, side, tall * 2 ** k, wide * 2 ** k) * 0.55 ** k for k in range(5)]
    return sum(octaves) / sum(0.55 ** k for k in range(5))


def curled(plane, chance, strength):
    """A plane whose places are taken from elsewhere, as air that turns carries them."""
    side = len(plane)
    y, x = np.mgrid[:side, :side]
    shifts = [(turbulence(chance, side, 3, 3) - 0.5) * 2 * strength * side for _ in range(2)]
    rows, columns = ((axis + shift).round().clip(0, side - 1).astype(int) for axis, shift in zip((y, x), shifts))
    return plane[rows, columns]


def step(low, high, x):
    t = ((x - low) / (high - low)).clip(0, 1)
    return t * t * (3 - 2 * t)


def plume(chance, side):
    """What rises from one place: from a cup, a kettle, a chimney, a vent."""
    y, x = np.mgrid[:side, :side] / side
    foot_x, foot_y = chance.uniform(0.1, 0.9), chance.uniform(0.35, 1)
    tall = chance.uniform(0.2, 0.75)
    broad, lean, wave = chance.uniform(0.05, 0.35), chance.normal(0, 0.35), chance.uniform(0, 0.12)
    height = (foot_y - y) / tall
    way = foot_x + lean * tall * height.clip(0) ** 1.5 + wave * tall * np.sin(5 * height + chance.uniform(0, 6.28))
    width = tall * broad * (0.15 + height.clip(0))
    body = np.exp(-((x - way) / width) ** 2) * step(-0.02, 0.12, height) * step(1.3, chance.uniform(0.2, 0.8), height)
    strands = turbulence(chance, side, chance.uniform(3, 7), chance.uniform(6, 14))
    return curled((body * step(0.3, 0.65, strands)).astype(np.float32), chance, chance.uniform(0.01, 0.06))


def puff(chance, side):
    """A cloud of smoke or dust with a billowing border."""
    y, x = np.mgrid[:side, :side] / side
    centre_x, centre_y, radius = chance.uniform(0, 1), chance.uniform(0.1, 0.9), chance.uniform(0.12, 0.4)
    away = np.hypot((x - centre_x) / chance.uniform(0.8, 1.8), y - centre_y) / radius
    bumps = turbulence(chance, side, 2 / radius, 2 / radius)
    return curled(step(0.2, 0.7, bumps + 0.75 - away).astype(np.float32), chance, 0.04)


def bank(chance, side):
    """Fog or spray that lies low."""
    y, _ = np.mgrid[:side, :side] / side
    middle, thick = chance.uniform(0.35, 0.9), chance.uniform(0.05, 0.2)
    body = np.exp(-((y - middle) / thick) ** 2)
    return curled((body * step(0.25, 0.65, turbulence(chance, side, 6, 2))).astype(np.float32), chance, 0.05)


def clouded(image, chance):
    """A picture, 0…255 as (side, side, 3), with vapour before it, and how much that covers each place, 0…1."""
    side = len(image)
    form = chance.choice([plume, plume, plume, puff, bank])
    # Vapour is soft: half the size tells all of it.
    soft = Image.fromarray(form(chance, side // 2) * np.float32(chance.uniform(0.3, 1)))
    cover = np.asarray(soft.resize((side, side), Image.Resampling.BICUBIC)).clip(0, 1)
    light = image.mean() / 255
    grey = chance.uniform(0.05, 0.4) if chance.random() < 0.2 else chance.uniform(max(0.35, light), 1)
    tint = 1 + chance.normal(0, 0.03, 3)
    colour = 255 * grey * tint * (0.85 + 0.3 * noise(chance, side, 8, 8)[..., None])
    return (image * (1 - cover[..., None]) + colour * cover[..., None]).clip(0, 255).astype(np.uint8), cover
