"""Checks of the training's pure parts: python3 -m unittest check_scene; needs PyTorch, no scenes."""

import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

import batches
import losses
from atlas import is_evaluation, opaque
from net import MAPS, SceneNet, position
from PIL import Image
from records import PHOTO, SPECIMEN, SUBJECT, UNKNOWN
from train import FULL, Part, Plan, Training


def scene(side=64, medium=PHOTO):
    generator = np.random.default_rng(1)
    roles = np.zeros((side, side), np.uint8)
    roles[16:40, 16:40] = SUBJECT
    kinds = np.where(roles == SUBJECT, 8, 1).astype(np.uint8)
    kinds[:4] = UNKNOWN
    return {"image": generator.integers(0, 255, (side, side, 3), np.uint8), "roles": roles, "kinds": kinds,
            "depth": generator.random((side, side), np.float32), "vapour": np.zeros((side, side), np.float32),
            "medium": medium, "world": 0}


class Shelf(list):
    side = 64


class DepthLoss(unittest.TestCase):

    def setUp(self):
        self.depth = torch.rand(2, 32, 32, generator=torch.Generator().manual_seed(1))

    def test_the_truth_costs_nothing(self):
        self.assertAlmostEqual(0, float(losses.depth_loss(self.depth, self.depth)), places=6)

    def test_shift_is_free_and_scale_costs_only_spread(self):
        self.assertAlmostEqual(0, float(losses.depth_loss(self.depth + 3, self.depth)), places=5)
        spread = float(losses.centred(self.depth)[1].mean())
        self.assertAlmostEqual(0.5 * spread, float(losses.depth_loss(2 * self.depth, self.depth)), places=5)

    def test_flat_pictures_ask_for_a_flat_answer(self):
        flat = torch.full_like(self.depth, 0.4)
        self.assertGreater(float(losses.depth_loss(self.depth, flat)), 0.1)
        self.assertAlmostEqual(0, float(losses.depth_loss(flat + 1, flat)), places=5)

    def test_upside_down_costs_more_than_noise(self):
        noisy = self.depth + 0.05 * torch.randn(self.depth.shape, generator=torch.Generator().manual_seed(2))
        self.assertLess(losses.depth_loss(noisy, self.depth), losses.depth_loss(-self.depth, self.depth))


class MatteLoss(unittest.TestCase):

    def test_what_is_unknown_costs_nothing(self):
        logits, true = torch.randn(1, 8, 8), torch.ones(1, 8, 8)
        known = torch.zeros(1, 8, 8)
        self.assertEqual(0, float(losses.matte_loss(logits, true, known)))

    def test_overlap_is_nothing_for_the_truth(self):
        true = (torch.arange(64).view(1, 8, 8) > 30).float()
        self.assertAlmostEqual(0, float(losses.overlap_loss(40 * true - 20, true, torch.ones_like(true))), places=4)


class Truth(unittest.TestCase):

    def test_maps_follow_their_names(self):
        _, maps, known = batches.truth(scene())
        told = dict(zip(MAPS[1:], maps))
        np.testing.assert_array_equal(told["subject"], told["living"])
        self.assertEqual(0, known[MAPS.index("sky") - 1][:4].max())

    def test_a_specimen_has_no_known_subject(self):
        known = batches.truth(scene(medium=SPECIMEN))[2]
        self.assertEqual(0, known[MAPS.index("subject") - 1].max())


