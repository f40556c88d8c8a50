package org.breathe.render;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/** Composes the layers of one still over one row of tiles. Made for one thread; its buffers serve band after band. */
final class Band {
	private final Still still;
	private final List<Warp> warps;
	private final int width;
	private final int height;
	private final int tiles;
	private final float[][][] corners;
	private final Layer.Cover[][] covers;
	private final int[] base;
	private final boolean[] resting;
	private final float[] sx;
	private final float[] sy;
	private final float[][] over;

	/**
	 * @param still what is shown
	 * @param warps one per layer, farthest first
	 */
	Band(Still still, List<Warp> warps) {
		this.still = still;
		this.warps = warps;
		this.width = still.planes.width();
		this.height = still.planes.height();
		int layers = still.layers.size();
		int count = warps.get(0).corners();
		this.tiles = count - 1;
		this.corners = new float[layers][4][count];
		this.covers = new Layer.Cover[layers][tiles];
		this.base = new int[tiles];
		this.resting = new boolean[tiles];
		this.sx = new float[width];
		this.sy = new float[width];
		this.over = new float[still.planes.components() + 1][width];
	}

	/**
	 * Composes a row of tiles.
	 *
	 * @param row which row, from 0
	 * @param lines receives samples, {@code lines[line][component][x]}
	 */
	void compose(int row, float[][][] lines) {
		for (int k = 0; k < warps.size(); k++) {
			warps.get(k).corners(row, corners[k][0], corners[k][1]);
			warps.get(k).corners(row + 1, corners[k][2], corners[k][3]);
		}
		int y0 = row * Layer.TILE;
		for (int tile = 0; tile < tiles; tile++) {
			survey(tile, y0);
		}
		for (int line = 0; line < Math.min(Layer.TILE, height - y0); line++) {
			compose(y0 + line, line / (float) Layer.TILE, lines[line]);
		}
	}

	/** How many tile corners a row has. */
	int corners() {
		return tiles + 1;
	}

	/** The displacement of a layer to the right at a corner above (0) or below (1) the row composed last, px. */
	double dx(int layer, int below, int corner) {
		return corners[layer][2 * below][corner];
	}

	/** The displacement of a layer downwards at a corner above (0) or below (1) the row composed last, px. */
	double dy(int layer, int below, int corner) {
		return corners[layer][2 * below + 1][corner];
	}

	/** The displacement of a layer to the right at a pixel of the row composed last, px. */
	double dx(int layer, int x, double share) {
		return bilinear(corners[layer][0], corners[layer][2], x, share);
	}

	/** The displacement of a layer downwards at a pixel of the row composed last, px. */
	double dy(int layer, int x, double share) {
		return bilinear(corners[layer][1], corners[layer][3], x, share);
	}

	private static double bilinear(float[] above, float[] below, int x, double share) {
		int tile = x / Layer.TILE;
		double u = x % Layer.TILE / (double) Layer.TILE;
		double left = above[tile] + (below[tile] - above[tile]) * share;
		double right = above[tile + 1] + (below[tile + 1] - above[tile + 1]) * share;
		return left + (right - left) * u;
	}

	/** Whether a tile of the row composed last looks into a box of the still, in fractions of the width. */
	boolean meets(int layer, int tile, int row, Rectangle2D box) {
		double left = (tile * Layer.TILE + corners[layer][0][tile]) / width;
		double top = (row * Layer.TILE + corners[layer][1][tile]) / width;
		double size = 2.0 * Layer.TILE / width;
		return box.intersects(left - size / 2, top - size / 2, size * 1.5, size * 1.5);
	}

	/** Finds which layers a tile shows. */
	private void survey(int tile, int y0) {
		boolean rest = true;
		int opaque = 0;
		for (int k = 0; k < still.layers.size(); k++) {
			float[][] c = corners[k];
			double left = tile * Layer.TILE + Math.min(Math.min(c[0][tile], c[2][tile]),
					Math.min(c[0][tile + 1], c[2][tile + 1]));
			double right = tile * Layer.TILE + Layer.TILE + Math.max(Math.max(c[0][tile], c[2][tile]),
					Math.max(c[0][tile + 1], c[2][tile + 1]));
			double top = y0 + Math.min(Math.min(c[1][tile], c[3][tile]), Math.min(c[1][tile + 1], c[3][tile + 1]));
			double bottom = y0 + Layer.TILE
					+ Math.max(Math.max(c[1][tile], c[3][tile]), Math.max(c[1][tile + 1], c[3][tile + 1]));
			Layer.Cover cover = still.layers.get(k).cover(Math.max(0, left), Math.max(0, top),
					Math.min(width - 1, right), Math.min(height - 1, bottom));
			covers[k][tile] = cover;
			if (cover == Layer.Cover.OPAQUE) {
				opaque = k;
			}
			rest &= cover == Layer.Cover.EMPTY || isZero(c, tile);
		}
		base[tile] = opaque;
		resting[tile] = rest;
	}

	private static boolean isZero(float[][] corners, int tile) {
		for (float[] c : corners) {
			if (c[tile] != 0 || c[tile + 1] != 0) {
				return false;
			}
		}
		return true;
	}

	private void compose(int y, float share, float[][] out) {
		int last = still.layers.size();
		copyResting(y, out);
		for (int k = 0; k < last; k++) {
			boolean located = false;
			for (int tile = 0; tile < tiles;) {
				int end = tile + 1;
				Role role = role(k, tile);
				while (end < tiles && role(k, end) == role) {
					end++;
				}
				if (role != Role.NONE) {
					if (!located) {
						locate(k, y, share);
						located = true;
					}
					draw(k, role, tile * Layer.TILE, Math.min(width, end * Layer.TILE), y, out);
				}
				tile = end;
			}
		}
	}

	private enum Role {
		NONE, BASE, OVER
	}

	private Role role(int layer, int tile) {
		if (resting[tile] || layer < base[tile] || covers[layer][tile] == Layer.Cover.EMPTY) {
			return Role.NONE;
		}
		return layer == base[tile] ? Role.BASE : Role.OVER;
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
	private void locate(int k, int y, float share) {
		Layer layer = still.layers.get(k);
		Warp.line(corners[k][0], corners[k][2], share, width, sx);
		Warp.line(corners[k][1], corners[k][3], share, width, sy);
		float right = layer.width - 1;
		float bottom = layer.height - 1;
		for (int x = 0; x < width; x++) {
			sx[x] = Math.min(Math.max(sx[x] + (x - layer.x0), 0), right);
			sy[x] = Math.min(Math.max(sy[x] + (y - layer.y0), 0), bottom);
		}
	}

	private void draw(int k, Role role, int from, int to, int y, float[][] out) {
		Layer layer = still.layers.get(k);
		if (role == Role.BASE) {
			float[][] colours = layer.isBack() ? layer.planes : Arrays.copyOf(layer.planes, out.length);
			Spline.sample(colours, layer.stride, sx, sy, from, to, out);
			if (still.holes) {
				punch(layer, from, to, out);
			}
			return;
		}
		Spline.sample(layer.planes, layer.stride, sx, sy, from, to, over);
		float[] alpha = over[out.length];
		for (int c = 0; c < out.length; c++) {
			float[] front = over[c];
			float[] result = out[c];
			for (int x = from; x < to; x++) {
				float a = Math.min(Math.max(alpha[x], 0), 1);
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
