package org.breathe;

import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import java.util.List;
import java.util.Set;
import org.breathe.motion.Field;
import org.breathe.render.Animation;
import org.breathe.scene.Scene;
import org.breathe.score.Gesture;
import org.breathe.score.Score;

/** Some frames of a piece. Its score stays that of the whole; its signals count from its own first frame. */
final class Excerpt implements Animation {
	private final Animation whole;
	private final int first;
	private final int frames;

	/**
	 * @param first the first frame, from 0
	 * @param frames how many; at least 1
	 * @throws IllegalArgumentException if the whole has not so many frames
	 */
	Excerpt(Animation whole, int first, int frames) {
		if (first < 0 || frames < 1 || first + frames > whole.frames())
			throw new IllegalArgumentException("frames cannot be \"" + (first + 1) + "-" + (first + frames)
				+ "\"; the piece has frames 1-" + whole.frames() + ".");
		this.whole = whole;
		this.first = first;
		this.frames = frames;
	}

	private int within(int i) {
		if (i < 0 || i >= frames)
			throw new IndexOutOfBoundsException(
				"There is no frame " + i + "; the excerpt has frames 0 to " + (frames - 1) + ".");
		return first + i;
	}

	@Override
	public int frames() {
		return frames;
	}

	@Override
	public double fps() {
		return whole.fps();
	}

	@Override
	public int width() {
		return whole.width();
	}

	@Override
	public int height() {
		return whole.height();
	}

	@Override
	public int channels() {
		return whole.channels();
	}

	@Override
	public int bitDepth() {
		return whole.bitDepth();
	}

	@Override
	public ImageProcessor[] frame(int i) {
		return whole.frame(within(i));
	}

	@Override
	public ColorProcessor rgb(int i) {
		return whole.rgb(within(i));
	}

	@Override
	public String label(int i) {
		return whole.label(within(i));
	}

	@Override
	public String recipe() {
		return whole.recipe();
	}

	@Override
	public Score score() {
		return whole.score();
	}

	@Override
	public List<Placed> at(int i) {
		return whole.at(within(i));
	}

	@Override
	public Scene scene(int still) {
		return whole.scene(still);
	}

	@Override
	public int layers(int still) {
		return whole.layers(still);
	}

	@Override
	public Field displacement(int i, int still, int layer, Set<Gesture> which) {
		return whole.displacement(within(i), still, layer, which);
	}

	@Override
	public FloatProcessor coverage(int i, int still, int layer) {
		return whole.coverage(within(i), still, layer);
	}

	@Override
	public FloatProcessor gain(int i, Gesture tone) {
		return whole.gain(within(i), tone);
	}

	@Override
	public double signal(String name, double seconds) {
		return whole.signal(name, seconds + first / fps());
	}

	@Override
	public void close() {
		whole.close();
	}
}
