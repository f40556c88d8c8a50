#!/usr/bin/env python3
"""Trains the flow net. Run: train.py WORK [--smoke]; WORK holds the atlas and photographs of scene/train.sh.

A run that was stopped goes on from its last checkpoint and ends as if it had not been: a batch depends on the step
alone.
"""

import argparse
import math
import os
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from net import FlowNet
from pairs import Tiles, batch, photographs

CHECKPOINT_SECONDS = 600
SEED = 1
# Pairs to measure on are drawn with this seed.
MEASURED = 1000
RATE, WARM_UP, PACE = 8e-4, 100, 0.998
# What each later stage counts more than the one before it.
LATER = 1.25
# Errors of many px count less than in proportion (as Sun et al., CVPR 2018).
EASE, POWER = 0.05, 0.7
FULL, SMOKE = (3000, 4, 256), (4, 2, 64)


def loss(stages, there, back):
    """How far the flow after each stage is from the truth, at a quarter of the size."""
    true = torch.cat([there, back])[:, :, 2::4, 2::4]
    total = 0
    for k, flow in enumerate(stages):
        flow = flow if flow.shape == true.shape else F.interpolate(flow, size=true.shape[2:], mode="bilinear",
                                                                   align_corners=False)
        total = total + LATER ** k * ((flow - true).abs().sum(1) + EASE).pow(POWER).mean()
    return total


@torch.no_grad()
def measure(net, tiles, photos, count, side):
    """Mean distance of the flow from the truth, px, and which part is off by more than 3."""
    off, wrong = [], []
    for k in range(count):
        (first, second), there, back = batch(tiles, photos, 4, side, MEASURED, k)
        flow = net.stages(first, second)[-1]
        distance = (flow - torch.cat([there, back])[:, :, 2::4, 2::4]).norm(dim=1)
        off.append(float(distance.mean()))
        wrong.append(float((distance > 3).float().mean()))
    return f"off by {sum(off) / count:.2f} px, {100 * sum(wrong) / count:.1f} % by more than 3"


def save(path, **state):
    torch.save(state, f"{path}.part")
    os.replace(f"{path}.part", path)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("work", type=Path)
    parser.add_argument("--smoke", action="store_true", help="a few steps on tiny pictures")
    options = parser.parse_args()
    steps, count, side = SMOKE if options.smoke else FULL
    torch.set_num_threads(len(os.sched_getaffinity(0)))
    torch.manual_seed(SEED)
    tiles, photos = Tiles(options.work / "textures.atlas"), photographs(options.work / "photos")
    net = FlowNet().to(memory_format=torch.channels_last)
    average = {name: value.clone() for name, value in net.state_dict().items()}
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=1e-4)
    checkpoint, step = options.work / "flow-checkpoint.pt", 0
    if checkpoint.exists():
        state = torch.load(checkpoint)
        step, average = state["step"], state["average"]
        net.load_state_dict(state["net"])
        optimiser.load_state_dict(state["optimiser"])
        print(f"goes on at step {step}")
    saved = started = time.monotonic()
    begun, losses = step, []
    while step < steps:
        (first, second), there, back = batch(tiles, photos, count, side, SEED, step)
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / WARM_UP) * (0.5 + 0.5 * math.cos(math.pi * step / steps)) + 1e-6
        with torch.autocast("cpu", torch.bfloat16):
            stages = net.stages(first, second)
        total = loss(stages, there, back)
        optimiser.zero_grad(set_to_none=True)
        total.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        step += 1
        losses.append(float(total.detach()))
        pace = min(PACE, (1 + step) / (10 + step))
        for name, value in net.state_dict().items():
            average[name].lerp_(value, 1 - pace)
        if step % 100 == 0:
            print(f"step {step}, {(time.monotonic() - started) / (step - begun):.2f} s a step: "
                  f"loss {sum(losses) / len(losses):.3f}", flush=True)
            losses = []
        if step % 1000 == 0:
            print(f"    {measure(net, tiles, photos, 10, side)}", flush=True)
        if time.monotonic() - saved > CHECKPOINT_SECONDS or step == steps:
            save(checkpoint, step=step, net=net.state_dict(), average=average, optimiser=optimiser.state_dict())
            saved = time.monotonic()
    net.load_state_dict(average)
    print(f"after {steps} steps: {measure(net, tiles, photos, 2 if options.smoke else 50, side)}")
    torch.save(average, options.work / "flow.pt")


if __name__ == "__main__":
    main()
