package org.breathe.nets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.breathe.pixels.PlanarImage;
import org.junit.jupiter.api.Test;

class FillingTest {
    /** What lies between two single pixels. */
    private static final Filling MIX =
            Filling.of((first, second) -> t -> FidelityTest.grey((float) ((1 - t) * level(first) + t * level(second))));

    @Test
    void framesAreMadeOfTheStillsAroundThemAlone() throws IOException, InterruptedException {
        assertArrayEquals(new double[] {0, 5, 10, 20, 30}, levels(MIX.fill(clip(0, 99, 10, 99, 30), 2)));
        assertArrayEquals(new double[] {0, 10, 20, 30, 40}, levels(MIX.fill(clip(0, 99, 99, 99, 40), 4)));
    }

    @Test
    void afterTheLastStillNothingIsMade() throws IOException, InterruptedException {
        List<PlanarImage> clip = clip(0, 99, 10, 99);
        assertEquals(clip.get(3), MIX.fill(clip, 2).get(3));
    }

    private static List<PlanarImage> clip(float... levels) {
        return Stream.iterate(0, i -> i + 1)
                .limit(levels.length)
                .map(i -> FidelityTest.grey(levels[i]))
                .toList();
    }

    private static double[] levels(List<PlanarImage> clip) {
        return clip.stream().mapToDouble(FillingTest::level).toArray();
    }

    private static double level(PlanarImage planes) {
        return planes.samples()[0][0];
    }
}
