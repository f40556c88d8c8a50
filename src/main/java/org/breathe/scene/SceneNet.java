package org.breathe.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.breathe.model.Net;
import org.breathe.model.Tensor;

/**
 * The project's own net for depth, the subject and what could move. It looks twice, since what fills the picture is
 * only seen whole in a small one and what is small only in a large one; each time also in the mirror.
 */
final class SceneNet {
	private static final int MULTIPLE = 32;
	private static final int[] LONG_SIDES = { 256, 384 };
	private static final int DEPTH = 0;
	private static final int SUBJECT = 1;
	private static final int OBJECT = 2;
	private static final int FIRST_KIND = 3;
	/** The net's second output tells the medium: photograph, drawing, specimen. */
	private static final int MEDIA = 3;
	private static final int DRAWING = 1;
	/** The net gives disparity to the power 0.6, so that far things are told apart too. */
	private static final double COMPRESSION = .6;
	/** How much more a pixel of each kind counted in training than one of another: what its odds are too high by. */
	private static final Map<Kind, Double> WEIGHTS = new EnumMap<>(Map.of(Kind.SKY, 1.5, Kind.WATER, 5.,
		Kind.FOLIAGE, 2., Kind.LIVING, 2., Kind.STEAM, 4., Kind.CLOTH, 4., Kind.FIRE, 6.));

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
	 * @param drawing how likely the picture is drawn, 0…1
	 */
	record Reading(Plane depth, Plane subject, Plane object, Map<Kind, Plane> kinds, double drawing) {
		/** Relative disparity from a depth map that may have been filtered since. */
		static Plane disparity(Plane depth) {
			return depth.normalised().map(v -> Math.pow(v, 1 / COMPRESSION));
		}
	}

	Reading read(Pyramid picture) {
		List<Plane> sums = new ArrayList<>();
		double drawing = 0;
		for (int i = LONG_SIDES.length - 1; i >= 0; i--) {
			Answer answer = look(picture, LONG_SIDES[i]);
			add(sums, answer.maps());
			drawing += answer.drawing() / LONG_SIDES.length;
		}
		List<Plane> maps = sums.stream().map(sum -> sum.map(v -> v / LONG_SIDES.length)).toList();
		Map<Kind, Plane> kinds = new EnumMap<>(Kind.class);
		for (Kind kind : Kind.values()) {
			int channel = FIRST_KIND + kind.ordinal();
			double excess = Math.log(WEIGHTS.get(kind));
			// A net from before a kind was learned sees nothing of it.
			kinds.put(kind, channel < maps.size() ? maps.get(channel).map(logit -> probability(logit - excess))
				: maps.get(DEPTH).map(depth -> 0));
		}
		return new Reading(maps.get(DEPTH), maps.get(SUBJECT).map(SceneNet::probability),
			maps.get(OBJECT).map(SceneNet::probability), kinds, drawing);
	}

	/** What one look tells: depth, normalised, the other channels as they come, and how likely it is drawn. */
	private record Answer(List<Plane> maps, double drawing) {
	}

	/** Adds maps to sums of the first ones' size. */
	private static void add(List<Plane> sums, List<Plane> maps) {
		for (int c = 0; c < maps.size(); c++)
			if (sums.size() == c) sums.add(maps.get(c));
			else sums.set(c, sums.get(c).with(maps.get(c).resized(sums.get(c).width(), sums.get(c).height()), Double::sum));
	}

	private Answer look(Pyramid picture, int longSide) {
		double scale = (double) longSide / Math.max(picture.full().width(), picture.full().height());
		int width = multiple(picture.full().width() * scale);
		int height = multiple(picture.full().height() * scale);
		Look look = picture.atLeast(longSide).resized(width, height);
		List<Tensor> answers = run(look, false);
		List<Tensor> inTheMirror = run(look, true);
		Tensor seen = answers.get(0);
		Tensor mirrored = inTheMirror.get(0);
		List<Plane> maps = new ArrayList<>();
		for (int c = 0; c < seen.size() / (width / 2 * (height / 2)); c++)
			maps.add(mean(seen, mirrored, c, width / 2, height / 2));
		maps.set(DEPTH, maps.get(DEPTH).normalised());
		return new Answer(maps, (drawing(answers) + drawing(inTheMirror)) / 2);
	}

	/** The nearest size that the net takes; of a single cell it cannot tell the position. */
	private static int multiple(double extent) {
		return Math.max(2, (int) Math.round(extent / MULTIPLE)) * MULTIPLE;
	}

	private List<Tensor> run(Look look, boolean mirrored) {
		int width = look.width();
		int height = look.height();
		Tensor image = Tensor.zeros(1, 3, height, width);
		int index = 0;
		for (Plane plane : List.of(look.red(), look.green(), look.blue()))
			for (int y = 0; y < height; y++)
				for (int x = 0; x < width; x++)
					image.values().put(index++, plane.get(mirrored ? width - 1 - x : x, y));
		return net.run(image);
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

	/** How likely the picture is drawn; 0 if the net has not learned to tell. */
	private static double drawing(List<Tensor> answers) {
		if (answers.size() < 2 || answers.get(1).size() != MEDIA) return 0;
		Tensor media = answers.get(1);
		double all = 0;
		for (int i = 0; i < MEDIA; i++)
			all += Math.exp(media.get(i) - media.get(DRAWING));
		return 1 / all;
	}

	private static double probability(double logit) {
		return 1 / (1 + Math.exp(-logit));
	}
}
