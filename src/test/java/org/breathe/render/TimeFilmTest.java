package org.breathe.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import java.util.stream.IntStream;
import org.breathe.Breathe;
import org.breathe.Settings;
import org.junit.jupiter.api.Test;

class TimeFilmTest {
	private static final int WIDTH = 96;
	private static final int HEIGHT = 64;

	@Test
	void measuredFramesAreExactAndLabelsTellThemFromTheOthers() {
		ImagePlus cells = cells();
		try (Animation film = film(cells, "without=camera", 2)) {
			int between = 0;
			for (int i = 0; i < film.frames(); i++) {
				if (film.label(i).contains("between")) {
					between++;
					assertEquals(2, film.at(i).size());
				} else if (film.at(i).size() == 1) {
					int still = film.at(i).get(0).still();
					assertArrayEquals((short[]) cells.getStack().getPixels(still + 1),
						(short[]) film.frame(i)[0].getPixels());
				}
			}
			assertTrue(between > 0, "no frame lies between two time points");
		}
	}

	@Test
	void betweenTwoTimePointsTheCellIsOnItsWay() {
		try (Animation film = film(cells(), "without=camera", 2)) {
			for (int i = 0; i < film.frames(); i++) {
				if (film.label(i).contains("between")) {
					double t = 0;
					for (Animation.Placed placed : film.at(i)) {
						t += placed.weight() * placed.still();
					}
					assertEquals(20 + 5 * t, brightest(film.frame(i)[0]), 1.5, film.label(i));
				}
			}
		}
	}

	@Test
	void theNumberOfThreadsChangesNoByte() {
		try (Animation one = film(cells(), "", 1); Animation three = film(cells(), "", 3)) {
			IntStream.range(0, one.frames()).filter(i -> one.at(i).size() == 2).limit(5).forEach(i ->
				assertArrayEquals((short[]) one.frame(i)[0].getPixels(), (short[]) three.frame(i)[0].getPixels()));
		}
	}

	private static Animation film(ImagePlus image, String more, int threads) {
		Settings settings = Settings.parse("read=[Time points] mood=Calm seconds=6 fps=12 " + more);
		return Breathe.of(image).with(settings).threads(threads).animate();
	}

	private static double brightest(ImageProcessor plane) {
		double weight = 0;
		double sum = 0;
		for (int y = 0; y < HEIGHT; y++) {
			for (int x = 0; x < WIDTH; x++) {
				double light = Math.max(0, plane.getf(x, y) - 20_000);
				weight += light;
				sum += light * x;
			}
		}
		return sum / weight;
	}

	/** A round cell on a textured ground that wanders by 5 px from time point to time point. */
	private static ImagePlus cells() {
		ImageStack stack = new ImageStack(WIDTH, HEIGHT);
		for (int t = 0; t < 3; t++) {
			FloatProcessor plane = new FloatProcessor(WIDTH, HEIGHT);
			for (int y = 0; y < HEIGHT; y++) {
				for (int x = 0; x < WIDTH; x++) {
					double r = Math.hypot(x - 20 - 5 * t, y - 32);
					double ground = 3000 + 1000 * Math.sin(x * 0.7) * Math.cos(y * 0.5);
					plane.setf(x, y, (float) (ground + 40_000 * Math.exp(-r * r / 60)));
				}
			}
			stack.addSlice("t" + t, plane.convertToShort(false));
		}
		ImagePlus image = new ImagePlus("cells", stack);
		image.setDimensions(1, 1, 3);
		return image;
	}
}
