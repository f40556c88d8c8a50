package org.breathe.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How families of depth nets that users may add want their pictures; the file's name tells the family. */
enum DepthConvention {
	/** Lihe Yang et al., "Depth Anything V2", NeurIPS 2024: patches of 14 px, best near 518. */
	DEPTH_ANYTHING(14, 518),
	/** René Ranftl et al., "Towards Robust Monocular Depth Estimation", IEEE TPAMI 2022: the small net of version 2.1. */
	MIDAS(32, 256);

	/** What ImageNet's pictures have on average, red, green and blue. */
	private static final float[] MEAN = { .485f, .456f, .406f };
	private static final float[] DEVIATION = { .229f, .224f, .225f };

	private final int multiple;
	private final int side;

	DepthConvention(int multiple, int side) {
		this.multiple = multiple;
		this.side = side;
	}

	/** The family that a file's name begins with. */
	static Optional<DepthConvention> of(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(family -> lower.startsWith(family.prefix())).findFirst();
	}

	/** What names of this family begin with. */
	String prefix() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What names may begin with, all families. */
	static List<String> prefixes() {
		return Arrays.stream(values()).map(DepthConvention::prefix).toList();
	}

	/** The sides of its inputs are multiples of this many px. */
	int multiple() {
		return multiple;
	}

	/** The longer side that it is best at, px; the side of the square that rigid files take. */
	int side() {
		return side;
	}

	/** An encoded value 0…1 as the net wants it. */
	float normalised(float value, int channel) {
		return (value - MEAN[channel]) / DEVIATION[channel];
	}
}
