package org.breathe.render;

import ij.process.FloatProcessor;

/** Small arithmetic on scalar maps, each result a new map. */
final class Maps {
	private Maps() {
	}

	/** The pixels of a map, not copied. */
	static float[] pixels(FloatProcessor map) {
		return (float[]) map.getPixels();
	}

	/** A box mean of the given radius in px, over what lies inside. */
	static float[] box(float[] map, int width, int height, int radius) {
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

	/** Close to a Gaussian blur: three box means. */
	static float[] blur(float[] map, int width, int height, int radius) {
		if (radius < 1) {
			return map.clone();
		}
		return box(box(box(map, width, height, radius), width, height, radius), width, height, radius);
	}

	/** The largest value within a square of the given radius in px. */
	static float[] dilate(float[] map, int width, int height, int radius) {
		float[] rows = new float[map.length];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				float most = 0;
				for (int i = Math.max(0, x - radius); i <= Math.min(width - 1, x + radius); i++) {
					most = Math.max(most, map[y * width + i]);
				}
				rows[y * width + x] = most;
			}
		}
		float[] result = new float[map.length];
		for (int y = 0; y < height; y++) {
			for (int j = Math.max(0, y - radius); j <= Math.min(height - 1, y + radius); j++) {
				for (int x = 0; x < width; x++) {
					result[y * width + x] = Math.max(result[y * width + x], rows[j * width + x]);
				}
			}
		}
		return result;
	}

	/** Hermite's smooth step from 0 at {@code low} to 1 at {@code high}. */
	static float smoothStep(double low, double high, double value) {
		double t = Math.min(Math.max((value - low) / (high - low), 0), 1);
		return (float) (t * t * (3 - 2 * t));
	}

	static double mean(float[] map) {
		double sum = 0;
		for (float value : map) {
			sum += value;
		}
		return sum / map.length;
	}
}
