package org.breathe.render;

import java.util.Arrays;
import java.util.List;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.SplineSampler;

/** Composes the layers of one still, a row of tiles at a time. Made for one thread; its buffers serve row after row. */
final class Compositor {
    private final LayeredStill still;
    private final List<WarpGrid> grids;
    private final int width;
    private final int height;
    private final int tiles;
    private final Layer.Cover[][] covers;
    private final int[] base;
    private final boolean[] resting;
    private final float[] sx;
    private final float[] sy;
    private final float[][] over;
    private final SplineSampler sampler;

    /**
     * @param still what is shown
     * @param grids one per layer, farthest first
     */
    Compositor(LayeredStill still, List<WarpGrid> grids) {
        this.still = still;
        this.grids = grids;
        this.width = still.planes.width();
        this.height = still.planes.height();
        int layers = still.layers.size();
        this.tiles = WarpGrid.tiles(width);
        this.covers = new Layer.Cover[layers][tiles];
        this.base = new int[tiles];
        this.resting = new boolean[tiles];
        this.sx = new float[width];
        this.sy = new float[width];
        this.over = new float[still.planes.components() + 1][width];
        this.sampler = new SplineSampler(width, still.planes.components() + 1);
    }

    /**
     * Composes a row of tiles.
     *
     * @param row which row, from 0
     * @param lines receives samples, {@code lines[line][component][x]}
     */
    void compose(int row, float[][][] lines) {
        int y0 = row * Layer.TILE;
        for (int tile = 0; tile < tiles; tile++) {
            survey(row, tile);
        }
        for (int line = 0; line < Math.min(Layer.TILE, height - y0); line++) {
            compose(y0 + line, lines[line]);
        }
    }

    /** Finds which layers a tile shows. */
    private void survey(int row, int tile) {
        boolean rest = true;
        int opaque = 0;
        for (int k = 0; k < still.layers.size(); k++) {
            Layer.Cover cover = cover(still.layers.get(k), grids.get(k), row, tile);
            covers[k][tile] = cover;
            if (cover == Layer.Cover.OPAQUE) {
                opaque = k;
            }
            rest &= cover == Layer.Cover.EMPTY || grids.get(k).rests(row, tile);
        }
        base[tile] = opaque;
        resting[tile] = rest;
    }

    private Layer.Cover cover(Layer layer, WarpGrid grid, int row, int tile) {
        if (layer.isBack()) {
            return Layer.Cover.OPAQUE;
        }
        double left = tile * Layer.TILE
                + Math.min(
                        Math.min(grid.dx[row][tile], grid.dx[row + 1][tile]),
                        Math.min(grid.dx[row][tile + 1], grid.dx[row + 1][tile + 1]));
        double right = (tile + 1) * Layer.TILE
                + Math.max(
                        Math.max(grid.dx[row][tile], grid.dx[row + 1][tile]),
                        Math.max(grid.dx[row][tile + 1], grid.dx[row + 1][tile + 1]));
        double top = row * Layer.TILE
                + Math.min(
                        Math.min(grid.dy[row][tile], grid.dy[row + 1][tile]),
                        Math.min(grid.dy[row][tile + 1], grid.dy[row + 1][tile + 1]));
        double bottom = (row + 1) * Layer.TILE
                + Math.max(
                        Math.max(grid.dy[row][tile], grid.dy[row + 1][tile]),
                        Math.max(grid.dy[row][tile + 1], grid.dy[row + 1][tile + 1]));
        return layer.cover(
                Math.max(0, left), Math.max(0, top), Math.min(width - 1, right), Math.min(height - 1, bottom));
    }

    private void compose(int y, float[][] out) {
        int last = still.layers.size();
        copyResting(y, out);
        for (int k = 0; k < last; k++) {
            boolean located = false;
            for (int tile = 0; tile < tiles; ) {
                int end = tile + 1;
                TileRole role = role(k, tile);
                while (end < tiles && role(k, end) == role) {
                    end++;
                }
                if (role != TileRole.NONE) {
                    if (!located) {
                        locate(k, y);
                        located = true;
                    }
                    draw(k, role, tile * Layer.TILE, Math.min(width, end * Layer.TILE), y, out);
                }
                tile = end;
            }
        }
    }

    private enum TileRole {
        NONE,
        BASE,
        OVER
    }

    private TileRole role(int layer, int tile) {
        if (resting[tile] || layer < base[tile] || covers[layer][tile] == Layer.Cover.EMPTY) {
            return TileRole.NONE;
        }
        return layer == base[tile] ? TileRole.BASE : TileRole.OVER;
    }

    private void copyResting(int y, float[][] out) {
        for (int tile = 0; tile < tiles; tile++) {
            if (resting[tile]) {
                int from = tile * Layer.TILE;
                int count = Math.min(Layer.TILE, width - from);
                for (int c = 0; c < out.length; c++) {
                    System.arraycopy(still.planes.samples()[c], y * width + from, out[c], from, count);
                }
            }
        }
    }

    /** Finds where the pixels of a line look in a layer, within its box. */
    private void locate(int k, int y) {
        Layer layer = still.layers.get(k);
        WarpGrid.line(grids.get(k).dx, y, sx);
        WarpGrid.line(grids.get(k).dy, y, sy);
        float right = layer.width - 1;
        float bottom = layer.height - 1;
        for (int x = 0; x < width; x++) {
            sx[x] = Clamp.between(sx[x] + (x - layer.x0), 0, right);
            sy[x] = Clamp.between(sy[x] + (y - layer.y0), 0, bottom);
        }
    }

    private void draw(int k, TileRole role, int from, int to, int y, float[][] out) {
        Layer layer = still.layers.get(k);
        if (role == TileRole.BASE) {
            float[][] colours = layer.isBack() ? layer.planes : Arrays.copyOf(layer.planes, out.length);
            sampler.sample(colours, layer.size, sx, sy, from, to, out);
            if (still.holes) {
                punch(layer, from, to, out);
            }
            return;
        }
        sampler.sample(layer.planes, layer.size, sx, sy, from, to, over);
        float[] alpha = over[out.length];
        for (int c = 0; c < out.length; c++) {
            float[] front = over[c];
            float[] result = out[c];
            for (int x = from; x < to; x++) {
                float a = Clamp.unit(alpha[x]);
                result[x] = front[x] + (1 - a) * result[x];
            }
        }
    }

    /** Puts back what is not finite where the nearest sample is not. */
    private void punch(Layer layer, int from, int to, float[][] out) {
        for (int x = from; x < to; x++) {
            int nearest = (layer.y0 + Math.round(sy[x])) * width + layer.x0 + Math.round(sx[x]);
            for (int c = 0; c < out.length; c++) {
                float sample = still.planes.samples()[c][nearest];
                if (!Float.isFinite(sample)) {
                    out[c][x] = sample;
                }
            }
        }
    }
}
