"""The scene net: one picture in, relative depth, mattes, what could move and the medium out."""

import torch
import torch.nn.functional as F
from torch import nn

# The order of the maps, by which the plugin knows them.
MAPS = ("depth", "subject", "object", "sky", "water", "foliage", "living", "steam", "cloth", "fire")
MEDIA = ("photo", "drawing", "specimen")
DEPTH_POWER = 0.6


class Conv(nn.Module):
    """A convolution with a leaky rectifier, as NanoDet has it."""

    def __init__(self, into, out, stride=1, kernel=3):
        super().__init__()
        self.conv = nn.Conv2d(into, out, kernel, stride, kernel // 2)

    def forward(self, x):
        return F.leaky_relu(self.conv(x), 0.1)


class Stage(nn.Module):
    """A cross-stage partial block: pairs of convolutions, each fed with the last pair's two outputs.

    It doubles the channels.
    """

    def __init__(self, width, pairs, stride):
        super().__init__()
        self.entry = Conv(width, width, stride)
        self.pairs = nn.ModuleList([nn.ModuleList([Conv(width, width // 2), Conv(width // 2, width // 2)])
                                    for _ in range(pairs)])
        self.exit = Conv(width, width)

    def forward(self, x):
        x = entry = self.entry(x)
        for first, second in self.pairs:
            half = first(x)
            x = torch.cat([second(half), half], 1)
        return torch.cat([self.exit(x), entry], 1)


class Encoder(nn.Module):
    """The backbone of NanoDet-g; maps at a half, a quarter, … a 32nd of the size with 32, 64, … 512 channels."""

    def __init__(self):
        super().__init__()
        self.stem = Conv(3, 32, 2)
        self.stages = nn.ModuleList([Stage(32, 1, 1), Stage(64, 2, 2), Stage(128, 2, 2), Stage(256, 3, 2)])

    def forward(self, x):
        maps = [self.stem(x)]
        x = F.max_pool2d(maps[0], 3, 2, padding=1)
        for stage in self.stages:
            x = stage(x)
            maps.append(x)
        return maps

    def load(self, weights):
        """Takes over pairs of kernel and bias, in the order in which the convolutions run."""
        convolutions = [module for module in self.modules() if isinstance(module, nn.Conv2d)]
        for convolution, (kernel, bias) in zip(convolutions, weights, strict=True):
            convolution.weight.data.copy_(torch.from_numpy(kernel.transpose(3, 2, 0, 1).copy()))
            convolution.bias.data.copy_(torch.from_numpy(bias.reshape(-1).copy()))


class Rise(nn.Module):
    """Doubles the size of a map and adds what the encoder saw at that size."""

    def __init__(self, into, skipped, out):
        super().__init__()
        self.reduce = nn.Conv2d(into, out, 1)
        self.skip = nn.Conv2d(skipped, out, 1)
        self.first = Conv(out, out)
        self.second = nn.Conv2d(out, out, 3, 1, 1)

    def forward(self, x, skipped):
        x = F.interpolate(self.reduce(x), scale_factor=2, mode="bilinear", align_corners=False) + self.skip(skipped)
        return F.leaky_relu(x + self.second(self.first(x)), 0.1)


def position(features):
    """Two maps that tell how far right and how far down each place is, -1…1."""
    n, _, height, width = features.shape
    # Cell centres: a map of one cell has its middle at 0 instead of dividing by nothing.
    y = (torch.arange(height, dtype=features.dtype, device=features.device) + 0.5) * (2 / height) - 1
    x = (torch.arange(width, dtype=features.dtype, device=features.device) + 0.5) * (2 / width) - 1
    return torch.cat([axis.expand(n, 1, height, width) for axis in (y.view(1, 1, -1, 1), x.view(1, 1, 1, -1))], 1)


class SceneNet(nn.Module):
    """RGB 0…1, sides multiples of 32, to maps at half the size (logits, but for depth) and logits of the medium."""

    def __init__(self):
        super().__init__()
        # NanoDet saw blue first and these means and deviations.
        self.register_buffer("mean", torch.tensor([123.675, 116.28, 103.53]).view(1, 3, 1, 1) / 255)
        self.register_buffer("deviation", torch.tensor([58.395, 57.12, 57.375]).view(1, 3, 1, 1) / 255)
        self.encoder = Encoder()
        self.squeeze = Conv(514, 160, kernel=1)
        self.whole = nn.Linear(160, 160)
        self.join = Conv(160, 96)
        self.rises = nn.ModuleList([Rise(96, 256, 96), Rise(96, 128, 64), Rise(64, 64, 48), Rise(48, 32, 24)])
        self.shape = nn.Conv2d(24, 3, 3, 1, 1)
        self.movable = nn.Sequential(Conv(48, 48), Conv(48, 32), nn.Conv2d(32, len(MAPS) - 3, 1))
        self.medium = nn.Linear(160, len(MEDIA))
        nn.init.constant_(self.movable[2].bias, -2)

    def encoded(self, image):
        """What the encoder sees in pictures, finest first."""
        x = (image - self.mean) / self.deviation
        return self.encoder(torch.cat([x[:, 2:3], x[:, 1:2], x[:, 0:1]], 1))

    def forward(self, image):
        return self.told(self.encoded(image))

    def told(self, encoded):
        """Maps and medium, by what the encoder saw."""
        *skipped, deepest = encoded
        x = self.squeeze(torch.cat([deepest, position(deepest)], 1))
        summary = x.mean((2, 3))
        x = self.join(x + self.whole(summary)[:, :, None, None])
        for rise, skip in zip(self.rises[:3], reversed(skipped[1:])):
            x = rise(x, skip)
        movable = F.interpolate(self.movable(x).float(), scale_factor=2, mode="bilinear", align_corners=False)
        shape = self.shape(self.rises[3](x, skipped[0])).float()
        return torch.cat([shape, movable], 1), self.medium(summary).float()


class MediumHead(nn.Linear):
    """Logits of the medium, by how strongly each of the encoder's deep channels answers, and how unevenly."""

    def __init__(self):
        super().__init__(2 * (256 + 512), len(MEDIA))

    def forward(self, encoded):
        return super().forward(self.traits(encoded))

    @staticmethod
    def traits(encoded):
        """Mean and deviation of each channel of the two deepest maps."""
        traits = []
        for features in encoded[-2:]:
            mean = features.mean((2, 3))
            traits += [mean, ((features - mean[:, :, None, None]) ** 2).mean((2, 3)).sqrt()]
        return torch.cat(traits, 1).float()


class WholeNet(nn.Module):
    """What ships: the maps of the scene net, and the medium by the mean of two opinions.

    One has been learned with the maps, mostly from made scenes, and knows drawings in whatever state; the other, by the
    head, from real pictures.
    """

    def __init__(self, scenes, medium):
        super().__init__()
        self.scenes, self.medium = scenes, medium

    @classmethod
    def trained(cls, work):
        """The net whose weights lie in a folder."""
        net = cls(SceneNet(), MediumHead())
        net.scenes.load_state_dict(torch.load(work / "scene.pt"))
        net.medium.load_state_dict(torch.load(work / "medium.pt"))
        return net.eval()

    def forward(self, image):
        encoded = self.scenes.encoded(image)
        maps, first = self.scenes.told(encoded)
        mean = (torch.softmax(first, 1) + torch.softmax(self.medium(encoded), 1)) / 2
        # Neither is so sure that the other has no say.
        return maps, torch.log(mean + 1e-6)
