package org.breathe.motion;

/**
 * Grain that a memory lays over a frame. It belongs to the frame, not to things, and changes from frame to frame; it is
 * strongest in the middle tones, as in film.
 */
public final class Grain {
	/** Standard deviation of full grain on middle grey, in fractions of full scale. */
	private static final double STRENGTH = 0.035;
	/** The width in px from which grain is as strong as it gets. */
	private static final double FULL_WIDTH = 1920;
	private static final int SIDE = 256;

	private final float[] tile = new float[SIDE * SIDE];
	private final long seed;

	/** @param seed of the piece; the same seed gives the same grain */
	public Grain(long seed) {
		this.seed = seed;
		float[] white = new float[SIDE * SIDE];
		for (int i = 0; i < white.length; i++) {
			long h = mix(seed + 0x9E3779B97F4A7C15L * (i + 1));
			// A sum of four uniform values is near enough to a normal one.
			white[i] = (h & 0xffff) + (h >>> 16 & 0xffff) + (h >>> 32 & 0xffff) + (h >>> 48) - 2 * 65535f;
		}
		double power = 0;
		for (int y = 0; y < SIDE; y++) {
			for (int x = 0; x < SIDE; x++) {
				int right = y * SIDE + (x + 1) % SIDE;
				int below = (y + 1) % SIDE * SIDE + x;
				float soft = white[y * SIDE + x] + 0.6f * (white[right] + white[below]);
				tile[y * SIDE + x] = soft;
				power += soft * soft;
			}
		}
		float scale = (float) (1 / Math.sqrt(power / tile.length));
		for (int i = 0; i < tile.length; i++) {
			tile[i] *= scale;
		}
	}

	private static long mix(long z) {
		long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
		long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
		return b ^ b >>> 31;
	}

	/**
	 * Adds grain to one line of a frame.
	 *
	 * @param amount 0 … 1
	 * @param frame which frame, from 0
	 * @param line samples per component
	 * @param full the largest sample, such as 255
	 */
	public void add(double amount, int frame, int y, float[][] line, float full) {
		long h = mix(seed * 31 + frame);
		int shiftX = (int) (h & SIDE - 1);
		int row = (y + (int) (h >>> 16 & SIDE - 1) & SIDE - 1) * SIDE;
		int width = line[0].length;
		// A smaller frame shows each speck larger; less of it then looks alike.
		float strength = (float) (amount * STRENGTH * full * Math.min(1, Math.sqrt(width / FULL_WIDTH)));
		for (int x = 0; x < width; x++) {
			float sum = 0;
			for (float[] samples : line) {
				sum += samples[x];
			}
			float v = Math.min(Math.max(sum / (line.length * full), 0), 1);
			float grain = strength * tile[row + (x + shiftX & SIDE - 1)] * (0.35f + 2.6f * v * (1 - v));
			for (float[] samples : line) {
				samples[x] += grain;
			}
		}
	}
}
