package org.breathe;

import ij.ImagePlus;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.breathe.image.Photos;
import org.breathe.image.Reading;
import org.breathe.image.Sequence;
import org.breathe.image.Stacks;

/**
 * What a piece is made from, and what was seen in it so far: shared by all wishes for the same stills, so that another
 * mood need not look again. Safe for use by several threads.
 */
final class Source {
	/** Under which circumstances a still was looked at. */
	record Look(Reading reading, boolean glance, Path models) {
	}

	private final List<ImagePlus> images;
	private final Function<Reading, Sequence> open;
	private final Map<Reading, Sequence> sequences = new EnumMap<>(Reading.class);
	private final Map<Look, Scenes> scenes = new HashMap<>();

	private Source(List<ImagePlus> images, Function<Reading, Sequence> open) {
		this.images = images;
		this.open = open;
	}

	static Source of(ImagePlus image) {
		return new Source(List.of(image), reading -> Stacks.of(image, reading));
	}

	static Source of(List<ImagePlus> images) {
		if (images.size() == 1)
			return of(images.get(0));
		return new Source(List.copyOf(images), reading -> Stacks.of(images));
	}

	static Source of(Photos photos) {
		return new Source(List.of(), reading -> photos.sequence());
	}

	/** The images that are open in ImageJ; empty for photographs from files. */
	List<ImagePlus> images() {
		return images;
	}

	synchronized Sequence sequence(Reading reading) {
		return sequences.computeIfAbsent(reading, open);
	}

	synchronized Scenes scenes(Look look) {
		return scenes.computeIfAbsent(look, fresh -> new Scenes());
	}
}