class Batches(unittest.TestCase):

    def setUp(self):
        self.shelf = Shelf([scene(), scene()])

    def test_a_batch_depends_on_seed_and_step_alone(self):
        first, again, next_one = (batches.varied([self.shelf], 2, 1, step) for step in (5, 5, 6))
        self.assertTrue(torch.equal(first.image, again.image) and torch.equal(first.maps, again.maps))
        self.assertFalse(torch.equal(first.image, next_one.image))

    def test_labels_move_with_the_picture(self):
        plain = scene()
        plain["image"][...] = (plain["roles"] == SUBJECT)[..., None] * np.uint8(255)
        window = batches.crop(8, torch.Generator().manual_seed(3))
        image = torch.from_numpy(plain["image"]).permute(2, 0, 1)[None, :1].float().expand(8, 1, 64, 64) / 255
        roles = torch.from_numpy((plain["roles"] == SUBJECT).astype(np.float32))[None, None].expand(8, 1, 64, 64)
        seen, label = batches.sample(image, window, 32, "bilinear"), batches.sample(roles, window, 32, "nearest")
        self.assertLess(float((seen - label).abs().mean()), 0.05)

    def test_fine_compression_leaves_a_picture_almost_as_it_is(self):
        x = torch.rand(2, 3, 32, 32, generator=torch.Generator().manual_seed(1))
        self.assertLess(float((batches.compressed(x, torch.tensor([1e-3, 1e-3])) - x).abs().max()), 0.02)
        self.assertGreater(float((batches.compressed(x, torch.tensor([2.0, 2.0])) - x).abs().max()), 0.05)


class Schedule(unittest.TestCase):

    def test_the_rate_warms_up_and_falls_to_nothing(self):
        rates = [FULL.rate_at(step) for step in range(FULL.steps)]
        self.assertEqual(FULL.warm_up - 1, int(np.argmax(rates)))
        self.assertLess(rates[-1], 1e-5)

    def test_parts_follow_one_another(self):
        plan = Plan([Part(2, 64, 4), Part(1, 96, 2)], 1)
        self.assertEqual([64, 64, 96], [plan.part(step).side for step in range(3)])


class Net(unittest.TestCase):

    def test_positions_are_symmetric_and_one_cell_is_in_the_middle(self):
        places = position(torch.zeros(1, 4, 3, 5))
        self.assertTrue(torch.allclose(places, -places.flip(2, 3)))
        self.assertEqual(0, float(position(torch.zeros(1, 4, 1, 1)).abs().max()))

    def test_a_stopped_training_goes_on_as_if_it_had_not_been(self):
        plan = Plan([Part(3, 64, 2)], 1)
        sets = {64: [Shelf([scene(), scene()])]}

        def start():
            training = Training(plan)
            training.average = {name: value.clone() for name, value in training.net.state_dict().items()}
            return training

        through, first, second = start(), start(), start()
        for _ in range(3):
            through.advance(sets)
        first.advance(sets)
        with tempfile.TemporaryDirectory() as folder:
            first.save(Path(folder, "checkpoint.pt"))
            second.restore(Path(folder, "checkpoint.pt"))
        while second.step < 3:
            second.advance(sets)
        for name, value in through.average.items():
            self.assertTrue(torch.equal(value, second.average[name]), name)

    def test_maps_have_half_the_size_and_the_named_channels(self):
        maps, medium = SceneNet()(torch.rand(1, 3, 64, 96))
        self.assertEqual((1, len(MAPS), 32, 48), tuple(maps.shape))
        self.assertEqual((1, 3), tuple(medium.shape))


class Textures(unittest.TestCase):

    def test_evaluation_photographs_are_known_by_name_whatever_they_lie_in(self):
        self.assertTrue(is_evaluation(Path("usr/share/wallpapers/Path/contents/images/1920x1080.jpg")))
        self.assertTrue(is_evaluation(Path("skimage/data/cell.png")))
        self.assertFalse(is_evaluation(Path("usr/share/wallpapers/Shell/contents/images/1920x1080.jpg")))

    def test_colours_spread_beyond_a_cut_out(self):
        pixels = np.zeros((32, 32, 4), np.uint8)
        pixels[8:24, 8:24] = (200, 40, 10, 255)
        self.assertLess(np.abs(opaque(Image.fromarray(pixels))[0, 0, :3].astype(int) - (200, 40, 10)).max(), 25)


if __name__ == "__main__":
    unittest.main()
