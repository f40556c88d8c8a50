package org.breathe.render;

import java.awt.geom.Rectangle2D;

/** Draws fallen lids over a row of tiles. A lid is a layer of its own that rides on the nearest one. */
final class Eyelids {
	/** Over so many px a rim fades. */
	static final double RIM = 1.2;

	private Eyelids() {
	}

	/**
	 * Draws the lids of a take.
	 *
	 * @param mesh the displacements of the layer that they ride on
	 * @param lines samples of the row, {@code lines[line][component][x]}
	 */
	static void draw(Take take, Mesh mesh, int row, float[][][] lines) {
		for (Take.Fallen fallen : take.lids) {
			draw(take, fallen, mesh, row, lines);
		}
	}

	private static void draw(Take take, Take.Fallen fallen, Mesh mesh, int row, float[][][] lines) {
		Still still = take.living.still();
		int width = still.planes.width();
		int height = still.planes.height();
		int front = take.front();
		Layer layer = still.layers.get(front);
		Rectangle2D box = fallen.lid().box();
		double[] seen = new double[2];
		int components = still.planes.components();
		float[] dx = new float[width];
		float[] dy = new float[width];
		float[] sx = new float[1];
		float[] sy = new float[1];
		float[][] sample = new float[layer.planes.length][1];
		for (int line = 0; line < Math.min(Layer.TILE, height - row * Layer.TILE); line++) {
			int y = row * Layer.TILE + line;
			Mesh.line(mesh.dx, y, dx);
			Mesh.line(mesh.dy, y, dy);
			for (int tile = 0; tile < Mesh.tiles(width); tile++) {
				if (!meets(mesh, tile, row, box, width)) {
					continue;
				}
				for (int x = tile * Layer.TILE; x < Math.min(width, (tile + 1) * Layer.TILE); x++) {
					double qx = (x + 0.5 + dx[x]) / width;
					double qy = (y + 0.5 + dy[x]) / width;
					double cover = fallen.lid().look(qx, qy, fallen.closure(), RIM / width, seen);
					if (cover > 0) {
						sx[0] = within(seen[0] * width - 0.5 - layer.x0, layer.width);
						sy[0] = within(seen[1] * width - 0.5 - layer.y0, layer.height);
						Spline.sample(layer.planes, layer.stride, sx, sy, 0, 1, sample);
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
	private static boolean meets(Mesh mesh, int tile, int row, Rectangle2D box, int width) {
		double left = (tile * Layer.TILE + mesh.dx[row][tile]) / width;
		double top = (row * Layer.TILE + mesh.dy[row][tile]) / width;
		double size = 2.0 * Layer.TILE / width;
		return box.intersects(left - size / 2, top - size / 2, size * 1.5, size * 1.5);
	}

	private static float within(double position, int length) {
		return (float) Math.min(Math.max(position, 0), length - 1);
	}
}
