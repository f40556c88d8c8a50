package org.breathe.render;

import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import org.breathe.gesture.Effect;
import org.breathe.pixels.Clamp;
import org.breathe.pixels.CubicSpline;

/**
 * Draws the patches of a still, such as fallen lids, on a row of tiles. They are a layer of their own that rides on the
 * nearest one.
 */
final class PatchRenderer {
    /** Over so many px the edge of a patch fades. */
    static final double EDGE = 1.2;

    private final Effect.Patch patch;
    private final Layer layer;
    private final float[] dx;
    private final float[] dy;
    private final float[] sx = new float[1];
    private final float[] sy = new float[1];
    private final double[] seen = new double[2];
    private final float[][] sample;

    private PatchRenderer(StillState state, Effect.Patch patch) {
        this.patch = patch;
        layer = state.still.layers.get(state.front());
        dx = new float[state.still.planes.width()];
        dy = new float[dx.length];
        sample = new float[layer.planes.length][1];
    }

    /**
     * Draws patches over what has been composed.
     *
     * @param grid the displacements of the layer that they ride on
     * @param lines samples of the row, {@code lines[line][component][x]}
     */
    static void draw(StillState state, WarpGrid grid, int row, float[][][] lines) {
        for (Effect.Patch patch : state.patches) {
            draw(state, patch, grid, row, lines);
        }
    }

    private static void draw(StillState state, Effect.Patch patch, WarpGrid grid, int row, float[][][] lines) {
        int width = state.still.planes.width();
        int[] tiles = IntStream.range(0, WarpGrid.tiles(width))
                .filter(tile -> meets(grid, tile, row, patch.box(), width))
                .toArray();
        if (tiles.length == 0) {
            return;
        }
        PatchRenderer renderer = new PatchRenderer(state, patch);
        for (int line = 0; line < Math.min(Layer.TILE, state.still.planes.height() - row * Layer.TILE); line++) {
            int y = row * Layer.TILE + line;
            WarpGrid.line(grid.dx, y, renderer.dx);
            WarpGrid.line(grid.dy, y, renderer.dy);
            for (int tile : tiles) {
                for (int x = tile * Layer.TILE; x < Math.min(width, (tile + 1) * Layer.TILE); x++) {
                    renderer.draw(x, y, lines[line]);
                }
            }
        }
    }

    /** Draws one pixel of the patch. */
    private void draw(int x, int y, float[][] line) {
        int width = dx.length;
        double cover = patch.look().at((x + 0.5 + dx[x]) / width, (y + 0.5 + dy[x]) / width, EDGE / width, seen);
        if (cover > 0) {
            sx[0] = within(seen[0] * width - 0.5 - layer.x0, layer.width);
            sy[0] = within(seen[1] * width - 0.5 - layer.y0, layer.height);
            CubicSpline.sample(layer.planes, layer.size.stride(), sx, sy, 0, 1, sample);
            for (int c = 0; c < line.length; c++) {
                float under = line[c][x];
                line[c][x] = (float) (under + cover * (sample[c][0] - under));
            }
        }
    }

    /** Whether a tile may look into a box of the still, in fractions of the width. */
    private static boolean meets(WarpGrid grid, int tile, int row, Rectangle2D box, int width) {
        double left = (tile * Layer.TILE + grid.dx[row][tile]) / width;
        double top = (row * Layer.TILE + grid.dy[row][tile]) / width;
        double size = 2.0 * Layer.TILE / width;
        return box.intersects(left - size / 2, top - size / 2, size * 1.5, size * 1.5);
    }

    private static float within(double position, int length) {
        return (float) Clamp.between(position, 0, length - 1);
    }
}
