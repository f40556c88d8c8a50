"""Checks of the training's pure parts: python3 -m unittest check_scene; needs PyTorch, no scenes."""

import io
import struct
import tarfile
import tempfile
import unittest
import zlib
from pathlib import Path

import numpy as np
import torch

import batches
import losses
import marked
import medium
from atlas import is_evaluation, opaque
from marks import KIND_NAMES, Flat, Marked, fate, is_kept, later, nearness, told
from measure import at_size, measure_flats, measure_marked
from net import MAPS, MediumHead, SceneNet, WholeNet, position
from photos import npm, resources
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


class Shown:
    """What a training is shown: two scenes and one photograph, half sky and half a cow."""

    def __init__(self, folder):
        Image.new("RGB", (96, 64), (90, 120, 200)).save(Path(folder, "cow.png"))
        self.photos = [Marked(Path(folder, "cow.png"), COW)]
        self.cutouts = [Image.new("RGBA", (20, 40), (200, 30, 30, 255))]

    def scenes(self, side):
        return [Shelf([scene(), scene()])]


COW = [{"what": "sky", "kind": "sky", "near": 0, "polygon": [[0, 0], [1, 0], [1, 1], [0, 1]]},
       {"what": "cow", "kind": "living", "near": 5, "subject": True, "polygon": [[0.5, 0], [1, 0], [1, 1], [0.5, 1]]}]


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


class OrderLoss(unittest.TestCase):

    def setUp(self):
        self.near = torch.linspace(0, 10, 32).expand(1, 32, 32).contiguous()

    def loss(self, depth):
        return float(losses.order_loss(depth, self.near, torch.Generator().manual_seed(1)))

    def test_the_right_order_costs_less_than_none_and_that_less_than_the_wrong_one(self):
        self.assertLess(self.loss(self.near), self.loss(torch.zeros_like(self.near)))
        self.assertLess(self.loss(torch.zeros_like(self.near)), self.loss(-self.near))

    def test_scale_and_shift_are_free(self):
        self.assertAlmostEqual(self.loss(self.near), self.loss(3 * self.near + 7), places=5)

    def test_what_is_unknown_costs_nothing(self):
        self.near[...] = float("nan")
        self.assertEqual(0, self.loss(torch.rand(1, 32, 32)))


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


