package org.breathe.render;

import org.breathe.gesture.ScalarOverlay;

/**
 * A warp's displacements, known at the corners of tiles and bilinear between them. Corner (row, column) is the pixel
 * ({@code column * TILE}, {@code row * TILE}) of the frame.
 */
final class WarpGrid {
    private static final int TILE = Layer.TILE;

    /** Displacements to the right, px, {@code dx[row][column]}. */
    final float[][] dx;
    /** Displacements downwards, px. */
    final float[][] dy;

    private WarpGrid(int rows, int columns) {
        dx = new float[rows][columns];
        dy = new float[rows][columns];
    }

    /** How many tiles cover a side of so many px. */
    static int tiles(int side) {
        return (side + TILE - 1) / TILE;
    }

    /** The mesh of a warp over a frame. */
    static WarpGrid of(LayerWarp warp, int width, int height, Workers workers) {
        WarpGrid mesh = new WarpGrid(tiles(height) + 1, tiles(width) + 1);
        if (!warp.isRest()) {
            workers.run(mesh.dx.length, () -> row -> mesh.fill(warp, row, width));
        }
        return mesh;
    }

    private void fill(LayerWarp warp, int row, int width) {
        double[] d = new double[2];
        double y = (row * TILE + 0.5) / width;
        for (int column = 0; column < dx[row].length; column++) {
            warp.displace((column * TILE + 0.5) / width, y, d);
            dx[row][column] = (float) (d[0] * width);
            dy[row][column] = (float) (d[1] * width);
        }
    }

    /** Whether no corner of a tile is displaced. */
    boolean rests(int row, int tile) {
        return dx[row][tile] == 0
                && dx[row][tile + 1] == 0
                && dx[row + 1][tile] == 0
                && dx[row + 1][tile + 1] == 0
                && dy[row][tile] == 0
                && dy[row][tile + 1] == 0
                && dy[row + 1][tile] == 0
                && dy[row + 1][tile + 1] == 0;
    }

    /**
     * What lies at the places of the still that the corners above and below a row of tiles show.
     *
     * @param frameWidth px
     * @param what a quantity over the still
     * @return {@code [above or below][corner]}
     */
    float[][] corners(int row, int frameWidth, ScalarOverlay what) {
        float[][] values = new float[2][dx[row].length];
        for (int k = 0; k < 2; k++) {
            for (int corner = 0; corner < values[k].length; corner++) {
                double x = (corner * TILE + 0.5 + dx[row + k][corner]) / frameWidth;
                double y = ((row + k) * TILE + 0.5 + dy[row + k][corner]) / frameWidth;
                values[k][corner] = what.at(x, y);
            }
        }
        return values;
    }

    /**
     * What is known at corners, along a line of pixels.
     *
     * @param corners such as {@link #dx}, or what else is known there
     * @param y the line
     * @param line receives a value for each pixel
     */
    static void line(float[][] corners, int y, float[] line) {
        float[] above = corners[y / TILE];
        float[] below = corners[y / TILE + 1];
        float share = y % TILE / (float) TILE;
        for (int tile = 0; tile + 1 < above.length; tile++) {
            float left = above[tile] + (below[tile] - above[tile]) * share;
            float right = above[tile + 1] + (below[tile + 1] - above[tile + 1]) * share;
            int start = tile * TILE;
            int count = Math.min(TILE, line.length - start);
            float step = (right - left) / TILE;
            for (int i = 0; i < count; i++) {
                line[start + i] = left + step * i;
            }
        }
    }
}
