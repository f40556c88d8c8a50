package org.breathe.render;

import ij.process.FloatProcessor;
import java.util.Arrays;
import org.breathe.gesture.Effect;
import org.breathe.gesture.ScalarOverlay;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.CubicSpline;

/**
 * The geometry of a still at one moment, told pixel by pixel: by the same corners and the same interpolation as it is
 * rendered. Gains are told at the same corners, but between them they are interpolated in linear light, where rendering
 * interpolates what they are to encoded samples.
 */
final class StateGeometry {
    private static final int TILE = Layer.TILE;

    private final StillState state;
    private final Workers workers;
    private final LayeredStill still;
    private final int width;
    private final int height;

    StateGeometry(StillState state, Workers workers) {
        this.workers = workers;
        this.state = state;
        this.still = state.still;
        this.width = still.planes.width();
        this.height = still.planes.height();
    }

    /** The displacement of a layer; beyond the depth layers comes that of the patches. */
    Field displacement(int layer) {
        boolean patches = layer == still.layers.size();
        float[][] d = warp(patches ? state.front() : layer);
        float[] cover = patches ? movePatches(d) : cover(layer, d);
        for (int i = 0; i < cover.length; i++) {
            if (cover[i] <= 0) {
                d[0][i] = Float.NaN;
                d[1][i] = Float.NaN;
            }
        }
        return new Field(width, height, d[0], d[1]);
    }

    /** How much of each pixel a layer covers; beyond the depth layers comes that of the patches. */
    FloatProcessor coverage(int layer) {
        boolean patches = layer == still.layers.size();
        float[][] d = warp(patches ? state.front() : layer);
        return new FloatProcessor(width, height, patches ? movePatches(d) : cover(layer, d));
    }

    /** Adds a gain's difference from 1, times a weight. */
    void addGain(ScalarOverlay gain, float weight, float[] gains) {
        float[][] corners = new float[WarpGrid.tiles(height) + 1][WarpGrid.tiles(width) + 1];
        for (int row = 0; row < corners.length; row++) {
            for (int column = 0; column < corners[row].length; column++) {
                corners[row][column] = gainAt(gain, column, row);
            }
        }
        float[] line = new float[width];
        for (int y = 0; y < height; y++) {
            WarpGrid.line(corners, y, line);
            for (int x = 0; x < width; x++) {
                gains[y * width + x] += weight * (line[x] - 1);
            }
        }
    }

    private float gainAt(ScalarOverlay gain, int corner, int row) {
        double[] seen = state.warps.get(0).source((corner * TILE + 0.5) / width, (row * TILE + 0.5) / width);
        return gain.at(seen[0], seen[1]);
    }

    private float[][] warp(int layer) {
        WarpGrid mesh = WarpGrid.of(state.warps.get(layer), width, height, workers);
        float[][] d = new float[2][width * height];
        float[] line = new float[width];
        for (int y = 0; y < height; y++) {
            WarpGrid.line(mesh.dx, y, line);
            System.arraycopy(line, 0, d[0], y * width, width);
            WarpGrid.line(mesh.dy, y, line);
            System.arraycopy(line, 0, d[1], y * width, width);
        }
        return d;
    }

    private float[] cover(int index, float[][] d) {
        Layer layer = still.layers.get(index);
        float[] cover = new float[width * height];
        if (layer.isBack()) {
            Arrays.fill(cover, 1);
            return cover;
        }
        float[][] matte = {layer.planes[layer.planes.length - 1]};
        float[] sx = new float[1];
        float[] sy = new float[1];
        float[][] sample = new float[1][1];
        for (int i = 0; i < cover.length; i++) {
            sx[0] = i % width + d[0][i] - layer.x0;
            sy[0] = i / width + d[1][i] - layer.y0;
            if (sx[0] >= 0 && sy[0] >= 0 && sx[0] <= layer.width - 1 && sy[0] <= layer.height - 1) {
                CubicSpline.sample(matte, layer.size.stride(), sx, sy, 0, 1, sample);
                cover[i] = Clamp.unit(sample[0][0]);
            }
        }
        return cover;
    }

    /** Moves what patches show: changes the front layer's displacement there and returns how much they cover. */
    private float[] movePatches(float[][] d) {
        float[] cover = new float[width * height];
        double[] seen = new double[2];
        for (int k = state.patches.size() - 1; k >= 0; k--) {
            Effect.Patch patch = state.patches.get(k);
            for (int i = 0; i < cover.length; i++) {
                double qx = (i % width + 0.5 + d[0][i]) / width;
                double qy = (i / width + 0.5 + d[1][i]) / width;
                if (cover[i] > 0 || !patch.box().contains(qx, qy)) {
                    continue;
                }
                double share = patch.look().at(qx, qy, PatchRenderer.EDGE / width, seen);
                if (share > 0) {
                    cover[i] = (float) share;
                    d[0][i] = (float) (seen[0] * width - 0.5 - i % width);
                    d[1][i] = (float) (seen[1] * width - 0.5 - i / width);
                }
            }
        }
        return cover;
    }
}
