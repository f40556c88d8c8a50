package org.breathe.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MattesTest {
	private static final int SIDE = 100;

	@Test
	void aBirdBesideARocketIsNotOfTheSubjectNorIsTheHazeAroundIt() {
		float[] matte = new float[SIDE * SIDE];
		fill(matte, 40, 10, 20, 80, 1);
		fill(matte, 84, 19, 7, 7, .4f);
		fill(matte, 85, 20, 5, 5, .9f);
		Plane cleared = Mattes.withoutSpecks(new Plane(SIDE, SIDE, matte));
		assertEquals(1, cleared.get(50, 50));
		for (int y = 0; y < SIDE; y++)
			for (int x = 70; x < SIDE; x++)
				assertEquals(0, cleared.get(x, y), .1, "at " + x + ", " + y);
	}

	@Test
	void twoOfOneSizeStayAsTheyAre() {
		float[] matte = new float[SIDE * SIDE];
		fill(matte, 10, 20, 20, 60, 1);
		fill(matte, 60, 50, 20, 20, .8f);
		fill(matte, 80, 50, 3, 20, .3f);
		assertArrayEquals(matte, Mattes.withoutSpecks(new Plane(SIDE, SIDE, matte)).values(), 1e-6f);
	}

	@Test
	void whereThereIsNoSubjectHazeStays() {
		float[] matte = new float[SIDE * SIDE];
		fill(matte, 10, 20, 20, 60, .3f);
		assertArrayEquals(matte, Mattes.withoutSpecks(new Plane(SIDE, SIDE, matte)).values(), 1e-6f);
	}

	private static void fill(float[] matte, int x, int y, int width, int height, float value) {
		for (int i = 0; i < width * height; i++)
			matte[(y + i / width) * SIDE + x + i % width] = value;
	}
}
