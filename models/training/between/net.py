"""The flow net: two stills in, where everything in one is in the other, both ways, at a quarter of the size."""

import torch
import torch.nn.functional as F
from torch import nn

# Sides of what it takes are multiples of this, px.
MULTIPLE = 32
# How far, in cells, features are compared around where the flow so far leads, and how many of them.
REACH, COMPARED = 3, 16
FINE, COARSE = 32, 96


def activated(into, out, stride=1):
    return nn.Sequential(nn.Conv2d(into, out, 3, stride, 1), nn.LeakyReLU(0.1))


class Residual(nn.Module):
    """Two convolutions that add to what comes in."""

    def __init__(self, width):
        super().__init__()
        self.first, self.second = activated(width, width), nn.Conv2d(width, width, 3, 1, 1)

    def forward(self, x):
        return F.leaky_relu(x + self.second(self.first(x)), 0.1)


class Features(nn.Module):
    """What a still looks like at each place, at a quarter and an eighth of its size."""

    def __init__(self):
        super().__init__()
        self.fine = nn.Sequential(activated(1, 24, 2), activated(24, FINE, 2), Residual(FINE))
        self.coarse = nn.Sequential(activated(FINE, COARSE, 2), Residual(COARSE), Residual(COARSE), Residual(COARSE),
                                    nn.Conv2d(COARSE, COARSE, 1))
        # The wide view: what lies around tells apart what looks alike.
        self.wide = nn.Sequential(activated(COARSE, COARSE, 2), Residual(COARSE), activated(COARSE, COARSE, 2),
                                  Residual(COARSE))

    def forward(self, still):
        fine = self.fine(still - 0.5)
        coarse = self.coarse(fine)
        wide = F.interpolate(self.wide(coarse), scale_factor=4, mode="bilinear", align_corners=False)
        return fine, coarse + wide


def cells(x):
    """Column and row of each place of a map, as (1, 2, height, width)."""
    height, width = x.shape[2:]
    rows = torch.arange(height, dtype=torch.float32, device=x.device).view(1, 1, -1, 1)
    columns = torch.arange(width, dtype=torch.float32, device=x.device).view(1, 1, 1, -1)
    return torch.cat([columns.expand(1, 1, height, width), rows.expand(1, 1, height, width)], 1)


def moved(x, flow):
    """What a map shows where the flow, in its own cells, leads; 0 beyond its borders."""
    height, width = x.shape[2:]
    at = cells(x) + flow
    grid = torch.stack([(2 * at[:, 0] + 1) / width - 1, (2 * at[:, 1] + 1) / height - 1], 3)
    return F.grid_sample(x, grid, mode="bilinear", padding_mode="zeros", align_corners=False)


def distinct(x):
    """Features less what all places of a still have in common; with it all are alike at first and nothing is learned."""
    return F.instance_norm(x.float())


def alike(here, there):
    """How alike each place is to all within `REACH` of the same place of another map."""
    height, width = here.shape[2:]
    there = F.pad(there, [REACH] * 4)
    return torch.cat([(here * there[:, :, y:y + height, x:x + width]).mean(1, keepdim=True)
                      for y in range(2 * REACH + 1) for x in range(2 * REACH + 1)], 1)


class Matching(nn.Module):
    """Compares every place with every place: the mean of where it may be, by likelihood (as Xu et al., CVPR 2022)."""

    def __init__(self):
        super().__init__()
        self.sharpness = nn.Parameter(torch.tensor(3.4))
        self.nearness = nn.Parameter(torch.tensor(-4.0))

    def forward(self, here, there):
        """Flow in cells and how sure it is, 0…1."""
        n, _, height, width = here.shape
        a, b = (F.normalize(distinct(x).flatten(2), dim=1) for x in (here, there))
        place = cells(here).flatten(2)
        squares = (place ** 2).sum(1)
        apart = squares.transpose(0, 1) + squares - 2 * (place[0].t() @ place[0])
        far = apart.clamp(min=0).sqrt()
        logits = torch.exp(self.sharpness) * (a.transpose(1, 2) @ b) - torch.exp(self.nearness) * far
        likely = torch.softmax(logits, 2)
        mean = (likely @ place.transpose(1, 2)).transpose(1, 2).view(n, 2, height, width)
        return mean - cells(here), likely.amax(2).view(n, 1, height, width)


class Refinement(nn.Module):
    """Betters a flow by comparing around where it leads."""

    def __init__(self, features, width):
        super().__init__()
        self.compared = nn.Conv2d(features, COMPARED, 1)
        self.join = activated((2 * REACH + 1) ** 2 + features + 3, width)
        self.body = nn.Sequential(Residual(width), Residual(width))
        self.step = nn.Conv2d(width, 2, 3, 1, 1)
        nn.init.zeros_(self.step.weight)
        nn.init.zeros_(self.step.bias)

    def forward(self, here, there, flow, sure):
        led = moved(distinct(self.compared(there)), flow)
        x = torch.cat([alike(distinct(self.compared(here)), led), here.float(), flow / 8, sure], 1)
        return flow + self.step(self.body(self.join(x))).float()


class FlowNet(nn.Module):
    """Pairs of stills, 0…1 as (n, 2, height, width), to their flows there and back, px of the stills, as 4 maps."""

    def __init__(self):
        super().__init__()
        self.features, self.matching = Features(), Matching()
        self.coarse = nn.ModuleList([Refinement(COARSE, 64), Refinement(COARSE, 64)])
        self.fine = nn.ModuleList([Refinement(FINE, 48), Refinement(FINE, 48)])

    def stages(self, first, second):
        """The flow after each stage, coarse ones too, px; those there above those back."""
        fine, coarse = self.features(torch.cat([first, second]))
        n = len(first)
        swapped = [torch.cat([x[n:], x[:n]]) for x in (fine, coarse)]
        flow, sure = self.matching(coarse, swapped[1])
        stages = [8 * flow]
        for refinement in self.coarse:
            flow = refinement(coarse, swapped[1], flow, sure)
            stages.append(8 * flow)
        flow, sure = (F.interpolate(x, scale_factor=2, mode="bilinear", align_corners=False) for x in (2 * flow, sure))
        for refinement in self.fine:
            flow = refinement(fine, swapped[0], flow, sure)
            stages.append(4 * flow)
        return stages

    def forward(self, stills):
        n = len(stills)
        flow = self.stages(stills[:, :1], stills[:, 1:])[-1]
        return torch.cat([flow[:n], flow[n:]], 1)
