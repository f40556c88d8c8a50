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
	 * @param band what composed the row, so that its displacements are those of this row
	 * @param lines samples of the row, {@code lines[line][component][x]}
	 */
	static void draw(Take take, Band band, int row, float[][][] lines) {
		for (Take.Fallen fallen : take.lids) {
			draw(take, fallen, band, row, lines);
		}
	}

	private static void draw(Take take, Take.Fallen fallen, Band band, int row, float[][][] lines) {
		Still still = take.living.still();
		int width = still.planes.width();
		int height = still.planes.height();
		int front = take.front();
		Layer layer = still.layers.get(front);
		Rectangle2D box = fallen.lid().box();
		double[] seen = new double[2];
		int components = still.planes.components();
		float[] sx = new float[1];
		float[] sy = new float[1];
		float[][] sample = new float[layer.planes.length][1];
		for (int line = 0; line < Math.min(Layer.TILE, height - row * Layer.TILE); line++) {
			int y = row * Layer.TILE + line;
			for (int tile = 0; tile + 1 < band.corners(); tile++) {
				if (!band.meets(front, tile, row, box)) {
					continue;
				}
				for (int x = tile * Layer.TILE; x < Math.min(width, (tile + 1) * Layer.TILE); x++) {
					double qx = (x + 0.5 + band.dx(front, x, line / (double) Layer.TILE)) / width;
					double qy = (y + 0.5 + band.dy(front, x, line / (double) Layer.TILE)) / width;
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

	private static float within(double position, int length) {
		return (float) Math.min(Math.max(position, 0), length - 1);
	}
}
