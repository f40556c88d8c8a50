"""Checks of the flow net's pure parts: python3 -m unittest check_between; needs PyTorch, no packages."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from net import FlowNet, Matching, moved
from pairs import Tiles, at, batch, places
from train import loss

ATLAS = Path(__file__).parent.parent / "scene" / "atlas.py"


class Pairs(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "plain.atlas")
            subprocess.run([sys.executable, str(ATLAS), "--plain", str(path)], check=True, stdout=subprocess.DEVNULL)
            cls.tiles = Tiles(path)
        coarse = np.random.default_rng(1).integers(0, 255, (12, 16, 3), np.uint8)
        cls.photos = [Image.fromarray(coarse).resize((320, 240), Image.Resampling.BICUBIC)]

    def test_a_batch_depends_on_seed_and_step_alone(self):
        first, again, other = (batch(self.tiles, self.photos, 2, 64, 1, step) for step in (3, 3, 4))
        self.assertTrue(all(torch.equal(a, b) for a, b in zip(first, again)))
        self.assertFalse(torch.equal(first[0], other[0]))

    def test_what_is_seen_in_one_still_is_found_where_the_flow_leads_in_the_other(self):
        (first, second), there, back = batch(self.tiles, self.photos, 4, 128, 1, 1)
        here = places(4, 128)
        for seen, other, flow in ((first, second, there), (second, first, back)):
            led = here + flow
            inside = ((led > 1) & (led < 126)).all(1)
            apart = (at(other, led) - seen)[:, 0].abs()[inside]
            self.assertLess(float(apart.median()), 0.03, "but for noise, light and what is hidden")
            self.assertLess(float(apart.median()), 0.7 * float((other - seen)[:, 0].abs()[inside].mean()))

    def test_there_and_back_again_ends_where_it_began(self):
        _, there, back = batch(self.tiles, self.photos, 4, 128, 1, 1)
        here = places(4, 128)
        led = here + there
        inside = ((led > 1) & (led < 126)).all(1)
        miss = (there + at(back, led)).norm(dim=1)[inside]
        self.assertLess(float(miss.median()), 0.1)


class Net(unittest.TestCase):

    def test_matching_finds_a_shift_of_whole_cells(self):
        features = torch.randn(1, 32, 8, 12, generator=torch.Generator().manual_seed(1))
        flow, sure = Matching()(features, torch.roll(features, 2, 3))
        self.assertLess(float((flow[:, 0, :, :10] - 2).abs().max()), 0.1)
        self.assertLess(float(flow[:, 1, :, :10].abs().max()), 0.1)
        self.assertGreater(float(sure[..., :10].min()), 0.9)

    def test_it_answers_at_a_quarter_of_the_size_there_and_back(self):
        with torch.no_grad():
            self.assertEqual((2, 4, 16, 24), tuple(FlowNet()(torch.rand(2, 2, 64, 96)).shape))

    def test_what_a_flow_leads_to_is_seen_there(self):
        ramp = torch.arange(12.0).expand(1, 1, 8, 12)
        led = moved(ramp, torch.full((1, 2, 8, 12), 0.5) * torch.tensor([1, 0]).view(1, 2, 1, 1))
        np.testing.assert_allclose(ramp[0, 0, 3, 1:10] + 0.5, led[0, 0, 3, 1:10], atol=1e-4)

    def test_the_truth_costs_least(self):
        true = torch.randn(1, 2, 64, 64)
        exact = true[:, :, 2::4, 2::4]
        right = loss([torch.cat([exact, exact])], true, true)
        self.assertLess(right, loss([torch.cat([exact, exact]) + 0.2], true, true))


if __name__ == "__main__":
    unittest.main()
