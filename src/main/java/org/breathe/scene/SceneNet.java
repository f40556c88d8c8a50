package org.breathe.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.breathe.model.Net;
import org.breathe.model.Tensor;

/**
 * The project's own net for depth, the subject and what could move. It looks three times, since what fills the picture
 * is only seen whole in a small one and what is small only in a large one; each time also in the mirror.
 */
final class SceneNet {
	private static final int MULTIPLE = 32;
	private static final int[] LONG_SIDES = { 192, 256, 384 };
	private static final int DEPTH = 0;
	private static final int SUBJECT = 1;
	private static final int OBJECT = 2;
	private static final int FIRST_KIND = 3;
	/** The net gives disparity to the power 0.6, so that far things are told apart too. */
	private static final double COMPRESSION = .6;
	/** How much more a pixel of each kind counted in training than one of another: what its odds are too high by. */
	private static final Map<Kind, Double> WEIGHTS = new EnumMap<>(Map.of(Kind.SKY, 1.5, Kind.WATER, 5.,
		Kind.FOLIAGE, 2., Kind.LIVING, 2., Kind.STEAM, 4.));

	private final Net net;

	SceneNet(Net net) {
		this.net = net;
	}

	/**
	 * What the net says of a picture; all maps have one size.
	 *
	 * @param depth disparity to the power 0.6, 0…1
	 * @param subject how likely each pixel belongs to what the picture is about, 0…1
	 * @param object how likely each pixel belongs to some thing, 0…1
	 * @param kinds how likely each pixel is of a kind, 0…1
	 */
	record Reading(Plane depth, Plane subject, Plane object, Map<Kind, Plane> kinds) {
		/** Relative disparity from a depth map that may have been filtered since. */
		static Plane disparity(Plane depth) {
			return depth.normalised().map(v -> Math.pow(v, 1 / COMPRESSION));
		}
	}

	Reading read(Pyramid picture) {
		List<Plane> sums = new ArrayList<>();
		for (int i = LONG_SIDES.length - 1; i >= 0; i--)
			add(sums, look(picture, LONG_SIDES[i]));
		List<Plane> maps = sums.stream().map(sum -> sum.map(v -> v / LONG_SIDES.length)).toList();
		Map<Kind, Plane> kinds = new EnumMap<>(Kind.class);
		for (Kind kind : Kind.values()) {
			double excess = Math.log(WEIGHTS.get(kind));
			kinds.put(kind, maps.get(FIRST_KIND + kind.ordinal()).map(logit -> probability(logit - excess)));
		}
		return new Reading(maps.get(DEPTH), maps.get(SUBJECT).map(SceneNet::probability),
			maps.get(OBJECT).map(SceneNet::probability), kinds);
	}

	/** Adds maps to sums of the first ones' size. */
	private static void add(List<Plane> sums, List<Plane> maps) {
		for (int c = 0; c < maps.size(); c++)
			if (sums.size() == c) sums.add(maps.get(c));
			else sums.set(c, sums.get(c).with(maps.get(c).resized(sums.get(c).width(), sums.get(c).height()), Double::sum));
	}

	/** Depth, normalised, and the other channels as they come. */
	private List<Plane> look(Pyramid picture, int longSide) {
		double scale = (double) longSide / Math.max(picture.full().width(), picture.full().height());
		int width = multiple(picture.full().width() * scale);
		int height = multiple(picture.full().height() * scale);
		Look look = picture.atLeast(longSide).resized(width, height);
		Tensor seen = run(look, false);
		Tensor mirrored = run(look, true);
		List<Plane> maps = new ArrayList<>();
		for (int c = 0; c < seen.size() / (width / 2 * (height / 2)); c++)
			maps.add(mean(seen, mirrored, c, width / 2, height / 2));
		maps.set(DEPTH, maps.get(DEPTH).normalised());
		return maps;
	}

	/** The nearest size that the net takes; of a single cell it cannot tell the position. */
	private static int multiple(double extent) {
		return Math.max(2, (int) Math.round(extent / MULTIPLE)) * MULTIPLE;
	}

	private Tensor run(Look look, boolean mirrored) {
		int width = look.width();
		int height = look.height();
		Tensor image = Tensor.zeros(1, 3, height, width);
		int index = 0;
		for (Plane plane : List.of(look.red(), look.green(), look.blue()))
			for (int y = 0; y < height; y++)
				for (int x = 0; x < width; x++)
					image.values().put(index++, plane.get(mirrored ? width - 1 - x : x, y));
		return net.run(image).get(0);
	}

	private static Plane mean(Tensor seen, Tensor mirrored, int channel, int width, int height) {
		float[] mean = new float[width * height];
		for (int y = 0; y < height; y++)
			for (int x = 0; x < width; x++) {
				int row = (channel * height + y) * width;
				mean[y * width + x] = (seen.get(row + x) + mirrored.get(row + width - 1 - x)) / 2;
			}
		return new Plane(width, height, mean);
	}

	private static double probability(double logit) {
		return 1 / (1 + Math.exp(-logit));
	}
}
