package org.breathe.render;

import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.breathe.image.Display;
import org.breathe.image.Planes;
import org.breathe.motion.Field;
import org.breathe.motion.View;
import org.breathe.scene.Scene;
import org.breathe.score.Gesture;
import org.breathe.score.Part;
import org.breathe.score.Pose;
import org.breathe.score.Score;

/**
 * A film of time points: where stills would dissolve into each other, things move from where they were to where they
 * will be. Everything else is the film's own, so that a measured frame stays as it was measured; labels tell which frames
 * lie between two.
 */
public final class TimeFilm implements Animation {
	private final Film film;
	private final Display display;
	private final Workers workers;
	private final Recent<Between> passages;
	private final boolean camera;

	/**
	 * @param film of whole stills, with no gestures but the camera's
	 * @param planes a still's samples at the frame's size
	 * @param display how frames are shown
	 * @param gestures those of the film
	 * @param threads how many render a frame; never changes a byte
	 */
	public TimeFilm(Film film, IntFunction<Planes> planes, Display display, Set<Gesture> gestures, int threads) {
		this.film = film;
		this.display = display;
		workers = new Workers(Math.max(1, threads));
		camera = gestures.contains(Gesture.CAMERA);
		var plan = film.score().passages();
		passages = new Recent<>(2, index -> Between.of(planes.apply(plan.get(index).still()),
				planes.apply(plan.get(index + 1).still())));
	}

	/** A frame between two stills: the passages before and after, and how far the way is gone. */
	private record Moment(Part before, Part after) {
		double t() {
			return after.weight() / (before.weight() + after.weight());
		}

		int still(boolean later) {
			return (later ? after : before).passage().still();
		}
	}

	/** What is between two stills at a frame; null where it shows one still, or none, or one that is fading. */
	private Moment moment(int i) {
		List<Part> parts = film.score().at(i / fps());
		if (parts.size() != 2 || parts.get(0).passage().isSilence() || parts.get(1).passage().isSilence()) {
			return null;
		}
		Moment moment = new Moment(parts.get(0), parts.get(1));
		boolean full = moment.before.weight() + moment.after.weight() > 1 - 1e-9;
		boolean neighbours = moment.after.passage().index() == moment.before.passage().index() + 1;
		return full && neighbours && moment.still(false) != moment.still(true) ? moment : null;
	}

	/** The camera on its way from one passage's path to the next one's. */
	private View view(Moment moment, int i) {
		if (!camera) {
			return View.of(Pose.REST, Pose.REST, 0, whole());
		}
		Pose a = score().camera(moment.before.passage(), i / fps(), 0);
		Pose b = score().camera(moment.after.passage(), i / fps(), 0);
		double t = moment.t();
		Pose pose = new Pose(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y()), a.zoom() + t * (b.zoom() - a.zoom()));
		return View.of(pose, Pose.REST, 0, whole());
	}

	/** Time points share one size, so that none has bars beside it. */
	private View.Extent whole() {
		double aspect = (double) height() / width();
		return new View.Extent(1, aspect, aspect);
	}

	@Override
	public ImageProcessor[] frame(int i) {
		Moment moment = moment(i);
		if (moment == null) {
			return film.frame(i);
		}
		Planes planes = passages.get(moment.before.passage().index()).at(moment.t());
		return seen(planes, view(moment, i)).processors();
	}

	private Plane seen(Planes planes, View view) {
		Plane plane = new Plane(width(), height(), planes.bitDepth(), planes.components());
		workers.run(height(), () -> {
			Cubic cubic = new Cubic(planes.samples(), width(), height());
			float[][] line = new float[planes.components()][width()];
			float[] sample = new float[line.length];
			double[] d = new double[2];
			return y -> {
				for (int x = 0; x < width(); x++) {
					look(view, x, y, d);
					cubic.sample((float) (x + d[0]), (float) (y + d[1]), sample);
					for (int c = 0; c < line.length; c++) {
						line[c][x] = sample[c];
					}
				}
				plane.write(y, line);
			};
		});
		return plane;
	}

	/** Where a pixel looks, less itself, px. */
	private void look(View view, int x, int y, double[] d) {
		d[0] = 0;
		d[1] = 0;
		if (!view.isRest()) {
			view.displace((x + 0.5) / width() - 0.5, (y + 0.5 - 0.5 * height()) / width(), 0, d);
			d[0] *= width();
			d[1] *= width();
		}
	}

	@Override
	public String label(int i) {
		Moment moment = moment(i);
		if (moment == null) {
			return film.label(i);
		}
		String place = String.format(Locale.ROOT, "%.2f between %d and %d", moment.still(false) + 1
				+ moment.t() * (moment.still(true) - moment.still(false)), moment.still(false) + 1, moment.still(true) + 1);
		return film.label(i) + " | t=" + place + ", not measured";
	}

	@Override
	public Field displacement(int i, int still, int layer, Set<Gesture> which) {
		Moment moment = moment(i);
		Field field = film.displacement(i, still, layer, which);
		boolean shown = moment != null && (moment.still(false) == still || moment.still(true) == still);
		if (!shown || !which.contains(Gesture.CAMERA)) {
			return field;
		}
		View view = view(moment, i);
		double[] d = new double[2];
		for (int y = 0, k = 0; y < height(); y++) {
			for (int x = 0; x < width(); x++, k++) {
				look(view, x, y, d);
				field.dx()[k] = (float) d[0];
				field.dy()[k] = (float) d[1];
			}
		}
		return field;
	}

	@Override
	public int frames() {
		return film.frames();
	}

	@Override
	public double fps() {
		return film.fps();
	}

	@Override
	public int width() {
		return film.width();
	}

	@Override
	public int height() {
		return film.height();
	}

	@Override
	public int channels() {
		return film.channels();
	}

	@Override
	public int bitDepth() {
		return film.bitDepth();
	}

	@Override
	public ColorProcessor rgb(int i) {
		return display.rgb(frame(i));
	}

	@Override
	public String recipe() {
		return film.recipe();
	}

	@Override
	public Score score() {
		return film.score();
	}

	@Override
	public List<Placed> at(int i) {
		return film.at(i);
	}

	@Override
	public Scene scene(int still) {
		return film.scene(still);
	}

	@Override
	public int layers(int still) {
		return film.layers(still);
	}

	@Override
	public FloatProcessor coverage(int i, int still, int layer) {
		return film.coverage(i, still, layer);
	}

	@Override
	public FloatProcessor gain(int i, Gesture tone) {
		return film.gain(i, tone);
	}

	@Override
	public double signal(String name, double seconds) {
		return film.signal(name, seconds);
	}

	@Override
	public void close() {
		workers.close();
		film.close();
	}
}
