package org.breathe.score;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.breathe.mood.Mood;
import org.breathe.rhythm.FeltTime;
import org.breathe.rhythm.Noise;
import org.breathe.scene.Scene;

/** The camera's voice: paths of passages as they are felt by each layer. Paths are made when first asked for. */
final class Camera {
	/** How far the camera breathes where nobody else does, in units of zoom. */
	private static final double BREATH = 0.004;

	/** A passage's path and what bears on it. */
	record Part(CameraPath path, Lags lags, boolean breathes) {
	}

	private final Brief brief;
	private final Timeline timeline;
	private final List<Scene> scenes;
	private final FeltTime felt;
	private final Lungs lungs;
	private final Choreographer choreographer;
	private final Noise noise;
	private final Map<Integer, Part> parts = new ConcurrentHashMap<>();

	Camera(Brief brief, Timeline timeline, List<Scene> scenes, FeltTime felt, Lungs lungs, Noise noise) {
		this.brief = brief;
		this.timeline = timeline;
		this.scenes = scenes;
		this.felt = felt;
		this.lungs = lungs;
		this.noise = noise;
		choreographer = new Choreographer(brief, timeline, lungs.breath(), noise.channel(1));
	}

	Framing framing(Passage passage, double time, double depth) {
		Part part = part(passage);
		double local = timeline.local(passage, time);
		double moment = moment(passage, local) - (1 - depth) * part.lags.at(local);
		Framing framing = part.path.at(moment);
		return part.breathes
			? framing.nearer(BREATH * Math.min(1, brief.intensity()) * part.path.waiting(moment) * lungs.at(time))
			: framing;
	}

	/** How late the farthest layer is, s. */
	double lag(Passage passage, double time) {
		return part(passage).lags.at(timeline.local(passage, time));
	}

	CameraPath path(Passage passage) {
		return part(passage).path;
	}

	/** Whether nobody in the picture breathes. */
	boolean breathes(Passage passage) {
		return part(passage).breathes;
	}

	/** Felt time within a passage: held and stuttered, lingering at its middle as memory and calm do. */
	private double moment(Passage passage, double local) {
		double end = timeline.settled(passage);
		double length = end - passage.start();
		Mood mood = passage.mood();
		double share = brief.data() ? 0 : 0.25 * Math.max(0, -mood.arousal()) + 0.5 * mood.memory();
		double within = timeline.within(local);
		double stuttered = local - within + felt.at(within);
		return passage.start() + length * FeltTime.lingering((stuttered - passage.start()) / length, share);
	}

	private Part part(Passage passage) {
		return parts.computeIfAbsent(passage.index(), i -> make(passage));
	}

	private Part make(Passage passage) {
		if (passage.isSilence()) {
			return new Part(CameraPath.STILL, Lags.NONE, false);
		}
		Scene scene = scenes.get(passage.still());
		CameraPath path = choreographer.path(passage, scene);
		Lags lags = brief.data() ? Lags.NONE
			: Lags.of(path.moves(), passage.mood(), brief.imperfection(), noise.channel(2).channel(passage.index()));
		boolean alone = brief.plays(Gesture.BREATH) && brief.plays(Gesture.CAMERA) && scene.faces().isEmpty()
			&& scene.people().getStatistics().mean < 0.01;
		return new Part(path, lags, alone);
	}
}
