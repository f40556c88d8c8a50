package org.breathe.nets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.FloatProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StereoPairTest {
    private static final FloatProcessor DISPARITY =
            new FloatProcessor(4, 1, new float[] {10, 10.3f, 20, Float.POSITIVE_INFINITY});

    private final List<Marks.Pair> pairs = new StereoPair(Path.of("left.png"), DISPARITY).pairs();

    @Test
    void theNearerPlaceOfAPairIsTheOneThatIsShiftedFarther() {
        assertTrue(pairs.stream()
                .allMatch(pair -> pair.near().in(DISPARITY) > pair.far().in(DISPARITY)));
    }

    @Test
    void placesThatAreUnknownOrHardlyApartAreNoPair() {
        assertTrue(pairs.stream().allMatch(pair -> pair.near().in(DISPARITY) == 20));
    }

    @Test
    void aFolderThatWasNotFilledIsToldHowItIs(@TempDir Path folder) {
        String refusal =
                assertThrows(IOException.class, () -> StereoPair.in(folder)).getMessage();
        assertTrue(refusal.startsWith("aloeL.jpg is not in ") && refusal.contains("stereo.sh"), refusal);
    }

    @Test
    void thePairsAreTheSameEachTime() {
        assertEquals(pairs, new StereoPair(Path.of("left.png"), DISPARITY).pairs());
    }
}
