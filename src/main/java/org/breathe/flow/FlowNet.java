package org.breathe.flow;

import org.breathe.model.Net;
import org.breathe.model.Tensor;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.FloatMap;

/**
 * The project's own net for long ways: it compares every place of a small still with every place of another, so that a
 * small thing that has gone far is found as well as a large one. What it finds is coarse.
 */
final class FlowNet {
    /** Both sides of what it takes are multiples of this, px. */
    private static final int MULTIPLE = 32;
    /** Stills are shown at half their size, and no longer than this, px: beyond that, comparing costs too much. */
    private static final int LONG_SIDE = 384;
    /** The net answers once for a square of so many px. */
    private static final int CELL = 4;

    private final Net net;

    FlowNet(Net net) {
        this.net = net;
    }

    /**
     * The flow from each still to the other: rightwards and downwards, in cells of the answer.
     *
     * @param stills two of one size, in grey levels of 0…255
     */
    FlowField[] read(FloatMap... stills) {
        int width = stills[0].width();
        int height = stills[0].height();
        double scale = Math.min(0.5, (double) LONG_SIDE / Math.max(width, height));
        int shownWidth = multiple(width * scale);
        int shownHeight = multiple(height * scale);
        Tensor shown = Tensor.zeros(1, 2, shownHeight, shownWidth);
        for (int k = 0; k < 2; k++) {
            show(stills[k], shown, k);
        }
        Tensor flow = net.run(shown).get(0);
        FlowField[] ways = new FlowField[2];
        for (int way = 0; way < 2; way++) {
            FloatMap[] axes = new FloatMap[2];
            for (int axis = 0; axis < 2; axis++) {
                axes[axis] = lengths(flow, 2 * way + axis, shownWidth / CELL, shownHeight / CELL);
            }
            ways[way] = new FlowField(axes[0], axes[1]);
        }
        return ways;
    }

    /** One plane of the answer, which is in px, in cells. */
    private static FloatMap lengths(Tensor flow, int plane, int columns, int rows) {
        int size = columns * rows;
        float[] lengths = flow.copy(plane * size, size);
        for (int i = 0; i < size; i++) {
            lengths[i] /= CELL;
        }
        return new FloatMap(columns, rows, lengths);
    }

    private static int multiple(double extent) {
        return Math.max(1, (int) Math.round(extent / MULTIPLE)) * MULTIPLE;
    }

    /** Writes a still into one plane of a tensor. */
    private static void show(FloatMap still, Tensor tensor, int plane) {
        int height = (int) tensor.shape()[2];
        int width = (int) tensor.shape()[3];
        float[] samples = still.atMost(2 * width - 1).sampled(width, height).values();
        for (int i = 0; i < samples.length; i++) {
            tensor.values().put(plane * samples.length + i, Clamp.unit(samples[i] / 255));
        }
    }
}
