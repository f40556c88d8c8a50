package org.breathe.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ij.process.ColorProcessor;
import java.util.Map;
import java.util.Optional;
import org.breathe.pixels.FloatMap;
import org.breathe.pixels.GuidedFilter;
import org.breathe.pixels.RgbMaps;
import org.breathe.pixels.SmoothStep;
import org.junit.jupiter.api.Test;

class MattesTest {
    private static final int SIDE = 100;

    @Test
    void aBirdBesideARocketIsNotOfTheSubjectNorIsTheHazeAroundIt() {
        float[] matte = new float[SIDE * SIDE];
        fill(matte, 40, 10, 20, 80, 1);
        fill(matte, 84, 19, 7, 7, 0.4f);
        fill(matte, 85, 20, 5, 5, 0.9f);
        FloatMap cleared = Mattes.withoutSpecks(new FloatMap(SIDE, SIDE, matte));
        assertEquals(1, cleared.get(50, 50));
        for (int y = 0; y < SIDE; y++)
            for (int x = 70; x < SIDE; x++) assertEquals(0, cleared.get(x, y), 0.1, "at " + x + ", " + y);
    }

    @Test
    void twoOfOneSizeStayAsTheyAre() {
        float[] matte = new float[SIDE * SIDE];
        fill(matte, 10, 20, 20, 60, 1);
        fill(matte, 60, 50, 20, 20, 0.8f);
        fill(matte, 80, 50, 3, 20, 0.3f);
        assertArrayEquals(
                matte, Mattes.withoutSpecks(new FloatMap(SIDE, SIDE, matte)).values(), 1e-6f);
    }

    @Test
    void whereThereIsNoSubjectHazeStays() {
        float[] matte = new float[SIDE * SIDE];
        fill(matte, 10, 20, 20, 60, 0.3f);
        assertArrayEquals(
                matte, Mattes.withoutSpecks(new FloatMap(SIDE, SIDE, matte)).values(), 1e-6f);
    }

    @Test
    void anOutlineThatIsAlmostRightGoesWhereThePictureHasOne() {
        ColorProcessor picture = new ColorProcessor(SIDE, SIDE);
        picture.setColor(0xc0c0c0);
        picture.fillRect(50, 0, 50, SIDE);
        float[] said = new float[SIDE * SIDE];
        for (int i = 0; i < said.length; i++) said[i] = (float) SmoothStep.between(50, 58, i % SIDE);
        FloatMap everywhere = FloatMap.filled(SIDE, SIDE, 1);
        SceneNet.SceneReading reading =
                new SceneNet.SceneReading(everywhere, new FloatMap(SIDE, SIDE, said), everywhere, Map.of(), Map.of());
        FloatMap matte = Mattes.of(
                        new GuidedFilter(RgbMaps.of(picture), 6, 1e-4),
                        Optional.of(reading),
                        everywhere,
                        everywhere,
                        false)
                .subject();
        for (int y = 0; y < SIDE; y++) {
            assertEquals(0, matte.get(48, y), 0.1);
            assertEquals(1, matte.get(51, y), 0.1);
        }
    }

    private static void fill(float[] matte, int x, int y, int width, int height, float value) {
        for (int i = 0; i < width * height; i++) matte[(y + i / width) * SIDE + x + i % width] = value;
    }
}
