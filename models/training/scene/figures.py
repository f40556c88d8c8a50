#!/usr/bin/env python3
"""Tells how well a trained net sees scenes, photographs, drawings and specimens that it has not seen. Run: figures.py WORK."""

import os
import sys
from pathlib import Path

import torch

import marks
from measure import measure, measure_flats, measure_marked
from net import WholeNet
from records import Records


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    work = Path(sys.argv[1])
    torch.set_num_threads(len(os.sched_getaffinity(0)))
    net, held_out = WholeNet.trained(work), Records(work / "scenes" / "test.scenes")

    def answer(image):
        maps, medium = net(image)
        return maps[0].numpy(), int(medium[0].argmax())

    print(f"on scenes: {measure(net, held_out, len(held_out))}")
    net.eval()
    print(f"on photographs: {measure_marked(answer, list(marks.read(work / 'photos', kept=True).values()))}")
    print(f"on drawings and specimens: {measure_flats(answer, list(marks.flats(work / 'media').values()))}")


if __name__ == "__main__":
    main()
