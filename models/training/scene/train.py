#!/usr/bin/env python3
"""Trains the scene net. Run: train.py WORK [--smoke]; WORK holds scenes, packages and checkpoints.

A run that was stopped goes on from its last checkpoint and ends as if it had not been: a batch depends on the step
alone.
"""

import argparse
import math
import os
import time
from pathlib import Path

import torch

import nanodet
from batches import varied
from losses import loss
from measure import measure
from net import SceneNet
from records import Records

CHECKPOINT_SECONDS = 600
SEED = 1


class Part:
    """So many steps at one size of picture."""

    def __init__(self, steps, side, batch):
        self.steps, self.side, self.batch = steps, side, batch


class Plan:
    """The schedule: parts one after the other, over all of which the rate falls as a half cosine."""

    def __init__(self, parts, warm_up, rate=2e-3, pace=0.998, report=100):
        self.parts, self.warm_up, self.rate, self.pace, self.report = parts, warm_up, rate, pace, report
        self.steps = sum(part.steps for part in parts)

    def part(self, step):
        for part in self.parts:
            if step < part.steps:
                return part
            step -= part.steps
        raise IndexError(step)

    def rate_at(self, step):
        warm = min(1, (step + 1) / self.warm_up)
        return self.rate * warm * (0.5 + 0.5 * math.cos(math.pi * step / self.steps)) + 1e-6


FULL = Plan([Part(9000, 256, 16), Part(1700, 384, 8), Part(400, 512, 4)], warm_up=150)
SMOKE = Plan([Part(6, 64, 4), Part(3, 96, 2)], warm_up=2, report=3)


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
                                           lr=plan.rate, weight_decay=1e-2, betas=(0.9, 0.98))

    def begin(self, weights):
        """Starts from the given weights of the encoder."""
        self.net.encoder.load(weights)
        self.average = {name: value.clone() for name, value in self.net.state_dict().items()}

    def advance(self, sets):
        """One step; returns the loss and its parts."""
        part = self.plan.part(self.step)
        batch = varied(sets[part.side], part.batch, SEED, self.step)
        for group in self.optimiser.param_groups:
            group["lr"] = group["share"] * self.plan.rate_at(self.step)
        with torch.autocast("cpu", torch.bfloat16):
            maps, medium = self.net(batch.image.contiguous(memory_format=torch.channels_last))
        total, parts = loss(maps, medium, batch)
        self.optimiser.zero_grad(set_to_none=True)
        total.backward()
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), 1.0)
        self.optimiser.step()
        self.step += 1
        pace = min(self.plan.pace, (1 + self.step) / (10 + self.step))
        for name, value in self.net.state_dict().items():
            self.average[name].lerp_(value, 1 - pace)
        return float(total.detach()), {name: float(value.detach()) for name, value in parts.items()}

    def save(self, path):
        state = {"step": self.step, "net": self.net.state_dict(), "average": self.average,
                 "optimiser": self.optimiser.state_dict()}
        torch.save(state, f"{path}.part")
        os.replace(f"{path}.part", path)

    def restore(self, path):
        state = torch.load(path)
        self.step, self.average = state["step"], state["average"]
        self.net.load_state_dict(state["net"])
        self.optimiser.load_state_dict(state["optimiser"])


def scenes(work, plan):
    """The sets of scenes of every size that the plan needs, by size."""
    sets = {}
    for side in {part.side for part in plan.parts}:
        files = sorted((work / "scenes").glob(f"train-{side}-*.scenes"))
        if not files:
            raise FileNotFoundError(f"no scenes of {side} px in {work / 'scenes'}: run train.sh, which makes them")
        sets[side] = [Records(file) for file in files]
    return sets


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("work", type=Path)
    parser.add_argument("--smoke", action="store_true", help="a few steps on tiny pictures")
    options = parser.parse_args()
    plan = SMOKE if options.smoke else FULL
    torch.set_num_threads(len(os.sched_getaffinity(0)))
    checkpoint = options.work / "checkpoint.pt"
    training = Training(plan)
    if checkpoint.exists():
        training.restore(checkpoint)
        print(f"goes on at step {training.step}")
    else:
        training.begin(nanodet.backbone(options.work / "packages"))
    training.net.to(memory_format=torch.channels_last)
    sets, held_out = scenes(options.work, plan), Records(options.work / "scenes" / "test.scenes")
    saved = started = time.monotonic()
    first, sums = training.step, {}
    while training.step < plan.steps:
        total, parts = training.advance(sets)
        for name, value in {"loss": total, **parts}.items():
            sums[name] = sums.get(name, 0) + value / plan.report
        if training.step % plan.report == 0:
            pace = (time.monotonic() - started) / (training.step - first)
            told = ", ".join(f"{name} {value:.3f}" for name, value in sums.items())
            print(f"step {training.step}, {pace:.2f} s a step: {told}", flush=True)
            sums = {}
        if training.step % (10 * plan.report) == 0:
            print(f"    {measure(training.net, held_out, 100)}", flush=True)
        if time.monotonic() - saved > CHECKPOINT_SECONDS:
            training.save(checkpoint)
            saved = time.monotonic()
    training.save(checkpoint)
    training.net.load_state_dict(training.average)
    print(f"after {training.step} steps: {measure(training.net, held_out, len(held_out))}")
    torch.save(training.average, options.work / "scene.pt")


if __name__ == "__main__":
    main()
