#!/usr/bin/env python3
"""Teaches the trained scene net to tell the medium of real pictures. Run: medium.py WORK [--smoke], after train.py.

The net stays as it is; beside what it says of the medium comes what a linear classifier makes of what its encoder sees,
fitted to photographs, drawings and specimens that are not kept for measuring and to scenes. How well both together know
pictures of other origin is told with classifiers that have not seen any picture of the same package.
"""

import argparse
import json
import os
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

import marks
from batches import photograph
from measure import shown
from net import MEDIA, MediumHead, SceneNet
from records import PHOTO, Records

SEED = 1
# How often each picture is looked at, in another part, size and development every time.
GLANCES = 5
SIDES = (256, 384)
# The least part of a picture that is looked at, and how often it is the whole.
LEAST, WHOLE = 0.55, 0.3
DEVELOPED, GREY = 0.6, 0.15
# How much a large weight costs.
DECAY = 3e-3
SCENES = 600
FOLDS = 6
LIKELY = (0.3, 0.4, 0.47, 0.5, 0.6)


class Real:
    """A real picture of a known medium."""

    def __init__(self, path, medium):
        self.name, self.medium = path.stem, medium
        self.package = self.name.partition("--")[0]
        self.kept = marks.is_kept(self.name if medium == PHOTO else marks.fate(self.name))
        self._path = path

    @property
    def image(self):
        return Image.open(self._path).convert("RGB")


def real(work):
    """All photographs that were marked, and all drawings and specimens."""
    told = json.loads(marks.MEDIA.read_text())
    return ([Real(work / "photos" / f"{name}.png", PHOTO) for name in marks.told()]
            + [Real(work / "media" / f"{name}.png", MEDIA.index(told[name]["medium"])) for name in sorted(told)])


def glance(image, sides, chance):
    """A part of a picture, as another camera might have taken it."""
    zoom = 1 if chance.random() < WHOLE else chance.uniform(LEAST, 1)
    width, height = (max(1, int(extent * zoom)) for extent in image.size)
    left, top = (int(chance.integers(whole - part + 1)) for whole, part in zip(image.size, (width, height)))
    image = image.crop((left, top, left + width, top + height))
    if chance.random() < 0.5:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if chance.random() < GREY:
        image = image.convert("L").convert("RGB")
    batch = shown(image, int(chance.choice(sides)))
    if chance.random() < DEVELOPED:
        batch = photograph(batch, torch.Generator().manual_seed(int(chance.integers(2 ** 62))))
    return batch


class Looks:
    """What the encoder saw at so many looks, of which medium each was, out of which package and of which kind.

    Of plain looks there is also what the net says of the medium.
    """

    PLAIN, VARIED, KEPT = range(3)

    def __init__(self):
        self.traits, self.media, self.packages, self.kinds, self.said = [], [], [], [], []

    def add(self, encoded, medium, package, kind):
        self.traits.append(MediumHead.traits(encoded))
        self.media.append(medium)
        self.packages.append(package)
        self.kinds.append(kind)

    def close(self):
        self.traits = torch.cat(self.traits)
        self.said = torch.cat(self.said).numpy()
        self.media, self.packages, self.kinds = (np.array(each) for each in (self.media, self.packages, self.kinds))
        return self


@torch.no_grad()
def looks(net, pictures, scenes, sides, glances):
    """Plain looks at all pictures, varied ones at those to learn from and at scenes."""
    found = Looks()
    for number, picture in enumerate(pictures):
        plain = Looks.KEPT if picture.kept else Looks.PLAIN
        image = picture.image
        encoded = net.encoded(shown(image, max(sides)))
        found.add(encoded, picture.medium, picture.package, plain)
        found.said.append(torch.softmax(net.told(encoded)[1], 1))
        for each in range(0 if picture.kept else glances):
            batch = glance(image, sides, np.random.default_rng([SEED, number, each]))
            found.add(net.encoded(batch), picture.medium, picture.package, Looks.VARIED)
    for number in range(min(SCENES, len(scenes))):
        scene = scenes[number]
        chance = np.random.default_rng([SEED, number])
        batch = glance(Image.fromarray(scene["image"]), sides, chance)
        found.add(net.encoded(batch), scene["medium"], "", Looks.VARIED)
    return found.close()


def fitted(traits, media):
    """The head that tells these media by these traits (multinomial logistic regression)."""
    mean, deviation = traits.mean(0), traits.std(0) + 1e-6
    even = (traits - mean) / deviation
    head = torch.nn.Linear(traits.shape[1], len(MEDIA))
    torch.nn.init.zeros_(head.weight)
    torch.nn.init.zeros_(head.bias)
    optimiser = torch.optim.LBFGS(head.parameters(), max_iter=150, history_size=20, line_search_fn="strong_wolfe")

    def cost():
        optimiser.zero_grad()
        total = F.cross_entropy(head(even), torch.from_numpy(media)) + DECAY * head.weight.square().sum()
        total.backward()
        return total

    optimiser.step(cost)
    medium = MediumHead()
    with torch.no_grad():
        medium.weight.copy_(head.weight / deviation)
        medium.bias.copy_(head.bias - (head.weight * (mean / deviation)).sum(1))
    return medium


@torch.no_grad()
def likelihoods(head, traits):
    return torch.softmax(F.linear(traits, head.weight, head.bias), 1).numpy()


def folds(packages):
    """The packages in parts of about as many pictures each."""
    counts = {package: int(np.sum(packages == package)) for package in sorted(set(packages))}
    parts = [[] for _ in range(FOLDS)]
    for package in sorted(counts, key=lambda name: (-counts[name], name)):
        min(parts, key=lambda part: sum(counts[name] for name in part)).append(package)
    return parts


def across_packages(found):
    """Likelihoods of the media of all real pictures, by the net and a head that has seen nothing of their package."""
    plain = found.kinds != Looks.VARIED
    told = np.zeros((len(found.media), len(MEDIA)))
    for part in folds(found.packages[plain]):
        inside = np.isin(found.packages, part)
        seen = ~inside & (found.kinds != Looks.KEPT)
        head = fitted(found.traits[seen], found.media[seen])
        told[inside] = likelihoods(head, found.traits[inside])
    return (told[plain] + found.said) / 2, found.media[plain]


def figures(told, media):
    """From which likelihood on how many of each medium are known, and how many of all others pass for it."""
    for medium, name in enumerate(MEDIA[1:], 1):
        known = {likely: f"{np.sum(told[media == medium, medium] > likely)} "
                         f"({np.sum(told[media == PHOTO, medium] > likely)})" for likely in LIKELY}
        print(f"{name}s known of {np.sum(media == medium)}, and photographs of {np.sum(media == PHOTO)} taken for one, "
              f"from a likelihood on: {known}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("work", type=Path)
    parser.add_argument("--smoke", action="store_true", help="one look at each, tiny")
    options = parser.parse_args()
    work = options.work
    torch.set_num_threads(len(os.sched_getaffinity(0)))
    net = SceneNet()
    net.load_state_dict(torch.load(work / "scene.pt"))
    net.eval()
    sides, glances = ((64, 96), 1) if options.smoke else (SIDES, GLANCES)
    found = looks(net, real(work), Records(sorted((work / "scenes").glob("train-*-0.scenes"))[0]), sides, glances)
    print("with heads that have seen nothing of the same package:")
    figures(*across_packages(found))
    seen = found.kinds != Looks.KEPT
    torch.save(fitted(found.traits[seen], found.media[seen]).state_dict(), work / "medium.pt")


if __name__ == "__main__":
    main()
