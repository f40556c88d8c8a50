package org.breathe.image;

/**
 * The samples of one still at the size of the frame, as planar floats in the units of the source (0…255 for 8 bit and
 * RGB, 0…65535 for 16 bit, anything for 32 bit, NaN included).
 *
 * @param width in px
 * @param height in px
 * @param bitDepth 8, 16, 24 or 32
 * @param samples {@code samples[component][y * width + x]}: red, green, blue for 24 bit, else one per channel
 */
public record Planes(int width, int height, int bitDepth, float[][] samples) {
	/** How many components there are: 3 for 24 bit, else the number of channels. */
	public int components() {
		return samples.length;
	}
}
