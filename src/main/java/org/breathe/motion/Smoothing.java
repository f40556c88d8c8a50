package org.breathe.motion;

/** Smooths scalar maps, {@code map[y * width + x]}. */
public final class Smoothing {
	private Smoothing() {
	}

	/** The box mean of a map with a radius in px, over what lies inside; a new map. */
	public static float[] box(float[] map, int width, int height, int radius) {
		float[] rows = new float[map.length];
		for (int y = 0; y < height; y++) {
			double sum = 0;
			int count = 0;
			int row = y * width;
			for (int x = 0; x < Math.min(radius, width); x++) {
				sum += map[row + x];
				count++;
			}
			for (int x = 0; x < width; x++) {
				if (x + radius < width) {
					sum += map[row + x + radius];
					count++;
				}
				if (x - radius - 1 >= 0) {
					sum -= map[row + x - radius - 1];
					count--;
				}
				rows[row + x] = (float) (sum / count);
			}
		}
		float[] result = new float[map.length];
		double[] sums = new double[width];
		int count = 0;
		for (int y = 0; y < Math.min(radius, height); y++) {
			for (int x = 0; x < width; x++) {
				sums[x] += rows[y * width + x];
			}
			count++;
		}
		for (int y = 0; y < height; y++) {
			if (y + radius < height) {
				for (int x = 0; x < width; x++) {
					sums[x] += rows[(y + radius) * width + x];
				}
				count++;
			}
			if (y - radius - 1 >= 0) {
				for (int x = 0; x < width; x++) {
					sums[x] -= rows[(y - radius - 1) * width + x];
				}
				count--;
			}
			for (int x = 0; x < width; x++) {
				result[y * width + x] = (float) (sums[x] / count);
			}
		}
		return result;
	}

	/**
	 * A map smoothed as if by a Gaussian of standard deviation √(radius · (radius + 1)): three box means (Wells, IEEE
	 * Trans. PAMI 8:234, 1986); a new map.
	 */
	public static float[] blur(float[] map, int width, int height, int radius) {
		if (radius < 1) {
			return map.clone();
		}
		return box(box(box(map, width, height, radius), width, height, radius), width, height, radius);
	}
}
