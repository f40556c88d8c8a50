package org.breathe.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.breathe.pixels.FloatMap;
import org.breathe.render.DepthLayering.Band;
import org.junit.jupiter.api.Test;

class DepthLayeringTest {
    @Test
    void aSubjectBeforeAWallBecomesTwoBandsCutAtItsSilhouette() {
        List<Band> bands = DepthLayering.of(Pictures.disc());
        assertEquals(2, bands.size());
        assertEquals(0.1, bands.get(0).nominal(), 0.05);
        assertEquals(0.9, bands.get(1).nominal(), 0.05);
        int middle = Pictures.HEIGHT / 2 * Pictures.WIDTH + Pictures.WIDTH / 2;
        assertEquals(1, bands.get(1).matte().values()[middle], 0);
        assertEquals(0, bands.get(1).matte().values()[0], 0.01);
    }

    @Test
    void theWallGoesOnBehindTheSubject() {
        Band wall = DepthLayering.of(Pictures.disc()).get(0);
        for (float disparity : wall.disparity().values()) {
            assertEquals(0.1, disparity, 0.05);
        }
    }

    @Test
    void otsuPartsTwoClasses() {
        float[] values = new float[100];
        for (int i = 0; i < values.length; i++) {
            values[i] = i < 30 ? 0.2f + 0.001f * i : 0.7f + 0.001f * i;
        }
        double threshold = DepthLayering.otsu(new FloatMap(10, 10, values));
        // With nothing between the classes the lowest of the thresholds that part them is taken.
        assertEquals(0.235, threshold, 0.02);
    }

    @Test
    void oneLevelIsPartedInTheMiddleOfTheRange() {
        assertEquals(0.5, DepthLayering.otsu(FloatMap.filled(10, 10, 0)));
        assertEquals(0.5, DepthLayering.otsu(FloatMap.filled(10, 10, 1)));
    }

    @Test
    void aSlopeIsNotTornWhereItIsParted() {
        List<Band> bands = DepthLayering.of(Pictures.slope());
        for (int k = 1; k < bands.size(); k++) {
            for (int i = 0; i < bands.get(k).matte().values().length; i++) {
                float matte = bands.get(k).matte().values()[i];
                if (matte > 0.4 && matte < 0.6) {
                    double step = bands.get(k).disparity().values()[i]
                            - bands.get(k - 1).disparity().values()[i];
                    assertTrue(Math.abs(step) < 0.08, "the bands part by " + step + " at the cut");
                }
            }
        }
    }
}
