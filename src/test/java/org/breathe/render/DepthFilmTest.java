package org.breathe.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.plugin.ZProjector;
import ij.process.ShortProcessor;
import java.util.Set;
import java.util.stream.IntStream;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.breathe.motion.Field;
import org.breathe.score.Gesture;
import org.junit.jupiter.api.Test;

class DepthFilmTest {
	private static final int WIDTH = 96;
	private static final int HEIGHT = 64;

	@Test
	void withoutACameraEveryFrameIsTheProjection() {
		short[] projection = (short[]) ZProjector.run(stack(), "max").getProcessor().getPixels();
		try (Animation film = film("without=camera", 2)) {
			for (int i = 0; i < film.frames(); i += 7) {
				assertArrayEquals(projection, (short[]) film.frame(i)[0].getPixels());
			}
		}
	}

	@Test
	void nearSlicesMoveMoreThanFarOnes() {
		try (Animation film = film("", 2)) {
			assertEquals(12, film.layers(0));
			int i = IntStream.range(0, film.frames())
				.reduce((a, b) -> reach(film, a, 11) >= reach(film, b, 11) ? a : b).orElseThrow();
			assertTrue(reach(film, i, 11) > 1.1 * reach(film, i, 0), film.label(i));
		}
	}

	@Test
	void theNumberOfThreadsChangesNoByte() {
		try (Animation one = film("", 1); Animation three = film("", 3)) {
			for (int i = 20; i < one.frames(); i += 25) {
				assertArrayEquals((short[]) one.frame(i)[0].getPixels(), (short[]) three.frame(i)[0].getPixels());
			}
		}
	}

	/** How far the layer's top left corner is displaced, px. */
	private static double reach(Animation film, int i, int layer) {
		if (film.at(i).isEmpty()) {
			return 0;
		}
		Field field = film.displacement(i, 0, layer, Set.of(Gesture.CAMERA));
		return Math.hypot(field.dx()[0], field.dy()[0]);
	}

	private static Animation film(String more, int threads) {
		Settings settings = Settings.parse("read=[Depth layers] mood=Calm seconds=6 fps=12 " + more);
		return Breathe.of(stack()).with(settings).threads(threads).animate();
	}

	/** A row of beads, each in its own slice. */
	private static ImagePlus stack() {
		ImageStack stack = new ImageStack(WIDTH, HEIGHT);
		for (int z = 0; z < 24; z++) {
			ShortProcessor plane = new ShortProcessor(WIDTH, HEIGHT);
			for (int y = 0; y < HEIGHT; y++) {
				for (int x = 0; x < WIDTH; x++) {
					double r = Math.hypot(x - 6 - 3.5 * z, y - 32 - 20 * Math.sin(z));
					plane.set(x, y, (int) (1000 + 30_000 * Math.exp(-r * r / 12)));
				}
			}
			stack.addSlice(plane);
		}
		ImagePlus image = new ImagePlus("beads", stack);
		image.setDimensions(1, 24, 1);
		image.getCalibration().pixelDepth = 3;
		return image;
	}
}
