package org.breathe.render;

import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import org.breathe.pixels.CubicSpline;

/**
 * Draws eyes that have turned aside, and fallen lids over them, on a row of tiles. They are a layer of their own that
 * rides on the nearest one.
 */
final class Eyes {
    /** Over so many px a rim fades. */
    static final double RIM = 1.2;

    private Eyes() {}

    /**
     * Draws the eyes of a take.
     *
     * @param mesh the displacements of the layer that they ride on
     * @param lines samples of the row, {@code lines[line][component][x]}
     */
    static void draw(StillState take, WarpGrid mesh, int row, float[][][] lines) {
        for (StillState.Moved moved : take.eyes) {
            Rectangle2D box = moved.eye().lid().box();
            if (moved.aside() != 0) {
                draw(
                        take,
                        box,
                        (x, y, soft, seen) -> moved.eye().gaze().look(x, y, moved.aside(), soft, seen),
                        mesh,
                        row,
                        lines);
            }
            if (moved.closure() > 0) {
                draw(
                        take,
                        box,
                        (x, y, soft, seen) -> moved.eye().lid().look(x, y, moved.closure(), soft, seen),
                        mesh,
                        row,
                        lines);
            }
        }
    }

    /** Where a position looks, and how much of what is seen there covers it. */
    @FunctionalInterface
    private interface Look {
        double at(double x, double y, double softness, double[] seen);
    }

    private static void draw(StillState take, Rectangle2D box, Look look, WarpGrid mesh, int row, float[][][] lines) {
        LayeredStill still = take.living.still();
        int width = still.planes.width();
        int[] tiles = IntStream.range(0, WarpGrid.tiles(width))
                .filter(tile -> meets(mesh, tile, row, box, width))
                .toArray();
        if (tiles.length == 0) {
            return;
        }
        int height = still.planes.height();
        int front = take.front();
        Layer layer = still.layers.get(front);
        double[] seen = new double[2];
        int components = still.planes.components();
        float[] dx = new float[width];
        float[] dy = new float[width];
        float[] sx = new float[1];
        float[] sy = new float[1];
        float[][] sample = new float[layer.planes.length][1];
        for (int line = 0; line < Math.min(Layer.TILE, height - row * Layer.TILE); line++) {
            int y = row * Layer.TILE + line;
            WarpGrid.line(mesh.dx, y, dx);
            WarpGrid.line(mesh.dy, y, dy);
            for (int tile : tiles) {
                for (int x = tile * Layer.TILE; x < Math.min(width, (tile + 1) * Layer.TILE); x++) {
                    double qx = (x + 0.5 + dx[x]) / width;
                    double qy = (y + 0.5 + dy[x]) / width;
                    double cover = look.at(qx, qy, RIM / width, seen);
                    if (cover > 0) {
                        sx[0] = within(seen[0] * width - 0.5 - layer.x0, layer.width);
                        sy[0] = within(seen[1] * width - 0.5 - layer.y0, layer.height);
                        CubicSpline.sample(layer.planes, layer.stride, sx, sy, 0, 1, sample);
                        for (int c = 0; c < components; c++) {
                            float under = lines[line][c][x];
                            lines[line][c][x] = (float) (under + cover * (sample[c][0] - under));
                        }
                    }
                }
            }
        }
    }

    /** Whether a tile may look into a box of the still, in fractions of the width. */
    private static boolean meets(WarpGrid mesh, int tile, int row, Rectangle2D box, int width) {
        double left = (tile * Layer.TILE + mesh.dx[row][tile]) / width;
        double top = (row * Layer.TILE + mesh.dy[row][tile]) / width;
        double size = 2.0 * Layer.TILE / width;
        return box.intersects(left - size / 2, top - size / 2, size * 1.5, size * 1.5);
    }

    private static float within(double position, int length) {
        return (float) Math.min(Math.max(position, 0), length - 1);
    }
}
