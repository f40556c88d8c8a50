#!/usr/bin/env python3
"""Trains the scene net. Run: train.py WORK [--smoke]; WORK holds scenes, packages and checkpoints.

A run that was stopped goes on from its last checkpoint and ends as if it had not been: a batch depends on the step
alone.
"""

import argparse
import functools
import math
import os
import time
from pathlib import Path

import torch
from PIL import Image

import marked
import marks
import nanodet
from batches import varied
from losses import loss, marked_loss
from measure import measure
from net import SceneNet
from records import Records

CHECKPOINT_SECONDS = 600
SEED = 1
RATE, PACE = 2e-3, 0.998


class Part:
    """So many steps at one size of picture, with so many scenes and marked photographs in each batch."""

    def __init__(self, steps, side, scenes, photos):
        self.steps, self.side, self.scenes, self.photos = steps, side, scenes, photos


class Plan:
    """A schedule: parts one after the other, over all of which the rate falls as a half cosine."""

    def __init__(self, parts, warm_up, report=100):
        self.parts, self.warm_up, self.report = parts, warm_up, report
        self.steps = sum(part.steps for part in parts)

    def __str__(self):
        return f"{[tuple(vars(part).values()) for part in self.parts]}, {self.warm_up}"

    def part(self, step):
        for part in self.parts:
            if step < part.steps:
                return part
            step -= part.steps
        raise IndexError(step)

    def rate_at(self, step):
        warm = min(1, (step + 1) / self.warm_up)
        return RATE * warm * (0.5 + 0.5 * math.cos(math.pi * step / self.steps)) + 1e-6


# Photographs are few: they join when the scenes have taught what can be learned from them.
FULL = Plan([Part(1200, 256, 16, 0), Part(2800, 256, 10, 6), Part(1000, 384, 5, 3)], 150)
SMOKE = Plan([Part(3, 64, 4, 0), Part(3, 64, 3, 1), Part(3, 96, 2, 1)], 2, report=3)


class Training:
    """Net, running average and optimiser at one step."""

    def __init__(self, plan):
        torch.manual_seed(SEED)
        self.plan, self.step = plan, 0
        self.net = SceneNet()
        self.average = None
        encoder, rest = [], []
        for name, parameter in self.net.named_parameters():
            (encoder if name.startswith("encoder.") else rest).append(parameter)
        # What NanoDet has learned about edges stays; the rest of it moves slowly.
        for module in (self.net.encoder.stem, self.net.encoder.stages[0].entry):
            module.requires_grad_(False)
        moving = [parameter for parameter in encoder if parameter.requires_grad]
        self.optimiser = torch.optim.AdamW([{"params": moving, "share": 0.2}, {"params": rest, "share": 1.0}],
                                           lr=RATE, weight_decay=1e-2, betas=(0.9, 0.98))

    def begin(self, encoder):
        """Starts from weights of the encoder."""
        self.net.encoder.load(encoder)
        self.average = {name: value.clone() for name, value in self.net.state_dict().items()}

    def advance(self, pictures):
        """One step; returns the loss and its parts."""
        part = self.plan.part(self.step)
        scenes = varied(pictures.scenes(part.side), part.scenes, SEED, self.step)
        real = None
        if part.photos:
            real = marked.varied(pictures.photos, pictures.cutouts, part.photos, part.side, SEED, self.step)
        image = torch.cat([scenes.image, real.image]) if real else scenes.image
        for group in self.optimiser.param_groups:
            group["lr"] = group["share"] * self.plan.rate_at(self.step)
        with torch.autocast("cpu", torch.bfloat16):
            maps, medium = self.net(image.contiguous(memory_format=torch.channels_last))
        total, parts = loss(maps[:part.scenes], medium[:part.scenes], scenes)
        if real:
            dice = torch.Generator().manual_seed(SEED + self.step)
            more, told = marked_loss(maps[part.scenes:], medium[part.scenes:], real, dice)
            total, parts = total + more, {**parts, **told}
        self.optimiser.zero_grad(set_to_none=True)
        total.backward()
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), 1.0)
        self.optimiser.step()
        self.step += 1
        pace = min(PACE, (1 + self.step) / (10 + self.step))
        for name, value in self.net.state_dict().items():
            self.average[name].lerp_(value, 1 - pace)
        return float(total.detach()), {name: float(value.detach()) for name, value in parts.items()}

    def save(self, path):
        state = {"plan": str(self.plan), "step": self.step, "net": self.net.state_dict(), "average": self.average,
                 "optimiser": self.optimiser.state_dict()}
        torch.save(state, f"{path}.part")
        os.replace(f"{path}.part", path)

    def restore(self, path):
        state = torch.load(path)
        if state["plan"] != str(self.plan):
            raise ValueError(f"{path} belongs to another schedule: take it away to begin anew")
        self.step, self.average = state["step"], state["average"]
        self.net.load_state_dict(state["net"])
        self.optimiser.load_state_dict(state["optimiser"])


class Pictures:
    """The scenes of every size and the marked photographs, each read when it is first needed."""

    def __init__(self, work):
        self._work = work
        self._scenes = {}

    def scenes(self, side):
        if side not in self._scenes:
            files = sorted((self._work / "scenes").glob(f"train-{side}-*.scenes"))
            if not files:
                raise FileNotFoundError(f"{self._work / 'scenes'} holds no scenes of {side} px: run train.sh")
            self._scenes[side] = [Records(file) for file in files]
        return self._scenes[side]

    @functools.cached_property
    def photos(self):
        return list(marks.read(self._work / "photos", kept=False).values())

    @functools.cached_property
    def cutouts(self):
        return [Image.open(file).convert("RGBA") for file in sorted((self._work / "cutouts").glob("*.png"))]


def train(plan, work, pictures, held_out):
    """The averaged weights after all steps of a plan."""
    training, checkpoint = Training(plan), work / "checkpoint.pt"
    if checkpoint.exists():
        training.restore(checkpoint)
        print(f"goes on at step {training.step}")
    else:
        training.begin(nanodet.backbone(work / "packages"))
    training.net.to(memory_format=torch.channels_last)
    saved = started = time.monotonic()
    first, sums = training.step, {}
    while training.step < plan.steps:
        total, parts = training.advance(pictures)
        for name, value in {"loss": total, **parts}.items():
            sums.setdefault(name, []).append(value)
        if training.step % plan.report == 0:
            pace = (time.monotonic() - started) / (training.step - first)
            told = ", ".join(f"{name} {sum(values) / len(values):.3f}" for name, values in sums.items())
            print(f"step {training.step}, {pace:.2f} s a step: {told}", flush=True)
            sums = {}
        if training.step % (10 * plan.report) == 0:
            print(f"    {measure(training.net, held_out, 100)}", flush=True)
        if time.monotonic() - saved > CHECKPOINT_SECONDS:
            training.save(checkpoint)
            saved = time.monotonic()
    training.save(checkpoint)
    return training.average


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("work", type=Path)
    parser.add_argument("--smoke", action="store_true", help="a few steps on tiny pictures")
    options = parser.parse_args()
    work = options.work
    torch.set_num_threads(len(os.sched_getaffinity(0)))
    held_out = Records(work / "scenes" / "test.scenes")
    weights = train(SMOKE if options.smoke else FULL, work, Pictures(work), held_out)
    torch.save(weights, work / "scene.pt")


if __name__ == "__main__":
    main()
