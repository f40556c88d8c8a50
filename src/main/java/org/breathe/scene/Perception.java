package org.breathe.scene;

import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.breathe.image.Progress;
import org.breathe.model.Models;
import org.breathe.model.Net;
import org.breathe.mood.Mood;

/**
 * Looks at a still and says what is in it. With nets it sees depth, people, faces and what could move; each net that is
 * absent is replaced by what picture statistics tell. Equal pictures give equal scenes to the byte. Safe for use by
 * several threads.
 *
 * <pre>{@code
 * try (Models models = Models.open(null)) {
 *     Scene scene = Perception.with(models).see(sequence.look(0, Perception.LOOK), Progress.NONE);
 * }
 * }</pre>
 */
public final class Perception {
	/** The longer side, in px, from which a larger look shows {@link #see} nothing more. */
	public static final int LOOK = 1536;

	private static final int STEPS = 4;
	private static final FaceReader.Reading NOBODY = new FaceReader.Reading(false, List.of());
	/** Radius of the windows in which a map takes on the picture's edges, in parts of the longer side. */
	private static final double EDGE_REACH = .016;
	private static final double EDGE_EPSILON = 1e-3;

	private final Optional<SceneNet> sceneNet;
	private final Optional<FaceReader> faceReader;
	private final Optional<PeopleNet> peopleNet;
	private final Optional<DepthNet> depthNet;

	private Perception(Optional<Net> scene, Optional<FaceReader> faces, Optional<Net> people, Optional<DepthNet> depth) {
		sceneNet = scene.map(SceneNet::new);
		faceReader = faces;
		peopleNet = people.map(PeopleNet::new);
		depthNet = depth;
	}

	/** Perception by all nets that can be had; it may be used as long as the models are open. */
	public static Perception with(Models models) {
		return with(models, Optional.empty());
	}

	/**
	 * The same, with depth from a net of the user's.
	 *
	 * @param depth the name of a file in the models' folder, without {@code .onnx}; it begins with the name of a family
	 *        whose conventions are known, {@code depth_anything} or {@code midas}
	 * @throws IllegalArgumentException if there is no such net or it is not of such a family; the message says what to do
	 */
	public static Perception with(Models models, String depth) {
		DepthConvention family = DepthConvention.of(depth).orElseThrow(() -> new IllegalArgumentException(
			"depth=" + depth + ": the name must begin with " + String.join(" or ", DepthConvention.prefixes()) + "."));
		Net net = models.net(depth).orElseThrow(() -> new IllegalArgumentException(
			"depth=" + depth + ": " + models.notes().get(models.notes().size() - 1)));
		return with(models, Optional.of(new DepthNet(net, family)));
	}

	private static Perception with(Models models, Optional<DepthNet> depth) {
		Optional<FaceReader> faces = models.net("face-detector").flatMap(detector -> models.net("face-mesh")
			.flatMap(mesh -> models.net("iris").map(iris -> new FaceReader(detector, mesh, iris))));
		return new Perception(models.net("scene"), faces, models.net("selfie"), depth);
	}

