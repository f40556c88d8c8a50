package org.breathe.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.plugin.ZProjector;
import ij.process.ImageProcessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.breathe.image.Planes;
import org.breathe.score.Pose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlabsTest {
	private static final int WIDTH = 32;
	private static final int HEIGHT = 24;
	private static final int SLICES = 29;
	private static final Slabs.Look REST = new Slabs.Look(camera(0, 0, 1), 1);

	@ParameterizedTest
	@ValueSource(ints = {8, 16, 24, 32})
	void atRestTheSlabsAreTheProjectionOfTheStack(int bitDepth) {
		for (boolean brightField : new boolean[] {false, true}) {
			List<Planes> slices = slices(bitDepth, brightField);
			Slabs slabs = Slabs.of(SLICES, 2.5, slices::get);
			ImageProcessor[] seen = seen(slabs, REST, 2);
			ImageProcessor expected = projected(slices, brightField);
			if (bitDepth == 24) {
				assertArrayEquals((int[]) expected.getPixels(), (int[]) seen[0].getPixels());
			} else {
				assertArrayEquals(expected.getFloatArray(), seen[0].getFloatArray());
			}
		}
	}

	@Test
	void theGroundDecidesWhatIsProjected() {
		assertFalse(Slabs.isBrightField(slices(16, false).get(0)));
		assertTrue(Slabs.isBrightField(slices(16, true).get(0)));
	}

	@Test
	void slabsLieAsFarApartAsTheirVoxels() {
		Slabs slabs = Slabs.of(24, 2.5, slices(8, false)::get);
		assertEquals(12, slabs.count());
		for (int k = 0; k < 12; k++) {
			assertEquals((2 * k + 0.5) * 2.5, slabs.depth(k));
		}
	}

	@Test
	void theNumberOfThreadsChangesNoByte() {
		Slabs slabs = Slabs.of(SLICES, 1, slices(32, false)::get);
		Slabs.Look look = new Slabs.Look(camera(0.01, 0.02, 1.1), 0.6);
		assertArrayEquals(seen(slabs, look, 1)[0].getFloatArray(), seen(slabs, look, 3)[0].getFloatArray());
	}

	private static Whole camera(double x, double y, double zoom) {
		return new Whole(new Pose(x, y, zoom), 0, 0, WIDTH, HEIGHT);
	}

	private static ImageProcessor[] seen(Slabs slabs, Slabs.Look look, int threads) {
		try (Workers workers = new Workers(threads)) {
			return slabs.seen(Collections.nCopies(slabs.count(), look), 1, new float[3], workers).processors();
		}
	}

	private static ImageProcessor projected(List<Planes> slices, boolean darkest) {
		ImageStack stack = new ImageStack(WIDTH, HEIGHT);
		for (Planes slice : slices) {
			Plane plane = new Plane(WIDTH, HEIGHT, slice.bitDepth(), slice.components());
			for (int y = 0; y < HEIGHT; y++) {
				float[][] line = new float[slice.components()][WIDTH];
				for (int c = 0; c < line.length; c++) {
					System.arraycopy(slice.samples()[c], y * WIDTH, line[c], 0, WIDTH);
				}
				plane.write(y, line);
			}
			stack.addSlice(plane.processors()[0]);
		}
		return ZProjector.run(new ImagePlus("slices", stack), darkest ? "min" : "max").getProcessor();
	}

	/** Slices whose few things stand out from the ground, brighter than it or darker. */
	private static List<Planes> slices(int bitDepth, boolean brightField) {
		Random random = new Random(11);
		List<Planes> slices = new ArrayList<>();
		for (int z = 0; z < SLICES; z++) {
			float[][] samples = new float[bitDepth == 24 ? 3 : 1][WIDTH * HEIGHT];
			for (float[] plane : samples) {
				for (int i = 0; i < plane.length; i++) {
					float thing = Math.round(250 * Math.pow(random.nextDouble(), 4));
					plane[i] = (brightField ? 255 - thing : thing) * (bitDepth == 32 ? 0.37f : 1);
				}
			}
			slices.add(new Planes(WIDTH, HEIGHT, bitDepth, samples));
		}
		return slices;
	}
}
