package org.breathe.render;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.breathe.image.Planes;

/**
 * A z-stack as a few slabs, each the brightest (or, of bright field, the darkest) of its slices, recombined in the same
 * way. Where no slab moves that is the projection of the whole stack, sample by sample. Immutable.
 */
public final class Slabs {
	/** More slabs than this would not be told apart. */
	private static final int MOST = 12;

	private final List<Planes> slabs;
	private final Planes projection;
	private final double[] depths;
	private final boolean darkest;
	private final float[] ground;

	private Slabs(List<Planes> slabs, double[] depths, boolean darkest) {
		this.slabs = slabs;
		this.depths = depths;
		this.darkest = darkest;
		Planes all = copy(slabs.get(0));
		slabs.forEach(slab -> take(slab, all, darkest));
		projection = all;
		ground = ground(all, darkest);
	}

	/**
	 * How one slab is seen.
	 *
	 * @param whole where the camera looks in it
	 * @param presence 1 as it is … 0 sunk into the ground
	 */
	record Look(Whole whole, double presence) {
	}

	/**
	 * Reads every slice once, and the middle one a second time, from whose histogram it is decided what is projected.
	 *
	 * @param slices how many; at least 1
	 * @param voxelDepth the distance between slices, px
	 */
	public static Slabs of(int slices, double voxelDepth, IntFunction<Planes> slice) {
		boolean darkest = isBrightField(slice.apply(slices / 2));
		int count = Math.min(MOST, slices);
		Planes[] slabs = new Planes[count];
		double[] depths = new double[count];
		for (int k = 0; k < count; k++) {
			int first = (int) ((long) k * slices / count);
			int end = (int) ((long) (k + 1) * slices / count);
			slabs[k] = copy(slice.apply(first));
			for (int i = first + 1; i < end; i++) {
				take(slice.apply(i), slabs[k], darkest);
			}
			depths[k] = (first + end - 1) / 2.0 * voxelDepth;
		}
		return new Slabs(List.of(slabs), depths, darkest);
	}

	/**
	 * Whether dark things lie on bright ground: the median of the first component is nearer to its 99th percentile than
	 * to its first.
	 */
	static boolean isBrightField(Planes slice) {
		float[] sorted = slice.samples()[0].clone();
		Arrays.sort(sorted);
		int count = sorted.length;
		while (count > 1 && Float.isNaN(sorted[count - 1])) {
			count--;
		}
		return sorted[count / 2] - sorted[count / 100] > sorted[count - 1 - count / 100] - sorted[count / 2];
	}

	private static Planes copy(Planes planes) {
		float[][] samples = new float[planes.components()][];
		for (int c = 0; c < samples.length; c++) {
			samples[c] = planes.samples()[c].clone();
		}
		return new Planes(planes.width(), planes.height(), planes.bitDepth(), samples);
	}

	private static void take(Planes from, Planes into, boolean darkest) {
		for (int c = 0; c < into.components(); c++) {
			float[] a = into.samples()[c];
			float[] b = from.samples()[c];
			for (int i = 0; i < a.length; i++) {
				a[i] = taken(a[i], b[i], darkest);
			}
		}
	}

	/** The brighter or darker of two, or the one that is a number. */
	private static float taken(float a, float b, boolean darkest) {
		if (Float.isNaN(a)) {
			return b;
		}
		return (darkest ? b < a : b > a) ? b : a;
	}

	/** What nothing looks like, per component: the least projected sample, or the greatest of bright field. */
	private static float[] ground(Planes projection, boolean darkest) {
		float[] ground = new float[projection.components()];
		for (int c = 0; c < ground.length; c++) {
			ground[c] = Float.NaN;
			for (float sample : projection.samples()[c]) {
				ground[c] = taken(ground[c], sample, !darkest);
			}
		}
		return ground;
	}

	int count() {
		return slabs.size();
	}

	/** How far the middle of a slab lies behind that of the first slice, px. */
	double depth(int slab) {
		return depths[slab];
	}

	/** The projection of the whole stack; not copied. */
	public Planes projection() {
		return projection;
	}

	/**
	 * The stack seen by a moving eye.
	 *
	 * @param looks one per slab
	 * @param weight the stack's share of the frame, 0…1; the rest is silence
	 * @param silence the sample of silence in each component
	 */
	Plane seen(List<Look> looks, double weight, float[] silence, Workers workers) {
		int width = projection.width();
		int components = projection.components();
		Plane plane = new Plane(width, projection.height(), projection.bitDepth(), components);
		workers.run(projection.height(), () -> {
			float[][] line = new float[components][width];
			float[] sample = new float[components];
			return y -> {
				for (float[] samples : line) {
					Arrays.fill(samples, Float.NaN);
				}
				for (int k = 0; k < slabs.size(); k++) {
					compose(looks.get(k), slabs.get(k), y, line, sample);
				}
				for (int c = 0; c < components && weight < 1; c++) {
					for (int x = 0; x < width; x++) {
						line[c][x] = silence[c] + (float) weight * (line[c][x] - silence[c]);
					}
				}
				plane.write(y, line);
			};
		});
		return plane;
	}

	private void compose(Look look, Planes slab, int y, float[][] line, float[] sample) {
		Cubic cubic = new Cubic(slab.samples(), slab.width(), slab.height());
		double[] d = new double[2];
		for (int x = 0; x < slab.width(); x++) {
			look.whole.look(x, y, d);
			cubic.sample((float) (x + d[0]), (float) (y + d[1]), sample);
			for (int c = 0; c < sample.length; c++) {
				float sunk = ground[c] + (float) look.presence * (sample[c] - ground[c]);
				line[c][x] = taken(line[c][x], look.presence == 1 ? sample[c] : sunk, darkest);
			}
		}
	}
}
