package org.breathe.nets;

import ij.IJ;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.breathe.image.Progress;
import org.breathe.model.Models;
import org.breathe.scene.Kind;
import org.breathe.scene.Perception;
import org.breathe.scene.Scene;

/** Prints how often depth and kinds agree with what was marked by hand, with nets, without, and by a plain rule. */
public final class Evaluation {
	private static final double LIKELY = .5;

	private final Map<String, Marks> marks;
	private final Path photos;
	private final PrintStream out;

	private Evaluation(Map<String, Marks> marks, Path photos, PrintStream out) {
		this.marks = marks;
		this.photos = photos;
		this.out = out;
	}

	/** Takes the file of marks, the folder of photographs and a folder of nets that go before those in the jar. */
	public static void main(String[] arguments) throws IOException {
		try (Models models = Models.open(Path.of(arguments[2]))) {
			Evaluation evaluation = new Evaluation(Marks.read(Path.of(arguments[0])), Path.of(arguments[1]), System.out);
			Map<String, Scene> seen = evaluation.see(Perception.with(models));
			models.notes().forEach(System.out::println);
			evaluation.depth(seen, evaluation.see(Perception.classical()));
			evaluation.kinds(seen);
		}
		System.exit(0);
	}

	private Map<String, Scene> see(Perception perception) {
		Map<String, Scene> scenes = new TreeMap<>();
		for (String name : marks.keySet()) {
			ColorProcessor picture = IJ.openImage(photos.resolve(name).toString()).getProcessor()
				.convertToColorProcessor();
			scenes.put(name, perception.see(picture, Progress.NONE));
		}
		return scenes;
	}

	private void depth(Map<String, Scene> nets, Map<String, Scene> classical) {
		out.println("| depth: pairs told rightly | pairs | nets | without nets | lower is nearer |");
		out.println("|---|---|---|---|---|");
		for (String name : marks.keySet())
			row(name, Map.of(name, marks.get(name)), pair -> true, nets, classical);
		row("all", marks, pair -> true, nets, classical);
		row("where lower is farther", marks, Marks.Pair::isAgainstTheRule, nets, classical);
	}

	private void row(String title, Map<String, Marks> chosen, Predicate<Marks.Pair> which, Map<String, Scene> nets,
		Map<String, Scene> classical)
	{
		List<double[]> told = new ArrayList<>();
		chosen.forEach((name, mark) -> mark.pairs().stream().filter(which).forEach(pair -> told.add(new double[] {
			right(pair, at(nets.get(name).depth())), right(pair, at(classical.get(name).depth())),
			right(pair, Marks.Point::y) })));
		StringBuilder row = new StringBuilder("| " + title + " | " + told.size());
		for (int way = 0; way < 3; way++) {
			int column = way;
			double share = told.stream().mapToDouble(rights -> rights[column]).average().orElse(Double.NaN);
			row.append(String.format(Locale.ROOT, " | %.2f", share));
		}
		out.println(row.append(" |"));
	}

	/** 1 if nearness tells the pair rightly, ½ if it does not tell it at all. */
	private static double right(Marks.Pair pair, ToDoubleFunction<Marks.Point> nearness) {
		return (1 + Math.signum(nearness.applyAsDouble(pair.near()) - nearness.applyAsDouble(pair.far()))) / 2;
	}

	private static ToDoubleFunction<Marks.Point> at(FloatProcessor map) {
		return point -> map.getf(Math.min(map.getWidth() - 1, (int) (point.x() * map.getWidth())),
			Math.min(map.getHeight() - 1, (int) (point.y() * map.getHeight())));
	}

	private void kinds(Map<String, Scene> scenes) {
		out.println();
		out.println("| kind | points | found | elsewhere | wrongly found |");
		out.println("|---|---|---|---|---|");
		for (Kind kind : Kind.values()) {
			List<Boolean> there = answers(scenes, kind, true);
			List<Boolean> elsewhere = answers(scenes, kind, false);
			out.println("| " + name(kind) + " | " + there.size() + " | " + count(there) + " | " + elsewhere.size() + " | "
				+ count(elsewhere) + " |");
		}
	}

	/** Whether the kind is found at the points that were marked as it, or at those marked as something else. */
	private List<Boolean> answers(Map<String, Scene> scenes, Kind kind, boolean there) {
		List<Boolean> found = new ArrayList<>();
		marks.forEach((name, mark) -> mark.kinds().forEach((marked, points) -> {
			if (marked.equals(name(kind)) == there)
				for (String point : points)
					found.add(at(scenes.get(name).motion(kind)).applyAsDouble(mark.point(point)) >= LIKELY);
		}));
		return found;
	}

	private static long count(List<Boolean> found) {
		return found.stream().filter(Boolean::booleanValue).count();
	}

	/** A kind's name as marks have it. */
	static String name(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	static List<String> names() {
		return Arrays.stream(Kind.values()).map(Evaluation::name).toList();
	}
}
