package org.breathe.motion;

import java.util.function.Supplier;
import org.breathe.image.SmoothStep;
import org.breathe.image.Smoothing;
import org.breathe.rhythm.Noise;
import org.breathe.scene.Kind;
import org.breathe.scene.Medium;
import org.breathe.scene.Scene;
import org.breathe.score.Passage;
import org.breathe.score.Score;

/**
 * How clouds of a photograph drift with the wind: the higher above the skyline the farther. What rises into the sky,
 * what shines in it and its sides stand, and so does a sky without clouds. All layers share one field, so nothing is
 * torn between them. Positions are in fractions of the still's width.
 */
public final class Drift {
	/** Where there is less of it in the picture, the sky stands. */
	private static final double SEEN = 0.08;
	/** How far clouds go. */
	private static final double FARTHEST = 0.02;
	/** Less likely than the first, a place is no sky; more likely than the second, it surely is. */
	private static final double[] LIKELY = {0.6, 0.9};
	/** The luma from which on the sun shines. */
	private static final double SHINING = 0.97;
	/** Where luma deviates so much less from its mean over such a width, the sky is clear. */
	private static final double CLOUDY = 0.015;
	private static final double CLOUD = 0.1;
	/** So far from what stands, clouds go half as far as high up. */
	private static final double HALFWAY = 0.1;
	/** How wide the sides are in which clouds come to a stand, so that nothing is drawn in from beyond. */
	private static final double SIDE = 0.2;
	private static final Drift NONE = new Drift(Lattice.of(new float[1], 1, 1));

	private final Lattice reach;

	private Drift(Lattice reach) {
		this.reach = reach;
	}

	/**
	 * The drift of a scene's clouds.
	 *
	 * @param luma of the still, 0…1, which tells clouds and the sun; asked for only if there is sky
	 */
	public static Drift of(Scene scene, Supplier<Raster> luma) {
		int width = scene.depth().getWidth();
		int height = scene.depth().getHeight();
		float[] sky = (float[]) scene.motion(Kind.SKY).getPixels();
		float[] free = new float[sky.length];
		double share = 0;
		for (int i = 0; i < sky.length && scene.medium() == Medium.PHOTO; i++) {
			free[i] = (float) SmoothStep.between(LIKELY[0], LIKELY[1], sky[i]);
			share += free[i] / free.length;
		}
		if (share < SEEN) {
			return NONE;
		}
		float[] light = light(luma.get(), width, height);
		return isClear(light, free, width, height) ? NONE : new Drift(reach(free, light, width, height));
	}

	/** The luma on a scene's map. */
	private static float[] light(Raster luma, int width, int height) {
		float scale = (float) luma.width() / width;
		float[] light = new float[width * height];
		for (int i = 0; i < light.length; i++) {
			float value = luma.at((i % width + 0.5f) * scale - 0.5f, (i / width + 0.5f) * scale - 0.5f);
			light[i] = Float.isFinite(value) ? value : 0;
		}
		return light;
	}

	private static boolean isClear(float[] light, float[] free, int width, int height) {
		float[] mean = Smoothing.blur(light, width, height, Math.max(1, (int) Math.round(CLOUD * width / 2)));
		double squares = 0;
		double shares = 0;
		for (int i = 0; i < free.length; i++) {
			squares += free[i] * (light[i] - mean[i]) * (light[i] - mean[i]);
			shares += free[i];
		}
		return Math.sqrt(squares / shares) < CLOUDY;
	}

	private static Lattice reach(float[] free, float[] light, int width, int height) {
		int radius = Math.max(1, width / 100);
		boolean[] stands = new boolean[free.length];
		for (int i = 0; i < stands.length; i++) {
			stands[i] = free[i] < 0.5 || light[i] >= SHINING;
		}
		float[] away = Distance.to(stands, width, height);
		float[] reach = new float[free.length];
		for (int i = 0; i < reach.length; i++) {
			double x = (i % width + 0.5) / width;
			double high = away[i] / width / HALFWAY;
			reach[i] = (float) (high * high / (1 + high * high) * SmoothStep.between(0, SIDE, Math.min(x, 1 - x)));
		}
		return Lattice.of(Smoothing.blur(reach, width, height, radius), width, height);
	}

	/**
	 * The deformation at one moment.
	 *
	 * @param noise that says whether the wind comes from the left or from the right
	 */
	public Local at(Score score, Passage passage, double seconds, Noise noise) {
		double gone = this == NONE ? 0 : FARTHEST * score.drift(passage, seconds);
		// What is seen goes one way as the place looked at goes the other.
		double from = Sway.blowsFromLeft(noise) ? -gone : gone;
		return gone == 0 ? Local.NONE : (x, y, d) -> d[0] += from * reach.at(x, y);
	}
}
