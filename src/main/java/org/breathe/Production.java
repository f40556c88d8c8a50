package org.breathe;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.breathe.image.Placement;
import org.breathe.image.Planes;
import org.breathe.image.Progress;
import org.breathe.image.Reading;
import org.breathe.image.Sequence;
import org.breathe.render.Animation;
import org.breathe.render.Film;
import org.breathe.scene.Perception;
import org.breathe.scene.Scene;
import org.breathe.score.Composer;
import org.breathe.score.Score;

/** One wish for one source on its way to an animation: it looks, places, composes and hands over to the film. */
final class Production {
	private static final int FILM_SIDE = 1920;

	private final Settings settings;
	private final Sequence stills;
	private final Scenes scenes;
	private final Perception perception;
	private final boolean data;
	private final Frame frame;
	private final Map<Integer, Placement> placements = new ConcurrentHashMap<>();
	/** Who hears of looking; nobody once the animation is made, since its frames are asked for by others. */
	private volatile Progress progress;

	Production(Source source, Settings settings, Path models, Progress progress) {
		this.settings = settings;
		this.progress = progress;
		Reading reading = Arrays.stream(Reading.values())
			.filter(each -> each.toString().equals(settings.get("read"))).findFirst().orElseThrow();
		stills = source.sequence(reading);
		data = isData(settings.get("treat"), reading);
		scenes = source.scenes(new Source.Look(reading, data, models));
		perception = data ? Perception.classical() : Perception.with(Nets.in(models));
		frame = frame();
	}

	/**
	 * The animation, with its longer side at most so long.
	 *
	 * @throws CancellationException if the listener cancelled
	 */
	Animation animate(int longSide, int threads, String recipe) {
		List<Scene> placed = placedScenes();
		Briefing briefing = new Briefing(settings);
		long seed = seed();
		Score score = Composer.compose(briefing.brief((double) frame.height() / frame.width(), data, seed), placed);
		Frame small = frame.atMost(longSide);
		IntFunction<Planes> planes = still -> stills.planes(still, small.fit(place(still)));
		Film film = Film.of(score, planes, placed::get, stills.display())
			.gestures(briefing.gestures()).labels(stills::label).recipe(recipe).threads(threads).seed(seed).whole(data)
			.open();
		progress = Progress.NONE;
		return excerpt(film);
	}

	Sequence stills() {
		return stills;
	}

	private boolean isData(String treat, Reading reading) {
		return treat.equals("Data") || treat.equals("Auto") && (stills.measured() || reading != Reading.STILLS);
	}

	private Frame frame() {
		String size = settings.get("size");
		String[] aspect = settings.get("aspect").split(":");
		double shape = aspect.length < 2 ? 0 : Double.parseDouble(aspect[0]) / Double.parseDouble(aspect[1]);
		Frame whole = Frame.of(stills.width(0), stills.height(0), shape, size.isEmpty() ? 0 : Integer.parseInt(size));
		return size.isEmpty() && Output.of(settings).isFilm() ? whole.atMost(FILM_SIDE) : whole;
	}

	private long seed() {
		String seed = settings.get("seed");
		return seed.equals("auto") ? Long.parseLong(stills.sha256().substring(0, 8), 16) : Long.parseLong(seed);
	}

	private Animation excerpt(Film film) {
		String frames = settings.get("frames");
		if (frames.isEmpty())
			return film;
		String[] ends = frames.split("-");
		int first = Integer.parseInt(ends[0]);
		return new Excerpt(film, first - 1, Integer.parseInt(ends[1]) - first + 1);
	}

	private Placement place(int still) {
		return placements.computeIfAbsent(still, i -> frame.place(stills, i, each -> scene(each).attention().get(0)));
	}

	private Scene scene(int still) {
		return scenes.get(still, this::look);
	}

	private Scene look(int still) {
		if (progress.cancelled())
			throw new CancellationException("Cancelled while looking at " + stills.label(still) + ".");
		progress.at("Looking at the stills", still, stills.size());
		Scene scene = data ? perception.glance(stills.look(still, Perception.LOOK))
			: perception.see(stills.look(still, Perception.LOOK), silently(progress));
		progress.at("Looking at the stills", still + 1, stills.size());
		return scene;
	}

	private static Progress silently(Progress progress) {
		return new Progress() {
			@Override
			public void at(String what, int done, int total) {
				// The steps within one still are too short to be worth telling.
			}

			@Override
			public boolean cancelled() {
				return progress.cancelled();
			}
		};
	}

	/** What was seen in each still, as it lies under the frame; looked at when first asked for. */
	private List<Scene> placedScenes() {
		return new AbstractList<>() {
			@Override
			public Scene get(int still) {
				Placement placement = place(still);
				int width = stills.width(still);
				boolean whole = placement.width() == width && placement.height() == stills.height(still);
				return whole ? scene(still) : scene(still).within(Frame.crop(placement, width));
			}

			@Override
			public int size() {
				return stills.size();
			}
		};
	}
}
