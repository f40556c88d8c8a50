package org.breathe.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.breathe.image.Display;
import org.breathe.motion.Field;
import org.breathe.score.Gesture;
import org.breathe.score.Part;
import org.breathe.score.Passage;
import org.breathe.score.Pose;
import org.breathe.score.Score;

/**
 * A z-stack in motion: a film's one still is the projection of the stack, and while the camera moves its slabs, nearest
 * first, move apart by their true depth and attention travels through them. At rest it is the projection itself.
 */
public final class DepthFilm implements Telling {
	/** The most by which the nearest slab moves more than the farthest, in fractions of the width. */
	private static final double REACH = 0.04;
	/** The same in fractions of the stack's thickness, so that a thin stack moves as one. */
	private static final double REACH_PER_THICKNESS = 0.25;
	/** How far slabs sink into the ground where attention is at the other end of the stack. */
	private static final double SUNK = 0.6;

	private final Score score;
	private final Slabs slabs;
	private final int width;
	private final int height;
	private final float[] silence;

	private DepthFilm(Film film, Slabs slabs, float[] silence) {
		score = film.score();
		width = film.width();
		height = film.height();
		this.slabs = slabs;
		this.silence = silence;
	}

	/**
	 * A z-stack in motion.
	 *
	 * @param film whose every still is the stack's projection, which nothing but the camera moves
	 * @param slabs of the stack, at the frame's size
	 * @param display how frames are shown
	 * @param gestures those of the film
	 * @param threads how many render a frame; never changes a byte
	 */
	public static Animation of(Film film, Slabs slabs, Display display, Set<Gesture> gestures, int threads) {
		return gestures.contains(Gesture.CAMERA)
			? new Retold(film, new DepthFilm(film, slabs, display.silence()), display, threads) : film;
	}

	private List<Part> parts(int i) {
		return score.at(i / score.fps()).stream().filter(part -> !part.passage().isSilence()).toList();
	}

	private static double weight(List<Part> parts) {
		return parts.stream().mapToDouble(Part::weight).sum();
	}

	@Override
	public boolean tells(int i) {
		double seconds = i / score.fps();
		return parts(i).stream().anyMatch(part -> !score.camera(part.passage(), seconds, 0).equals(Pose.REST)
				|| !score.camera(part.passage(), seconds, 1).equals(Pose.REST));
	}

	@Override
	public Plane frame(int i, Workers workers) {
		List<Slabs.Look> looks = new ArrayList<>();
		for (int k = 0; k < slabs.count(); k++) {
			looks.add(new Slabs.Look(whole(i, k), presence(i, k)));
		}
		return slabs.seen(looks, weight(parts(i)), silence, workers);
	}

	/** Where the camera is for a depth, on its way from passage to passage where two are shown. */
	private Pose pose(int i, double nearness) {
		List<Part> parts = parts(i);
		Pose pose = null;
		double sum = 0;
		for (Part part : parts) {
			Pose own = score.camera(part.passage(), i / score.fps(), nearness);
			sum += part.weight();
			pose = pose == null ? own : Whole.mean(pose, own, sum == 0 ? 0 : part.weight() / sum);
		}
		return pose;
	}

	private Whole whole(int i, int slab) {
		double reach = Math.min(REACH, REACH_PER_THICKNESS * thickness() / width);
		return new Whole(pose(i, nearness(slab)), reach, nearness(slab), width, height);
	}

	private double thickness() {
		return slabs.depth(slabs.count() - 1) - slabs.depth(0);
	}

	private double nearness(int slab) {
		return thickness() == 0 ? 0 : 1 - (slabs.depth(slab) - slabs.depth(0)) / thickness();
	}

	/** Attention sets out with the whole stack, goes through it from near to far and back, and lets go. */
	private double presence(int i, int slab) {
		double presence = 0;
		List<Part> parts = parts(i);
		for (Part part : parts) {
			double progress = progress(part.passage(), i);
			double held = Math.pow(Math.sin(Math.PI * progress), 2);
			double away = Math.abs(1 - nearness(slab) - focus(progress));
			presence += part.weight() * (1 - SUNK * held * away * Math.min(1, score.signal("intensity", i / score.fps())));
		}
		return presence / weight(parts);
	}

	/** Where attention is, 0 (nearest) … 1 (farthest). */
	private static double focus(double progress) {
		return (1 - Math.cos(2 * Math.PI * progress)) / 2;
	}

	private double progress(Passage passage, int i) {
		double progress = (i / score.fps() - passage.start()) / (passage.end() - passage.start());
		return Math.max(0, Math.min(1, progress));
	}

	@Override
	public String note(int i) {
		List<Part> parts = parts(i);
		Passage passage = parts.get(parts.size() - 1).passage();
		return String.format(Locale.ROOT, " | attention %.0f %% into the stack", 100 * focus(progress(passage, i)))
				+ Film.told(pose(i, 0));
	}

	@Override
	public int layers() {
		return slabs.count();
	}

	@Override
	public Field displacement(int i, int layer) {
		return whole(i, slabs.count() - 1 - layer).displacement();
	}
}
