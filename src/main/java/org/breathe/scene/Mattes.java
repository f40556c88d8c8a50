package org.breathe.scene;

import java.util.List;
import java.util.Optional;

/**
 * What the picture is about.
 *
 * @param subject people where there are some, else what the scene net or saliency singles out, 0…1
 * @param people 0…1
 */
record Mattes(Plane subject, Plane people) {
	static Mattes of(GuidedFilter edges, Optional<SceneNet.Reading> reading, Plane selfie, Plane saliency,
		List<Face> faces) {
		Plane subject = reading.map(SceneNet.Reading::subject).orElse(saliency);
		double peak = Math.max(subject.quantile(.99), .05);
		Plane crisp = crisp(edges.apply(subject.map(v -> Plane.clamp(v / peak))));
		boolean anyone = !faces.isEmpty();
		Plane people = crisp(edges.apply(selfie)).map(v -> anyone ? v : 0);
		return new Mattes(anyone ? people.with(crisp, Math::max) : crisp, people);
	}

	private static Plane crisp(Plane soft) {
		return soft.map(v -> Plane.smoothStep(.25, .75, v));
	}
}