	/** Perception by picture statistics alone. */
	public static Perception classical() {
		return new Perception(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
	}

	/**
	 * Looks with all it has.
	 *
	 * @param look the still as displayed, of any size; with a longer side near {@link #LOOK} small faces are found too
	 * @param progress hears of each step, and may cancel
	 * @throws CancellationException if the listener cancelled
	 */
	public Scene see(ColorProcessor look, Progress progress) {
		step(progress, 0);
		Pyramid picture = new Pyramid(Look.of(look).atMost(LOOK));
		Look small = picture.atLeast(Seen.LONG_SIDE).atMost(Seen.LONG_SIDE);
		Tone tone = ToneMeter.measure(picture.full());
		MediumJudge.Evidence material = MediumJudge.judge(picture);
		Plane saliency = Saliency.of(small);
		step(progress, 1);
		FaceReader.Reading people = faceReader.map(reader -> reader.read(picture)).orElse(NOBODY);
		List<Face> faces = people.faces();
		step(progress, 2);
		Optional<SceneNet.Reading> reading = sceneNet.map(net -> net.read(picture));
		Plane selfie = peopleNet.map(net -> net.read(picture)).orElse(Plane.filled(1, 1, 0));
		step(progress, 3);
		int reach = Math.max(1, (int) Math.round(EDGE_REACH * Math.max(small.width(), small.height())));
		GuidedFilter edges = new GuidedFilter(small, reach, EDGE_EPSILON);
		Mattes mattes = Mattes.of(edges, reading, saliency, selfie, people.anyone());
		Plane depth = material.medium() == Medium.PHOTO ? depth(picture, small, reading, mattes, saliency)
			: Plane.filled(small.width(), small.height(), .5f);
		Map<Kind, Plane> kinds = reading.map(r -> Movables.of(edges, r, mattes))
			.orElseGet(() -> Movables.none(small.width(), small.height()));
		step(progress, 4);
		double aspect = (double) look.getHeight() / look.getWidth();
		return new Seen(aspect, depth.toProcessor(), mattes.subject().toProcessor(), mattes.people().toProcessor(), processors(kinds), faces,
			Attention.rank(saliency, mattes.subject(), byInterest(faces, small), aspect), shot(faces, mattes).shot(), tone,
			material.medium(), mood(tone, faces, mattes), why(tone, material, shot(faces, mattes), faces));
	}

	private static Map<Kind, FloatProcessor> processors(Map<Kind, Plane> planes) {
		Map<Kind, FloatProcessor> processors = new EnumMap<>(Kind.class);
		planes.forEach((kind, plane) -> processors.put(kind, plane.toProcessor()));
		return processors;
	}

	private Plane depth(Pyramid picture, Look small, Optional<SceneNet.Reading> reading, Mattes mattes, Plane saliency) {
		Relief relief = new Relief(small, mattes.subject());
		if (depthNet.isPresent()) return relief.apply(depthNet.get().read(picture)).normalised();
		return reading.map(r -> SceneNet.Reading.disparity(relief.apply(r.depth())))
			.orElseGet(() -> relief.apply(guessedDepth(small, saliency)));
	}

	private static Mood mood(Tone tone, List<Face> faces, Mattes mattes) {
		return MoodReader.read(tone, shot(faces, mattes).shot());
	}

	private static ShotJudge.Evidence shot(List<Face> faces, Mattes mattes) {
		return ShotJudge.judge(faces, mattes.subject());
	}

	/** Large and sharp faces first. */
	private static List<Face> byInterest(List<Face> faces, Look small) {
		Plane sharpness = Saliency.contrast(small.luma(), 2);
		return faces.stream().sorted(Comparator.comparingDouble((Face face) -> {
			double x = Attention.betweenEyes(face).getX() * small.width();
			double y = Attention.betweenEyes(face).getY() * small.width();
			return -face.box().getHeight() * (.1 + sharpness.at(x, y));
		})).toList();
	}

	/** Without a net: what is low, sharp or striking is taken to be near. */
	private static Plane guessedDepth(Look small, Plane saliency) {
		int width = small.width();
		int height = small.height();
		Plane focus = Saliency.contrast(small.luma(), Math.max(1, width / 64)).boxMean(Math.max(1, width / 24)).normalised();
		Plane striking = saliency.resized(width, height);
		float[] depth = new float[width * height];
		for (int i = 0; i < depth.length; i++) {
			double low = (i / width + .5) / height;
			depth[i] = (float) (.55 * low + .25 * focus.values()[i] + .2 * striking.values()[i]);
		}
		return new Plane(width, height, depth);
	}

	private static String why(Tone tone, MediumJudge.Evidence material, ShotJudge.Evidence shot, List<Face> faces) {
		return String.format(Locale.ROOT,
			"brightness %.2f, saturation %.2f, contrast %.2f, warmth %.2f, grain %.4f; %s (even ground %.2f, flat %.2f); "
				+ "%s (%d faces, the largest %.2f of the height; subject %.2f of the picture)",
			tone.brightness(), tone.saturation(), tone.contrast(), tone.warmth(), tone.grain(),
			material.medium().name().toLowerCase(Locale.ROOT), material.ground(), material.flat(),
			shot.shot().name().toLowerCase(Locale.ROOT).replace('_', '-'), faces.size(), shot.face(), shot.subject());
	}

	private static void step(Progress progress, int done) {
		if (progress.cancelled()) throw new CancellationException("Cancelled while looking at a still.");
		progress.at("Looking at the still", done, STEPS);
	}

	/**
	 * Looks without nets and without judging depth: for data, and for stacks too long to look at closely. All depth is
	 * ½, nothing is a person and nothing could move.
	 *
	 * @param look the still as displayed, of any size
	 */
	public Scene glance(ColorProcessor look) {
		Pyramid picture = new Pyramid(Look.of(look).atMost(Seen.LONG_SIDE));
		Plane saliency = Saliency.of(picture.full());
		Tone tone = ToneMeter.measure(picture.full());
		MediumJudge.Evidence material = MediumJudge.judge(picture);
		int width = picture.full().width();
		int height = picture.full().height();
		FloatProcessor nobody = Plane.filled(width, height, 0).toProcessor();
		Plane matte = saliency.resized(width, height);
		ShotJudge.Evidence shot = new ShotJudge.Evidence(0, matte.mean());
		double aspect = (double) look.getHeight() / look.getWidth();
		return new Seen(aspect, Plane.filled(width, height, .5f).toProcessor(), matte.toProcessor(), nobody,
			processors(Movables.none(width, height)), List.of(),
			Attention.rank(saliency, matte, List.of(), aspect), shot.shot(), tone, material.medium(),
			MoodReader.read(tone, shot.shot()), why(tone, material, shot, List.of()));
	}
}