class Photographs(unittest.TestCase):

    def setUp(self):
        with tempfile.TemporaryDirectory() as folder:
            shown = Shown(folder)
            self.cow, = shown.photos
            self.cell = Flat(Path(folder, "cow.png"), SPECIMEN)

    def test_later_regions_lie_over_earlier_ones_and_borders_are_left_open(self):
        row = self.cow.kind[32]
        self.assertEqual(1 + KIND_NAMES.index("sky"), row[10])
        self.assertEqual(1 + KIND_NAMES.index("living"), row[80])
        self.assertEqual(0, row[48])
        self.assertTrue(np.isnan(self.cow.near[32, 48]))

    def test_ground_comes_nearer_downwards_or_as_it_is_said(self):
        floor = {"near": [2, 8], "polygon": [[0, 0.5], [1, 0.5], [1, 1], [0, 1]]}
        self.assertAlmostEqual(5, nearness(floor, 8, 100)[74, 0], places=0)
        self.assertGreater(*nearness({**floor, "towards": [-1, 0]}, 100, 8)[4, [10, 90]])

    def test_a_batch_depends_on_seed_and_step_alone(self):
        person = [Image.new("RGBA", (20, 40), (200, 30, 30, 255))]
        first, again, other = (marked.varied([self.cow], person, 3, 64, 1, step)
                               for step in (5, 5, 6))
        self.assertTrue(torch.equal(first.image, again.image) and torch.equal(first.maps, again.maps))
        self.assertFalse(torch.equal(first.image, other.image))

    def test_photographs_with_water_are_drawn_more_often_than_others(self):
        with tempfile.TemporaryDirectory() as folder:
            Shown(folder)
            lake = Marked(Path(folder, "cow.png"), [{**COW[0], "kind": "water"}])
        self.assertEqual((0, 1), (self.cow.water, lake.water))
        drawn = marked.drawn([self.cow] * 9 + [lake], 400, np.random.default_rng(1))
        self.assertTrue(0.15 < sum(photo is lake for photo in drawn) / 400 < 0.35, "where one in ten has water")

    def test_a_visitor_is_living_and_nearer_than_all_else(self):
        chance = np.random.default_rng(2)
        planes = marked.seen(self.cow, chance, 64)
        tall = [Image.new("RGBA", (30, 40), (200, 30, 30, 255))]
        _, kind, subject, near = marked.visited(planes, tall, chance)
        there = near > 5
        self.assertTrue(there.any())
        self.assertEqual({1 + KIND_NAMES.index("living")}, set(kind[there]))
        self.assertEqual({2}, set(subject[there]))
        before = planes[2]
        self.assertEqual({0}, set(subject[~there & (before == 2)]), "who was the subject need not be it any more")
        self.assertEqual({1}, set(subject[~there & (before != 2)]))

    def test_what_marks_do_not_tell_is_not_learned(self):
        kinds = {name: 1 + KIND_NAMES.index(name) for name in ("sky", "living", "rigid")}
        kind = np.array([[0, kinds["sky"], kinds["living"], kinds["rigid"]]])
        maps, known = marked.truth(kind, np.array([[0, 1, 2, 1]]))
        at = {name: i for i, name in enumerate(MAPS[1:])}
        np.testing.assert_array_equal([[0, 1, 1, 1]], known[at["foliage"]])
        np.testing.assert_array_equal([[0, 1, 0, 1]], known[at["cloth"]], "hair and clothes are cloth, too")
        np.testing.assert_array_equal([[0, 1, 1, 0]], known[at["object"]], "which rigid thing stands out is not told")
        np.testing.assert_array_equal([[0, 0, 1, 0]], maps[at["subject"]])

    def test_pieces_of_one_picture_share_its_fate(self):
        self.assertEqual("mri", fate("mri--12"))
        self.assertEqual("scratch--hall2", fate("scratch--hall2"))

    def test_one_in_six_is_kept_and_always_the_same(self):
        names = [f"photograph-{i}" for i in range(600)]
        self.assertTrue(70 < sum(map(is_kept, names)) < 130)
        self.assertEqual([is_kept(name) for name in names], [is_kept(name) for name in names])

    def test_what_was_marked_later_is_kept(self):
        self.assertTrue(later().keys() <= told().keys())
        self.assertTrue(all(map(is_kept, later())))

    def test_who_knows_the_truth_is_measured_as_right(self):
        def answer(image):
            maps, _ = marked.truth(planes[1], planes[2])
            told = np.concatenate([np.nan_to_num(planes[3])[None], 40 * maps - 20])
            return told[:, :image.shape[2] // 2, :image.shape[3] // 2], PHOTO

        planes = at_size(self.cow)
        figures = measure_marked(answer, [self.cow])
        self.assertEqual((1, 1, 1), (figures["ordinal"], figures["IoU living"], figures["IoU subject"]))
        self.assertEqual(1, figures["medium"])
        self.assertLess(figures["lower is nearer"], 0.7)

    def test_media_are_counted_one_by_one(self):
        self.assertEqual({"specimens known of 1": 1}, measure_flats(lambda image: (None, SPECIMEN), [self.cell]))
        self.assertEqual({"specimens known of 1": 0}, measure_flats(lambda image: (None, PHOTO), [self.cell]))


class Packages(unittest.TestCase):

    def test_only_wanted_files_are_read_and_by_their_names_below_the_package(self):
        with tempfile.TemporaryDirectory() as folder:
            archive = Path(folder, "package.tgz")
            with tarfile.open(archive, "w:gz") as tar:
                for name in ("package/img/b.jpg", "package/img/a.jpg", "package/index.js"):
                    member = tarfile.TarInfo(name)
                    member.size = len(name)
                    tar.addfile(member, io.BytesIO(name.encode()))
            found = dict(npm.files(archive, lambda name: name.endswith("jpg")))
        self.assertEqual({"img/a.jpg": b"package/img/a.jpg", "img/b.jpg": b"package/img/b.jpg"}, found)

    def test_an_archive_that_was_changed_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "scope-name-1.0.0.tgz").write_bytes(b"changed")
            with self.assertRaisesRegex(ValueError, "delete it and try again"):
                npm.fetch("@scope/name@1.0.0", "00", Path(folder))


class Resources(unittest.TestCase):

    def test_files_in_a_resource_file_are_found_by_name(self):
        text, packed = b"as it is", zlib.compress(b"packed")
        names = b"".join(struct.pack(">HI", len(name), 0) + name.encode("utf-16-be") for name in ("", "a.txt", "b.txt"))
        places = (0, 6, 6 + 6 + 10)
        data = struct.pack(">I", len(text)) + text + struct.pack(">II", len(packed) + 4, 6) + packed
        nodes = (struct.pack(">IHII", places[0], 2, 2, 1) + struct.pack(">IHHHI", places[1], 0, 0, 0, 0)
                 + struct.pack(">IHHHI", places[2], 1, 0, 0, 4 + len(text)))
        head = b"qres" + struct.pack(">4i", 1, 20, 20 + len(nodes), 20 + len(nodes) + len(data))
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "pictures.rcc")
            file.write_bytes(head + nodes + data + names)
            self.assertEqual({"a.txt": text, "b.txt": b"packed"}, dict(resources(file)))
            file.write_bytes(b"no such" + bytes(20))
            self.assertRaisesRegex(ValueError, "no Qt resource file", lambda: list(resources(file)))


