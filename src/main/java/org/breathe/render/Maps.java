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