class Schedule(unittest.TestCase):

    def test_the_rate_warms_up_and_falls_to_nothing(self):
        rates = [FULL.rate_at(step) for step in range(FULL.steps)]
        self.assertEqual(FULL.warm_up - 1, int(np.argmax(rates)))
        self.assertLess(rates[-1], 1e-5)

    def test_parts_follow_one_another(self):
        plan = Plan([Part(2, 64, 4, 0), Part(1, 96, 2, 1)], 1)
        self.assertEqual([64, 64, 96], [plan.part(step).side for step in range(3)])


class Net(unittest.TestCase):

    def test_positions_are_symmetric_and_one_cell_is_in_the_middle(self):
        places = position(torch.zeros(1, 4, 3, 5))
        self.assertTrue(torch.allclose(places, -places.flip(2, 3)))
        self.assertEqual(0, float(position(torch.zeros(1, 4, 1, 1)).abs().max()))

    def test_a_stopped_training_goes_on_as_if_it_had_not_been(self):
        plan = Plan([Part(1, 64, 2, 0), Part(2, 64, 2, 1)], 1)

        def start():
            training = Training(plan)
            training.average = {name: value.clone() for name, value in training.net.state_dict().items()}
            return training

        through, first, second = start(), start(), start()
        with tempfile.TemporaryDirectory() as folder:
            shown = Shown(folder)
            for _ in range(3):
                through.advance(shown)
            first.advance(shown)
            first.save(Path(folder, "checkpoint.pt"))
            second.restore(Path(folder, "checkpoint.pt"))
            while second.step < 3:
                second.advance(shown)
        for name, value in through.average.items():
            self.assertTrue(torch.equal(value, second.average[name]), name)

    def test_a_checkpoint_of_another_schedule_is_refused(self):
        training = Training(Plan([Part(1, 64, 2, 0)], 1))
        training.average = {}
        with tempfile.TemporaryDirectory() as folder:
            training.save(Path(folder, "checkpoint.pt"))
            other = Training(Plan([Part(2, 64, 2, 0)], 1))
            self.assertRaisesRegex(ValueError, "another schedule", lambda: other.restore(Path(folder, "checkpoint.pt")))

    def test_maps_have_half_the_size_and_the_named_channels(self):
        maps, medium = SceneNet()(torch.rand(1, 3, 64, 96))
        self.assertEqual((1, len(MAPS), 32, 48), tuple(maps.shape))
        self.assertEqual((1, 3), tuple(medium.shape))

    def test_what_ships_has_the_maps_of_the_trained_net_and_the_mean_of_two_opinions_on_the_medium(self):
        scenes, head, image = SceneNet().eval(), MediumHead(), torch.rand(1, 3, 64, 96)
        for layer, bias in (scenes.medium, (50.0, 0.0, 0.0)), (head, (0.0, 0.0, 50.0)):
            torch.nn.init.zeros_(layer.weight)
            layer.bias.data = torch.tensor(bias)
        with torch.no_grad():
            maps, medium = WholeNet(scenes, head)(image)
            self.assertTrue(torch.equal(scenes(image)[0], maps))
        np.testing.assert_allclose([[0.5, 0, 0.5]], torch.softmax(medium, 1), atol=1e-5)


class Media(unittest.TestCase):

    def test_traits_are_means_and_deviations(self):
        deepest = [torch.tensor([[[[0.0, 2.0]]]]), torch.tensor([[[[5.0, 5.0]]]])]
        self.assertEqual([[1, 1, 5, 0]], MediumHead.traits(deepest).tolist())

    def test_a_head_learns_what_tells_media_apart_whatever_its_scale(self):
        dice = torch.Generator().manual_seed(1)
        which = np.arange(300) % 3
        traits = torch.randn(300, MediumHead().in_features, generator=dice)
        traits[:, 7] = 100 + 0.01 * (torch.from_numpy(which) + 0.1 * traits[:, 7])
        told = medium.likelihoods(medium.fitted(traits, which), traits)
        self.assertEqual(which.tolist(), told.argmax(1).tolist())

    def test_no_head_is_asked_about_packages_that_it_has_learned_from(self):
        packages = np.array(["a"] * 9 + ["b"] * 3 + ["c"] * 2 + ["d", "e", "f", "g"])
        parts = medium.folds(packages)
        self.assertEqual(sorted("abcdefg"), sorted(sum(parts, [])))
        self.assertIn(["a"], parts)

    def test_glances_have_sides_that_the_net_takes(self):
        picture = Image.fromarray(np.zeros((50, 90, 3), np.uint8))
        for number in range(10):
            batch = medium.glance(picture, (64, 96), np.random.default_rng(number))
            self.assertTrue(all(extent % 32 == 0 and extent > 0 for extent in batch.shape[2:]))
            self.assertTrue(0 <= batch.min() and batch.max() <= 1)


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
